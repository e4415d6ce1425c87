#include "house/proof.hpp"

#include <algorithm>
#include <charconv>

#include "base/json_read.hpp"

namespace gb {

namespace {

constexpr std::int64_t largest_volume = 0xffff'ffff;

constexpr std::array<std::string_view, 7> opening_members{"volume", "key",  "after", "after_hash",
                                                          "world",  "unit", "name"};
constexpr std::array<std::string_view, 2> words_members{"salt", "body"};

bool is_positive(const boost::json::value& value) {
    return value.is_int64() && value.get_int64() >= 1;
}

bool is_salt(const boost::json::value& value) {
    Salt salt;
    return value.is_string() && unhex(std::string_view(value.get_string()), salt);
}

OpenedVolume opening_in(const boost::json::value& body, std::string& flaw) {
    ExactMembers members(body, opening_members);
    OpenedVolume said;
    said.volume = static_cast<std::uint32_t>(members.integer(1, largest_volume));
    said.key = members.hash();
    said.after = static_cast<std::uint64_t>(members.integer(0));
    said.after_hash = members.hash();
    said.world = members.uuid();
    said.unit = members.uuid();
    said.name = members.text();
    if (!members.good()) flaw = members.flaw();
    return said;
}

}  // namespace

std::optional<OpenedVolume> read_opening(const Entry& entry) {
    if (!entry.facts) return std::nullopt;
    const auto facts = read_facts(*entry.facts);
    if (!facts || facts->envelope.kind != "volume.opened") return std::nullopt;
    const auto body = parse_json(facts->body);
    if (!body) return std::nullopt;
    std::string flaw;
    auto said = opening_in(*body, flaw);
    return flaw.empty() ? std::optional(std::move(said)) : std::nullopt;
}

SignedHead sign_head(const SigningKey& key, const Uuid& book, std::uint32_t volume,
                     std::uint64_t number, const Hash& hash) {
    return {book, volume, number, hash, key.sign(head_message(book, volume, number, hash))};
}

bool head_holds(const Hash& key, const SignedHead& head) {
    return verify_signature(key, head_message(head.book, head.volume, head.number, head.hash),
                            head.signature);
}

bool key_is_sound(const Hash& key) {
    static constexpr std::string_view small_order[] = {
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"};
    Hash y = key;
    y[31] &= 0x7f;
    const std::string text = hex(y);
    if (std::find(std::begin(small_order), std::end(small_order), text) != std::end(small_order)) {
        return false;
    }
    // y < p = 2^255 - 19; bytes stand least significant first.
    const bool high = y[31] == 0x7f && std::all_of(y.begin() + 1, y.begin() + 31,
                                                   [](std::uint8_t byte) { return byte == 0xff; });
    return !(high && y[0] >= 0xed);
}

std::optional<BookFault> ChainCheck::take(const Entry& entry) {
    if (auto bad = check(entry)) {
        return BookFault{std::string(bad->code), 0, count_ + 1, std::move(bad->detail)};
    }
    count_ = entry.number;
    hash_ = entry.hash;
    return std::nullopt;
}

std::optional<ChainCheck::Bad> ChainCheck::check(const Entry& entry) {
    facts_ = nullptr;
    opened_ = false;
    if (entry.number != count_ + 1) return Bad{"order", std::to_string(entry.number)};
    if (!entry.facts && entry.words) return Bad{"shape", ""};
    const auto size = [](const auto& part) { return part ? part->size() : 0; };
    if (size(entry.facts) + size(entry.words) > entry_limit) return Bad{"size", ""};
    const Hash facts_hash = entry.facts ? sha256(*entry.facts) : entry.facts_hash;
    const Hash words_hash = entry.words ? sha256(*entry.words) : entry.words_hash;
    if (entry_hash(book_, entry.volume, entry.number, hash_, facts_hash, words_hash) !=
        entry.hash) {
        return Bad{"hash", ""};
    }
    if (entry.facts) {
        if (auto bad = check_facts(*entry.facts)) return bad;
    }
    if (entry.words) {
        if (auto bad = check_words(*entry.words)) return bad;
    }
    if (auto bad = check_volume(entry)) return bad;
    return check_erasure(entry);
}

std::optional<ChainCheck::Bad> ChainCheck::check_facts(const std::string& facts) {
    if (reader_.read(facts) != CanonicalFault::none || !reader_.value().is_object()) {
        return Bad{"part", "facts"};
    }
    const auto& object = reader_.value().get_object();
    const auto at = [&](std::size_t i) -> const auto& { return *(object.begin() + i); };
    const bool in_place = object.size() >= 4 && at(0).key() == "salt" && at(1).key() == "kind" &&
                          at(2).key() == "version" && at(object.size() - 1).key() == "body";
    if (!in_place || !is_salt(at(0).value()) || !at(1).value().is_string() ||
        !is_positive(at(2).value()) || !at(object.size() - 1).value().is_object()) {
        return Bad{"part", "facts"};
    }
    facts_ = &object;
    return std::nullopt;
}

std::optional<ChainCheck::Bad> ChainCheck::check_words(const std::string& words) {
    if (words_reader_.read(words) != CanonicalFault::none) return Bad{"part", "words"};
    ExactMembers members(words_reader_.value(), words_members);
    Salt salt;
    members.hex(salt);
    const auto* body = members.next();
    if (!members.good() || !body || !body->is_object()) return Bad{"part", "words"};
    return std::nullopt;
}

bool ChainCheck::is_kind(std::string_view kind) const {
    return facts_ && facts_->at("kind").get_string() == kind;
}

/// An opening stands exactly where a volume begins, and says what the chain says.
std::optional<ChainCheck::Bad> ChainCheck::check_volume(const Entry& entry) {
    const bool opens = is_kind("volume.opened");
    if (!volumes_.empty() && entry.volume == volumes_.back().volume) {
        return opens ? std::optional(Bad{"opening", "kind"}) : std::nullopt;
    }
    if (!opens || facts_->at("version").get_int64() != 1) return Bad{"opening", "kind"};
    std::string flaw;
    auto said = opening_in(facts_->at("body"), flaw);
    if (!flaw.empty()) return Bad{"opening", std::move(flaw)};
    if (said.volume != entry.volume) return Bad{"opening", "volume"};
    if (said.after != count_) return Bad{"opening", "after"};
    if (said.after_hash != hash_) return Bad{"opening", "after_hash"};
    volumes_.push_back(std::move(said));
    opened_ = true;
    return std::nullopt;
}

std::optional<ChainCheck::Bad> ChainCheck::check_erasure(const Entry& entry) {
    if (!entry.facts) {
        ++shapes_.withheld;
        last_withheld_ = entry.number;
        return std::nullopt;
    }
    if (entry.words) {
        ++shapes_.whole;
    } else {
        ++shapes_.erased;
        erased_.insert(entry.number);
    }
    if (!is_kind("erasure.recorded")) return std::nullopt;
    const auto& body = facts_->at("body").get_object();
    if (facts_->at("version").get_int64() != 1 || body.empty() || body.begin()->key() != "number" ||
        !is_positive(body.begin()->value())) {
        return Bad{"erasure", "number"};
    }
    const auto number = static_cast<std::uint64_t>(body.begin()->value().get_int64());
    if (number >= entry.number) return Bad{"erasure", "number"};
    erased_.erase(number);
    return std::nullopt;
}

std::optional<BookFault> ChainCheck::finish() {
    for (const auto number : erased_) {
        if (number > last_withheld_) return BookFault{"erasure", 0, number, "words"};
    }
    unproved_ = erased_.size();
    return std::nullopt;
}

std::optional<BookFault> volumes_fault(const std::vector<OpenedVolume>& volumes) {
    for (std::size_t i = 0; i < volumes.size(); ++i) {
        const auto& volume = volumes[i];
        const auto number = volume.after + 1;
        const bool rises = i == 0 ? volume.volume == 1 : volume.volume > volumes[i - 1].volume;
        if (!rises) return BookFault{"opening", 0, number, "volume"};
        if (!key_is_sound(volume.key)) return BookFault{"key", 0, number, "key"};
        if (volume.world != volumes[0].world) return BookFault{"opening", 0, number, "world"};
        if (volume.unit != volumes[0].unit) return BookFault{"opening", 0, number, "unit"};
    }
    return std::nullopt;
}

// What people compare ---------------------------------------------------------------------------

namespace {
std::optional<char> lower_hex(char c) {
    if (c >= 'A' && c <= 'F') return static_cast<char>(c - 'A' + 'a');
    if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')) return c;
    return std::nullopt;
}
}  // namespace

std::optional<HeadCode> HeadCode::parse(std::string_view text) {
    HeadCode code;
    code.text = text;
    const auto hyphen = text.find('-');
    if (hyphen == std::string_view::npos || text.front() == '0') return std::nullopt;
    const auto number = text.substr(0, hyphen);
    const auto [end, error] =
        std::from_chars(number.data(), number.data() + number.size(), code.number);
    if (error != std::errc() || end != number.data() + number.size() ||
        code.number > static_cast<std::uint64_t>(largest_json_integer)) {
        return std::nullopt;
    }
    bool after_hyphen = true;
    for (char c : text.substr(hyphen + 1)) {
        if (c == '-') {
            if (after_hyphen) return std::nullopt;
            after_hyphen = true;
            continue;
        }
        const auto digit = lower_hex(c);
        if (!digit) return std::nullopt;
        code.digits.push_back(*digit);
        after_hyphen = false;
    }
    if (after_hyphen || code.digits.size() < 8 || code.digits.size() > 64) return std::nullopt;
    return code;
}

std::optional<std::string> read_fingerprint(std::string_view text) {
    std::string shown;
    std::size_t digits = 0;
    for (char c : text) {
        if (c == ' ' || c == '-') continue;
        const auto digit = lower_hex(c);
        if (!digit) return std::nullopt;
        if (digits > 0 && digits % 4 == 0) shown.push_back(' ');
        shown.push_back(*digit >= 'a' ? static_cast<char>(*digit - 'a' + 'A') : *digit);
        ++digits;
    }
    if (digits != 16) return std::nullopt;
    return shown;
}

}  // namespace gb
