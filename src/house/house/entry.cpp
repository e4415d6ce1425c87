#include "house/entry.hpp"

#include <sodium.h>

#include "base/json_write.hpp"
#include "base/recorded.hpp"

namespace gb {

Hash entry_hash(const Uuid& book, std::uint32_t volume, std::uint64_t number, const Hash& previous,
                const Hash& facts, const Hash& words) {
    std::string bytes = "gb1";
    bytes.reserve(127);
    put(bytes, book.bytes);
    put_big_endian(bytes, volume);
    put_big_endian(bytes, number);
    put(bytes, previous);
    put(bytes, facts);
    put(bytes, words);
    return sha256(bytes);
}

namespace {

void put_salt(std::string& out, const Salt& salt) {
    out += "{\"salt\":\"";
    out += hex(salt);
    out += '"';
}

template <class T>
void put_member(std::string& out, std::string_view name, const T& value) {
    out += ",\"";
    out += name;
    out += "\":";
    put_json(out, value);
}

Failure unreadable(std::string_view what) {
    return {"book.unreadable", "", {{"what", std::string(what)}}};
}

}  // namespace

std::string facts_bytes(const Envelope& e, const EventType& type, const void* event) {
    std::string out;
    out.reserve(768);
    put_salt(out, e.salt);
    put_member(out, "kind", type.name);
    put_member(out, "version", type.version);
    put_member(out, "entity", e.entity);
    put_member(out, "unit", e.unit);
    put_member(out, "author", e.author);
    put_member(out, "post", e.post);
    put_member(out, "entered", e.entered);
    if (e.doubtful) put_member(out, "doubtful", true);
    put_member(out, "happened", e.happened);
    put_member(out, "key", e.key);
    put_member(out, "place", e.place);
    put_member(out, "of", e.of);
    put_member(out, "command", e.command);
    put_member(out, "seen", e.seen);
    out += ",\"body\":";
    type.put_part(event, Show::facts, out);
    out += '}';
    return out;
}

std::string words_bytes(const Salt& salt, const EventType& type, const void* event) {
    std::string out;
    put_salt(out, salt);
    out += ",\"body\":";
    type.put_part(event, Show::words, out);
    out += '}';
    return out;
}

namespace {
/// A member that is there only when it is true.
bool doubt(RecordedReader& in, bool& doubtful) {
    doubtful = in.name("doubtful");
    return !doubtful || in.read(doubtful);
}
}  // namespace

Result<ReadFacts> read_facts(std::string_view facts) {
    RecordedReader in(facts);
    ReadFacts read;
    auto& e = read.envelope;
    const bool good =
        in.take('{') && in.name("salt") && in.hex(e.salt) && in.member("kind", e.kind) &&
        in.member("version", e.version) && in.member("entity", e.entity) &&
        in.member("unit", e.unit) && in.member("author", e.author) && in.member("post", e.post) &&
        in.member("entered", e.entered) && doubt(in, e.doubtful) &&
        in.member("happened", e.happened) && in.member("key", e.key) &&
        in.member("place", e.place) && in.member("of", e.of) && in.member("command", e.command) &&
        in.member("seen", e.seen) && in.name("body");
    if (!good || !in.rest().ends_with('}')) return unreadable("facts");
    read.body = in.rest().substr(0, in.rest().size() - 1);
    return read;
}

Result<std::string_view> read_words(std::string_view words) {
    RecordedReader in(words);
    Salt salt;
    const bool good = in.take('{') && in.name("salt") && in.hex(salt) && in.name("body");
    if (!good || !in.rest().ends_with('}')) return unreadable("words");
    return in.rest().substr(0, in.rest().size() - 1);
}

Hash command_hash(const std::vector<Salt>& words_salts, std::string_view content) {
    std::string bytes;
    for (const auto& salt : words_salts) put(bytes, salt);
    bytes.append(content);
    return sha256(bytes);
}

namespace {
std::string upper_hex(std::span<const std::uint8_t> bytes) {
    std::string text = hex(bytes);
    for (auto& c : text) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return text;
}
}  // namespace

std::string head_code(std::uint64_t number, const Hash& hash) {
    const auto bytes = std::span(hash);
    return std::to_string(number) + "-" + upper_hex(bytes.first(4)) + "-" +
           upper_hex(bytes.subspan(4, 4));
}

std::string head_message(const Uuid& book, std::uint32_t volume, std::uint64_t number,
                         const Hash& hash) {
    std::string bytes = "gbh1";
    put(bytes, book.bytes);
    put_big_endian(bytes, volume);
    put_big_endian(bytes, number);
    put(bytes, hash);
    return bytes;
}

SigningKey SigningKey::generate() {
    SigningKey key;
    crypto_sign_keypair(key.public_key.data(), key.secret.data());
    return key;
}

Signature SigningKey::sign(std::string_view message) const {
    Signature signature;
    crypto_sign_detached(signature.data(), nullptr,
                         reinterpret_cast<const unsigned char*>(message.data()), message.size(),
                         secret.data());
    return signature;
}

bool verify_signature(const Hash& public_key, std::string_view message,
                      const Signature& signature) {
    return crypto_sign_verify_detached(signature.data(),
                                       reinterpret_cast<const unsigned char*>(message.data()),
                                       message.size(), public_key.data()) == 0;
}

std::string fingerprint(const Hash& public_key) {
    const Hash hash = sha256(view(public_key));
    const std::string digits = upper_hex(std::span(hash).first(8));
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && i % 4 == 0) text += ' ';
        text += digits[i];
    }
    return text;
}

}  // namespace gb
