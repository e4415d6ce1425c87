#include "app/node.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sodium.h>
#include <sys/file.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <iterator>

#include "base/json_read.hpp"
#include "base/json_write.hpp"

namespace gb::app {

namespace {

struct IdentityFile {
    Uuid world;
    Uuid registry;
    Uuid node_book;
};
BOOST_DESCRIBE_STRUCT(IdentityFile, (), (world, registry, node_book))

std::string read_file(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Written beside and renamed, so that a file is there whole or not at all.
void write_file(const std::filesystem::path& file, const std::string& content, ::mode_t mode) {
    const auto beside = file.string() + ".new";
    const int out = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC, mode);
    const bool written = out >= 0 && ::write(out, content.data(), content.size()) ==
                                         static_cast<ssize_t>(content.size());
    if (out >= 0) {
        ::fsync(out);
        ::close(out);
    }
    if (!written) throw std::runtime_error("cannot write " + file.string());
    std::filesystem::rename(beside, file);
}

std::string machine_mark() {
    return hex(sha256("giaoban " + read_file("/etc/machine-id")));
}

NodeIdentity identity_of(const Folder& folder, Clock& clock, Dice& dice) {
    if (!std::filesystem::exists(folder.identity())) {
        const IdentityFile fresh{fresh_uuid(clock, dice), fresh_uuid(clock, dice),
                                 fresh_uuid(clock, dice)};
        write_file(folder.identity(), to_json(fresh) + "\n", 0644);
    }
    const auto read = from_json<IdentityFile>(read_file(folder.identity()));
    if (!read) throw std::runtime_error(folder.identity().string() + " is damaged");
    return {read->world, read->registry, read->node_book};
}

/// The secret half stays in this file, on this machine: elsewhere, or without it, a new key is made
/// and every book goes on in a new volume.
SigningKey key_of(const Folder& folder) {
    const std::string content = read_file(folder.key());
    SigningKey key;
    const auto newline = content.find('\n');
    if (newline != std::string::npos && content.substr(0, newline) == machine_mark() &&
        content.size() >= newline + 1 + 128 &&
        unhex(std::string_view(content).substr(newline + 1, 128), key.secret)) {
        crypto_sign_ed25519_sk_to_pk(key.public_key.data(), key.secret.data());
        return key;
    }
    key = SigningKey::generate();
    std::filesystem::create_directories(folder.key().parent_path());
    std::filesystem::permissions(folder.key().parent_path(), std::filesystem::perms::owner_all);
    write_file(folder.key(), machine_mark() + "\n" + hex(key.secret) + "\n", 0600);
    return key;
}

}  // namespace

Instant SystemClock::now() {
    return Instant{std::chrono::duration_cast<std::chrono::milliseconds>(
                       std::chrono::system_clock::now().time_since_epoch())
                       .count()};
}

void SystemDice::fill(std::span<std::uint8_t> bytes) {
    randombytes_buf(bytes.data(), bytes.size());
}

Node::Node(std::filesystem::path root) : folder{std::move(root)} {
    if (sodium_init() < 0) throw std::runtime_error("libsodium does not start");
    std::filesystem::create_directories(folder.root);
    lock_ = ::open(folder.lock().c_str(), O_RDWR | O_CREAT, 0600);
    if (lock_ < 0) throw std::runtime_error("cannot open " + folder.lock().string());
    if (::flock(lock_, LOCK_EX | LOCK_NB) != 0) {
        ::close(lock_);
        throw std::runtime_error("another giaoban already runs on " + folder.root.string());
    }
    identity = identity_of(folder, clock, dice);
    key = key_of(folder);
    ledger = std::make_unique<SqliteLedger>(model(), folder.books());
    if (!ledger->tables_current()) {
        ledger->rebuild([](std::int64_t done, std::int64_t all) {
            fmt::print(stderr, "\rRebuilding the tables: {} of {} entries{}", done, all,
                       done == all ? "\n" : "");
        });
    }
    accounts = std::make_unique<SqliteAccounts>(folder.accounts(), clock);
    desk = std::make_unique<Desk>(model(), *ledger, clock, dice, identity, key);
}

Node::~Node() {
    if (lock_ >= 0) ::close(lock_);
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
