#include "house/entry.hpp"

#include <sodium.h>

#include "base/json_read.hpp"
#include "base/json_write.hpp"

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

template <class T>
bool take_member(const boost::json::object& object, std::string_view name, T& out) {
    const auto* found = object.if_contains(name);
    return found && JsonReader(Trust::recorded).read(*found, out);
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

Result<ReadFacts> read_facts(std::string_view facts) {
    auto json = parse_json(facts);
    if (!json || !json->is_object()) return unreadable("facts are not a JSON object");
    auto& object = json->get_object();
    ReadFacts read;
    auto& e = read.envelope;
    const auto* salt = object.if_contains("salt");
    const bool good =
        salt && salt->is_string() && unhex(std::string_view(salt->get_string()), e.salt) &&
        take_member(object, "kind", e.kind) && take_member(object, "version", e.version) &&
        take_member(object, "entity", e.entity) && take_member(object, "unit", e.unit) &&
        take_member(object, "author", e.author) && take_member(object, "post", e.post) &&
        take_member(object, "entered", e.entered) && take_member(object, "happened", e.happened) &&
        take_member(object, "key", e.key) && take_member(object, "place", e.place) &&
        take_member(object, "of", e.of) && take_member(object, "command", e.command) &&
        take_member(object, "seen", e.seen);
    e.doubtful = object.contains("doubtful");
    auto* body = object.if_contains("body");
    if (!good || !body) return unreadable("facts lack a member of the envelope");
    read.body = std::move(*body);
    return read;
}

Result<boost::json::value> read_words(std::string_view words) {
    auto json = parse_json(words);
    if (!json || !json->is_object()) return unreadable("words are not a JSON object");
    auto* body = json->get_object().if_contains("body");
    if (!body) return unreadable("words lack their body");
    return std::move(*body);
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
