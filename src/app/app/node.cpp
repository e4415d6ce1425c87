#include "app/node.hpp"

#include <fmt/format.h>
#include <sodium.h>
#include <time.h>

#include <chrono>

#include "domain/book/words.hpp"

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

std::optional<Instant> last_entered(SqliteLedger& ledger) {
    auto row = ledger.database().prepare("select max(entered) from head");
    if (!row.step() || row.null(0)) return std::nullopt;
    return Instant{row.integer(0)};
}

}  // namespace

Node::Node(std::filesystem::path root) : folder{std::move(root)}, clock(read_times) {
    if (sodium_init() < 0) throw std::runtime_error("libsodium does not start");
    std::filesystem::create_directories(folder.root);
    lock_ = FolderLock::take(folder);
    if (!lock_) {
        throw std::runtime_error("another giaoban already runs on " + folder.root.string());
    }
    identity = identity_of(folder, clock, dice);
    const auto found = key_of(folder);
    key = found.key;
    ledger = std::make_unique<SqliteLedger>(model(), folder.books());
    if (!ledger->tables_current()) {
        ledger->rebuild([](std::int64_t done, std::int64_t all) {
            fmt::print(stderr, "\rRebuilding the tables: {} of {} entries{}", done, all,
                       done == all ? "\n" : "");
        });
    }
    accounts = std::make_unique<SqliteAccounts>(folder.accounts(), clock);
    desk = std::make_unique<Desk>(model(), *ledger, clock, dice, identity, key);
    clock.follow(last_entered(*ledger));
    if (clock.in_doubt()) desk->note({}, name_of(NodeFact::clock_doubted), "");
    // Books without the key they were written under: a restored or moved node. They go on in new
    // volumes, and the node book says so.
    const bool moved = found.made && ledger->head(identity.node_book).volume != 0;
    if (moved) desk->note({}, name_of(NodeFact::restored), "");
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

std::optional<std::string> first_start(Node& node) {
    if (!node.accounts->empty()) return std::nullopt;
    const auto give = [&](std::string_view command, const std::string& body) {
        return system_command(*node.desk, node.clock, node.dice, command, body).ids.front().text();
    };
    const auto today = node.clock.now().date().text();
    const auto unit = give(
        "unit.establish",
        R"({"described":{"name":"Bộ phận quản trị giaoban","name_en":"giaoban administration",)"
        R"("short_name":"Quản trị","unit_kind":"system","level":"base","from":")" +
            today + "\"}}");
    const auto person = give(
        "person.enter", R"({"unit":")" + unit + R"(","full_name":"Người quản trị","rank":""})");
    give("post.appoint", R"({"unit":")" + unit + R"(","person":")" + person +
                             R"(","title":"Quản trị hệ thống","role":"administrator","from":")" +
                             today + "\"}");
    std::array<std::uint8_t, 9> raw{};
    node.dice.fill(raw);
    const std::string password = base64({reinterpret_cast<const char*>(raw.data()), raw.size()});
    const auto made =
        node.accounts->create("admin", password, Id<Person>(*Uuid::parse(person)), "");
    if (!made) throw std::runtime_error("the administrator's account: " + made.error().code);
    return password;
}

}  // namespace gb::app
