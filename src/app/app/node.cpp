#include "app/node.hpp"

#include <fmt/format.h>
#include <sodium.h>
#include <sys/stat.h>
#include <time.h>

#include <algorithm>
#include <chrono>
#include <set>

#include "app/progress_line.hpp"
#include "domain/book/erasing.hpp"
#include "domain/book/words.hpp"
#include "domain/file/words.hpp"
#include "domain/people/words.hpp"
#include "domain/unit/words.hpp"
#include "house/node_log.hpp"
#include "house/texts.hpp"
#include "store/comments.hpp"
#include "store/file_store.hpp"
#include "store/reader.hpp"

namespace gb::app {

Instant SystemClock::now() {
    return Instant{std::chrono::duration_cast<std::chrono::milliseconds>(
                       std::chrono::system_clock::now().time_since_epoch())
                       .count()};
}

void SystemDice::fill(std::span<std::uint8_t> bytes) {
    randombytes_buf(bytes.data(), bytes.size());
}

namespace {

/// The seconds that the machine counted, asleep or not.
Times read_times() {
    timespec counted{};
    clock_gettime(CLOCK_BOOTTIME, &counted);
    return {SystemClock().now().ms, counted.tv_sec * 1000 + counted.tv_nsec / 1'000'000};
}

/// What a node keeps its owner alone reads: the log's words, and the hashes of passwords and PINs,
/// of which a PIN is soon guessed. Also where the folder was made by somebody less careful.
void keep_from_others(const Folder& folder) {
    ::umask(077);
    std::filesystem::create_directories(folder.root);
    constexpr auto others = std::filesystem::perms::group_all | std::filesystem::perms::others_all;
    for (const auto& file : {folder.books(), folder.accounts()}) {
        for (const char* beside : {"", "-wal", "-shm"}) {
            std::error_code absent;
            std::filesystem::permissions(file.string() + beside, others,
                                         std::filesystem::perm_options::remove, absent);
        }
    }
}

bool stands_under_another_key(SqliteLedger& ledger, const SigningKey& key) {
    auto row = ledger.database().prepare("select 1 from head where key <> ? limit 1");
    return row.bind(key.public_key).step();
}

void tell_gone(const std::vector<HeadGone>& gone) {
    for (const auto& one : gone) {
        const auto book = one.book.text();
        node_log().error("folder.went_back",
                         {{"book", book}, {"number", one.number}, {"known", one.known}});
    }
}

/// Names a book of a unit where there is one: those of the node itself tell nobody anything.
FolderWentBack went_back(const Folder& folder, const std::vector<HeadGone>& gone) {
    Reader reader(model(), folder.books());
    for (const auto& one : gone) {
        const auto unit = reader.load(Id<Unit>(one.book));
        if (unit) return {folder, unit->latest().name.value, one, gone.size()};
    }
    return {folder, gone.front().book.text(), gone.front(), gone.size()};
}

std::optional<Instant> last_entered(SqliteLedger& ledger) {
    auto row = ledger.database().prepare("select max(entered) from head");
    if (!row.step() || row.null(0)) return std::nullopt;
    return Instant{row.integer(0)};
}

}  // namespace

Node::Node(std::filesystem::path root, std::filesystem::path seen_file)
    : folder{std::move(root)}, clock(read_times) {
    if (sodium_init() < 0) throw std::runtime_error("libsodium does not start");
    keep_from_others(folder);
    lock_ = FolderLock::take(folder);
    if (!lock_) {
        throw FolderRefused("folder.in_use", folder.root);
    }
    check_whole(folder);
    const auto known = read_identity(folder);
    identity = known ? *known
                     : NodeIdentity{fresh_uuid(clock, dice), fresh_uuid(clock, dice),
                                    fresh_uuid(clock, dice)};
    key = key_of(folder).key;
    ledger = std::make_unique<SqliteLedger>(model(), folder.books());
    if (!ledger->tables_current()) {
        ledger->rebuild(progress_line("Rebuilding the tables"));
        const auto entries = ledger->entries();
        if (entries > 0) node_log().info("tables.rebuilt", {{"entries", entries}});
    }
    if (ledger->entries() > 0 && ledger->head(identity.registry).volume == 0) {
        throw FolderDamaged(folder, folder.identity().filename().string());  // it is another node's
    }
    const auto gone = gone_since(std::move(seen_file));
    const bool moved = stands_under_another_key(*ledger, key);
    const auto stated = kept_stated(folder);
    if (moved && !stated) throw ErasuresNotStated(folder);
    if (!gone.empty() && !moved) {
        tell_gone(gone);
        if (!stated) throw went_back(folder, gone);
        key = make_key(folder);  // under the one that is there other entries were signed
    }
    signer = std::make_unique<HeadSigner>(folder.books(), key);
    accounts = std::make_unique<SqliteAccounts>(folder.accounts(), clock);
    if (!known) write_identity(folder, identity);
    desk = std::make_unique<Desk>(model(), *ledger, clock, dice, identity, key);
    clock.follow(last_entered(*ledger));
    if (clock.in_doubt()) {
        desk->note({}, name_of(NodeFact::clock_doubted), "");
        node_log().warn("clock.doubted");
    }
    tell_doubts();
    if (signer->left_unsigned() > 0) {
        node_log().info("heads.left_unsigned", {{"entries", signer->left_unsigned()}});
    }
    if (moved || !gone.empty()) move_to_new_volumes(gone);
    keep_seen();
    if (stated) carry_out(*stated);
}

/// What was signed here and the books do not hold.
std::vector<HeadGone> Node::gone_since(std::filesystem::path seen_file) {
    if (seen_file.empty()) return {};
    seen = std::make_unique<SeenHeads>(std::move(seen_file), identity.registry);
    return seen->missing_in(ledger->database());
}

void Node::keep_seen() {
    if (!seen) return;
    seen->begin_anew(ledger->database());
    signer->tell(seen.get());
}

/// Books without the key they were written under, or with one that signed more than they hold: a
/// restored or moved node, or a folder that went back.
void Node::move_to_new_volumes(const std::vector<HeadGone>& gone) {
    for (const auto& one : gone) {
        desk->note({}, name_of(NodeFact::went_back),
                   fmt::format("{} {}/{}", one.book.text(), one.known, one.number));
    }
    desk->note({}, name_of(NodeFact::restored), "");
    desk->open_volumes(ledger->books());
    node_log().info("volumes.opened", {{"books", ledger->books().size()}});
}

/// What was erased after the backup is erased again, with its reason and its time: what the same
/// number holds under the same hash, and only that.
std::vector<Request> Node::erased_again(const Erasures& stated) {
    std::vector<Request> requests;
    std::set<std::pair<Uuid, std::int64_t>> named;
    for (const auto& one : stated.entries) {
        const auto entry = ledger->entry(one.book, static_cast<std::uint64_t>(one.number));
        if (!entry || entry->hash != one.hash || nothing_to_erase(entry->words, one.number))
            continue;
        if (!named.emplace(one.book, one.number).second) continue;  // ordered twice, once is enough
        // An older release took a reason that repeats what it erases.
        const bool repeats = reason_repeats(entry->words, one.reason.value).has_value();
        const EraseWords command{Id<Unit>(one.book), one.number,
                                 repeats ? say("vi", "book.words_erased_again") : one.reason};
        requests.push_back(
            system_request(model(), EraseWords::name, to_json(command), fresh_uuid(clock, dice)));
        requests.back().happened = one.at;
    }
    return requests;
}

/// So are the photos and scans that were destroyed: what stands under the same id with the same
/// hash.
std::vector<Request> Node::removed_again(const Erasures& stated) {
    std::vector<Request> requests;
    Reader reader(model(), folder.books());
    for (const auto& one : stated.files) {
        const auto file = reader.load(one.file);
        if (!file || file->removed || file->sha256 != one.sha256) continue;
        const RemoveFile command{one.file, say("vi", "book.file_destroyed_again")};
        requests.push_back(
            system_request(model(), RemoveFile::name, to_json(command), fresh_uuid(clock, dice)));
        requests.back().happened = one.at;
    }
    return requests;
}

/// Bytes of files and words of comments, which stand in no book. What a machine that stops here
/// leaves goes at the next start: the list waits as long.
std::size_t Node::destroy_again(const Erasures& stated) {
    Reader reader(model(), folder.books());
    const FileStore files(folder);
    for (const auto& one : stated.files) {
        const auto file = reader.load(one.file);
        if (file && file->removed) files.destroy(file->id);
    }
    CommentStore comments(folder.accounts());
    std::size_t destroyed = 0;
    for (const auto& one : stated.comments) {
        if (!comments.find(one.comment)) continue;
        comments.erase(one.comment);
        ++destroyed;
    }
    return destroyed;
}

void Node::carry_out(const Erasures& stated) {
    auto requests = erased_again(stated);
    for (auto& one : removed_again(stated)) requests.push_back(std::move(one));
    const auto taken = desk->take_all(requests, [](std::size_t) {});
    for (const auto& answer : taken.answers) {
        if (!std::holds_alternative<Done>(answer)) {
            throw std::runtime_error("what was erased since the backup could not be erased again");
        }
    }
    const auto carried_out = requests.size() + destroy_again(stated);
    desk->note({}, name_of(NodeFact::erasures_stated),
               fmt::format("{}/{}", carried_out, stated.size()));
    node_log().info("erasures.stated", {{"listed", stated.size()}, {"carried_out", carried_out}});
    std::filesystem::remove(folder.stated_erasures());
}

void Node::tell_doubts() {
    for (const auto& doubt : signer->take_doubts()) {
        const auto book = doubt.book.text();
        const LogFields fields{
            {"book", book}, {"number", doubt.number}, {"code", doubt.code}, {"what", doubt.detail}};
        if (doubt.lost) {
            node_log().error("heads.lost", fields);
        } else {
            node_log().error("heads.signed_late", fields);
        }
        desk->note({}, name_of(doubt.lost ? NodeFact::head_lost : NodeFact::signed_late),
                   book + " " + std::to_string(doubt.number));
    }
}

/// A paper that nobody bore witness to yet is found again by standing behind the signed heads.
void Node::sign_to_the_end() noexcept {
    try {
        const auto behind = signer->unsigned_entries(model());
        const bool waits = std::any_of(behind.begin(), behind.end(),
                                       [](const Notice& notice) { return notice.on_paper; });
        if (!waits) signer->close();
    } catch (const std::exception& error) {
        node_log().warn("heads.not_signed", {{"why", error.what()}});  // at the next start they are
    }
}

Node::~Node() {
    sign_to_the_end();
    write_back(folder.books());
    write_back(folder.accounts());
}

Done system_command(Desk& desk, Clock& clock, Dice& dice, std::string_view command,
                    const std::string& body) {
    const auto request = system_request(model(), command, body, fresh_uuid(clock, dice));
    auto taken = desk.take(std::span(&request, 1));
    if (auto* done = std::get_if<Done>(&taken.answers.front())) return *done;
    const auto* refusal = std::get_if<Refusal>(&taken.answers.front());
    throw std::runtime_error(std::string(command) + ": " +
                             (refusal ? refusal->code : "the store failed"));
}

namespace {

/// Whoever holds a post of administrator, or nobody.
std::optional<Id<Person>> administrator(Node& node) {
    auto row = node.ledger->database().prepare(
        "select person from post where role = 'administrator' order by id limit 1");
    if (!row.step()) return std::nullopt;
    return Id<Person>(row.id(0));
}

/// The unit that administers, a person and their post: all three or, when it is cut short, nothing.
Id<Person> found_administration(Node& node) {
    std::vector<Request> requests;
    const auto give = [&](std::string_view command, const std::string& body) {
        const auto key = fresh_uuid(node.clock, node.dice);
        requests.push_back(system_request(model(), command, body, key));
        return key;
    };
    const auto today = node.clock.now().date();
    EstablishUnit establish;
    establish.described.name = "Bộ phận quản trị giaoban";
    establish.described.name_en = "giaoban administration";
    establish.described.short_name = "Quản trị";
    establish.described.unit_kind = UnitKind::system;
    establish.described.from = today;
    const auto first = give(EstablishUnit::name, to_json(establish));
    EnterPerson enter;
    enter.unit = Id<Unit>(derived(first, Unit::kind, 0));
    enter.full_name = "Người quản trị";
    const auto second = give(EnterPerson::name, to_json(enter));
    AppointPost appoint;
    appoint.unit = enter.unit;
    appoint.person = Id<Person>(derived(second, Person::kind, 0));
    appoint.title = "Quản trị hệ thống";
    appoint.role = Role::administrator;
    appoint.from = today;
    give(AppointPost::name, to_json(appoint));
    const auto taken = node.desk->take_all(requests, [](std::size_t) {});
    if (taken.answers.size() != requests.size()) {
        const auto* refusal = std::get_if<Refusal>(&taken.answers.front());
        throw std::runtime_error("the first start: " +
                                 (refusal ? refusal->code : std::string("the store failed")));
    }
    return appoint.person;
}

}  // namespace

std::optional<std::string> first_password(Node& node) {
    if (node.accounts->in_use()) return std::nullopt;
    auto person = administrator(node);
    if (!person) person = found_administration(node);
    const auto password = node.accounts->empty() ? node.accounts->create("admin", *person)
                                                 : node.accounts->reset("admin");
    if (!password) {
        throw std::runtime_error("the administrator's account: " + password.error().code);
    }
    return password->password;
}

void tell_first_password(Node& node, std::FILE* to) {
    const auto password = first_password(node);
    if (!password) return;
    fmt::print(to,
               "First start: sign in as admin with the one-time password {}\n"
               "Until somebody has done so, each start gives another.\n",
               *password);
    std::fflush(to);
}

}  // namespace gb::app
