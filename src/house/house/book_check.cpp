// The check of a book file, line by line, in the order of docs/formats/book.md §9.
#include <algorithm>

#include "house/book_file.hpp"

namespace gb {

namespace {

constexpr std::string_view head_start = "{\"head\":";
constexpr std::size_t longest_line = 1'500'000;  ///< bytes, with its LF
constexpr std::int64_t largest_volume = 0xffff'ffff;

constexpr std::array<std::string_view, 7> header_members{"book",  "unit", "name",   "world",
                                                         "first", "last", "volumes"};
constexpr std::array<std::string_view, 5> volume_members{"volume", "key", "after", "after_hash",
                                                         "head"};
constexpr std::array<std::string_view, 8> entry_members{
    "volume", "number", "hash", "facts", "facts_hash", "words", "words_hash", "erased"};
constexpr std::array<std::string_view, 1> head_line_members{"head"};
constexpr std::array<std::string_view, 4> head_members{"volume", "number", "hash", "signature"};

std::uint64_t count_of(std::int64_t value) {
    return static_cast<std::uint64_t>(value);
}

FileVolume read_volume(const boost::json::value& json, std::string& flaw) {
    ExactMembers members(json, volume_members);
    FileVolume volume;
    volume.volume = static_cast<std::uint32_t>(members.integer(1, largest_volume));
    volume.key = members.hash();
    volume.after = count_of(members.integer(0));
    volume.after_hash = members.hash();
    volume.head = count_of(members.integer(1));
    if (!members.good()) flaw = "volumes " + members.flaw();
    return volume;
}

FileHeader read_header(const boost::json::value& json, std::string& flaw) {
    ExactMembers members(json, header_members);
    FileHeader header;
    header.book = members.uuid();
    header.unit = members.uuid();
    header.name = members.text();
    header.world = members.uuid();
    members.integer(1, 1);
    header.last = count_of(members.integer(1));
    const auto* volumes = members.next();
    if (volumes && !volumes->is_array()) members.bad();
    if (!members.good()) {
        flaw = members.flaw();
        return header;
    }
    for (const auto& volume : volumes->get_array()) {
        header.volumes.push_back(read_volume(volume, flaw));
        if (!flaw.empty()) break;
    }
    return header;
}

/// What a header contradicts in itself; empty: nothing.
std::string contradiction(const FileHeader& header) {
    const auto& volumes = header.volumes;
    if (volumes.empty()) return "volumes";
    const auto& first = volumes.front();
    if (first.volume != 1 || first.after != 0 || first.after_hash != Hash{}) return "after";
    for (std::size_t i = 0; i < volumes.size(); ++i) {
        const bool is_last = i + 1 == volumes.size();
        if (!is_last && volumes[i + 1].volume <= volumes[i].volume) return "volume";
        const auto end = is_last ? header.last : volumes[i + 1].after;
        if (volumes[i].head <= volumes[i].after || volumes[i].head > end) return "head";
    }
    return volumes.back().head == header.last ? "" : "head";
}

/// The two members of a part: null or text, null or hash.
struct PartMembers {
    const boost::json::value* text = nullptr;
    std::optional<Hash> hash;
};

PartMembers take_part(ExactMembers& members) {
    PartMembers part;
    const auto* text = members.next();
    if (text && !text->is_null()) {
        if (text->is_string()) {
            part.text = text;
        } else {
            members.bad();
        }
    }
    const auto* hash = members.next();
    if (hash && !hash->is_null()) {
        part.hash.emplace();
        if (!hash->is_string() || !unhex(std::string_view(hash->get_string()), *part.hash)) {
            members.bad();
        }
    }
    return part;
}

bool right_shape(const PartMembers& facts, const PartMembers& words, bool erased) {
    const bool one_each = (facts.text != nullptr) != facts.hash.has_value() &&
                          (words.text != nullptr) != words.hash.has_value();
    if (!one_each) return false;
    if (!facts.text) return !words.text && !erased;
    return erased == !words.text;
}

/// @return false when it is not base64 in its one form
bool decode(const PartMembers& part, std::optional<std::string>& bytes, Hash& hash) {
    if (!part.text) {
        hash = *part.hash;
        return true;
    }
    bytes = unbase64(std::string_view(part.text->get_string()));
    return bytes.has_value();
}

}  // namespace

void BookFileCheck::fail(std::string_view code, std::uint64_t line, std::uint64_t number,
                         std::string detail) {
    if (!fault_) fault_ = BookFault{std::string(code), line, number, std::move(detail)};
}

bool BookFileCheck::all_heads_read() const {
    return header_ && heads_read_ == header_->volumes.size();
}

std::uint64_t BookFileCheck::entry_at_line() const {
    return line_ > 2 && heads_read_ == 0 ? entries() + 1 : 0;
}

// Lines -----------------------------------------------------------------------------------------

void BookFileCheck::grow(std::string_view piece) {
    if (line_bytes_.size() + piece.size() >= longest_line) return fail("line", line_, 0);
    line_bytes_.append(piece);
}

bool BookFileCheck::take(std::string_view bytes) {
    while (!fault_ && !bytes.empty()) {
        const auto end = bytes.find('\n');
        grow(bytes.substr(0, end));
        if (fault_ || end == std::string_view::npos) break;
        bytes.remove_prefix(end + 1);
        take_line(true);
        if (fault_) break;
        line_bytes_.clear();
        ++line_;
    }
    return !fault_;
}

void BookFileCheck::take_line(bool ended) {
    if (line_ > 2 && all_heads_read()) return fail("end", line_, 0);
    if (!ended) return fail("line", line_, entry_at_line());
    if (line_bytes_.empty()) return fail("line", line_, 0);
    if (line_ == 1) {
        if (line_bytes_ != book_first_line) fail("format", 1, 0);
    } else if (line_ == 2) {
        take_header();
    } else if (line_bytes_.starts_with(head_start)) {
        take_head();
    } else {
        take_entry();
    }
}

/// Reads the line as canonical JSON.
bool BookFileCheck::read(std::string_view bytes, std::uint64_t number) {
    switch (reader_.read(bytes)) {
        case CanonicalFault::none:
            return true;
        case CanonicalFault::not_utf8:
            fail("utf8", line_, number);
            return false;
        case CanonicalFault::not_canonical:
            break;
    }
    fail("json", line_, number);
    return false;
}

void BookFileCheck::take_header() {
    if (!read(line_bytes_, 0)) return;
    std::string flaw;
    auto header = read_header(reader_.value(), flaw);
    if (!flaw.empty()) return fail("json", 2, 0, flaw);
    flaw = contradiction(header);
    if (!flaw.empty()) return fail("header", 2, 0, flaw);
    for (const auto& volume : header.volumes) {
        if (!key_is_sound(volume.key)) return fail("key", 2, 0, std::to_string(volume.volume));
    }
    const auto& known = expected_.fingerprints;
    for (const auto& volume : header.volumes) {
        const auto shown = fingerprint(volume.key);
        if (!known.empty() && std::find(known.begin(), known.end(), shown) == known.end()) {
            return fail("fingerprint", 2, 0, shown);
        }
    }
    chain_.emplace(header.book);
    header_ = std::move(header);
}

// Entries ---------------------------------------------------------------------------------------

void BookFileCheck::take_entry() {
    const auto number = entries() + 1;
    if (heads_read_ > 0) return fail("order", line_, number);
    if (!read(line_bytes_, number)) return;
    ExactMembers members(reader_.value(), entry_members);
    Entry entry;
    entry.book = header_->book;
    entry.volume = static_cast<std::uint32_t>(members.integer(1, largest_volume));
    entry.number = count_of(members.integer(1));
    entry.hash = members.hash();
    const auto facts = take_part(members);
    const auto words = take_part(members);
    const bool erased = members.boolean();
    if (!members.good()) return fail("json", line_, number, members.flaw());
    if (entry.number != number) return fail("order", line_, number, std::to_string(entry.number));
    if (!right_shape(facts, words, erased)) return fail("shape", line_, number);
    if (!decode(facts, entry.facts, entry.facts_hash)) {
        return fail("base64", line_, number, "facts");
    }
    if (!decode(words, entry.words, entry.words_hash)) {
        return fail("base64", line_, number, "words");
    }
    if (auto fault = chain_->take(entry)) {
        return fail(fault->code, line_, number, std::move(fault->detail));
    }
    if (chain_->opened()) opened();
    if (fault_) return;
    for (const auto& volume : header_->volumes) {
        if (volume.head == number) head_hashes_[number] = entry.hash;
    }
    compare_codes();
}

/// The opening just read must be what the header lists next.
void BookFileCheck::opened() {
    const auto& said = chain_->volumes().back();
    const auto index = chain_->volumes().size() - 1;
    const auto wrong = [&](std::string_view what) { fail("header", 2, 0, std::string(what)); };
    if (index >= header_->volumes.size()) return wrong("volumes");
    const auto& listed = header_->volumes[index];
    if (listed.volume != said.volume) return wrong("volume");
    if (listed.key != said.key) return wrong("key");
    if (listed.after != said.after) return wrong("after");
    if (listed.after_hash != said.after_hash) return wrong("after_hash");
    if (header_->world != said.world) return wrong("world");
    if (header_->unit != said.unit) return wrong("unit");
    if (index + 1 == header_->volumes.size() && header_->name != said.name) wrong("name");
}

void BookFileCheck::compare_codes() {
    for (const auto& code : expected_.codes) {
        const bool here = code.number == chain_->count();
        if (here && !code.holds(chain_->hash()) && !wrong_code_) wrong_code_ = code;
    }
}

// Heads and end ---------------------------------------------------------------------------------

void BookFileCheck::take_head() {
    if (!read(line_bytes_, 0)) return;
    ExactMembers outer(reader_.value(), head_line_members);
    const auto* inner = outer.next();
    if (!inner || !inner->is_object()) return fail("json", line_, 0, "head");
    ExactMembers members(*inner, head_members);
    SignedHead head;
    head.book = header_->book;
    head.volume = static_cast<std::uint32_t>(members.integer(1, largest_volume));
    head.number = count_of(members.integer(1));
    head.hash = members.hash();
    members.hex(head.signature);
    if (!members.good()) return fail("json", line_, 0, members.flaw());
    const auto& listed = header_->volumes[heads_read_];
    if (head.volume != listed.volume) return fail("head", line_, 0, "volume");
    if (!head_holds(listed.key, head)) return fail("signature", line_, 0);
    // The head is signed and the header is not, so where they differ the header is wrong.
    if (head.number != listed.head) return fail("header", 2, 0, "head");
    const auto known = head_hashes_.find(head.number);
    if (known == head_hashes_.end()) return fail("head", line_, entries() + 1, "number");
    if (known->second != head.hash) return fail("head", line_, head.number, "hash");
    ++heads_read_;
}

void BookFileCheck::finish_codes() {
    for (const auto& code : expected_.codes) {
        if (code.number > entries() && !wrong_code_) wrong_code_ = code;
    }
    if (!wrong_code_) return;
    const auto line = std::min(wrong_code_->number, entries() + 1) + 2;
    fail("code", line, wrong_code_->number, wrong_code_->text);
}

BookReport BookFileCheck::finish() {
    if (!fault_ && !line_bytes_.empty()) take_line(false);
    if (!fault_) {
        if (!all_heads_read()) {
            fail("end", line_, entry_at_line());
        } else if (chain_->volumes().size() != header_->volumes.size()) {
            fail("header", 2, 0, "volumes");
        } else if (header_->last != entries()) {
            fail("header", 2, 0, "last");
        } else if (auto fault = chain_->finish()) {
            fail(fault->code, fault->number + 2, fault->number, std::move(fault->detail));
        } else {
            finish_codes();
        }
    }
    BookReport report;
    report.fault = fault_;
    report.count = entries();
    if (!header_) return report;
    report.book = header_->book;
    report.unit = header_->unit;
    report.name = header_->name;
    report.world = header_->world;
    report.shapes = chain_->shapes();
    report.unproved = chain_->unproved();
    report.head_code = head_code(chain_->count(), chain_->hash());
    for (std::size_t i = 0; i < header_->volumes.size(); ++i) {
        const auto& volume = header_->volumes[i];
        const bool is_last = i + 1 == header_->volumes.size();
        report.volumes.push_back({volume.volume, volume.after + 1,
                                  is_last ? header_->last : header_->volumes[i + 1].after,
                                  volume.head, fingerprint(volume.key)});
    }
    return report;
}

}  // namespace gb
