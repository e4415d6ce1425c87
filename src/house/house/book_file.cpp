#include "house/book_file.hpp"

#include <istream>
#include <ostream>

#include "base/json_write.hpp"

namespace gb {

namespace {

constexpr std::uint64_t progress_step = 4096;

template <class T>
void member(std::string& out, std::string_view name, const T& value) {
    if (out.back() != '{') out.push_back(',');
    out.push_back('"');
    out.append(name);
    out.append("\":");
    put_json(out, value);
}

/// A part in base64 and no hash, or no part and its hash.
void put_entry_part(std::string& out, std::string_view name, const std::optional<std::string>& part,
                    const Hash& hash) {
    out.append(",\"").append(name).append("\":");
    if (part) {
        out.push_back('"');
        out.append(base64(*part));
        out.append("\",\"").append(name).append("_hash\":null");
    } else {
        out.append("null,\"").append(name).append("_hash\":\"").append(hex(hash)).push_back('"');
    }
}

}  // namespace

std::string header_line(const FileHeader& header) {
    std::string out = "{";
    member(out, "book", header.book);
    member(out, "unit", header.unit);
    member(out, "name", header.name);
    member(out, "world", header.world);
    member(out, "first", std::int64_t{1});
    member(out, "last", static_cast<std::int64_t>(header.last));
    out += ",\"volumes\":[";
    for (std::size_t i = 0; i < header.volumes.size(); ++i) {
        const auto& volume = header.volumes[i];
        out += i == 0 ? "{" : ",{";
        member(out, "volume", static_cast<std::int64_t>(volume.volume));
        member(out, "key", volume.key);
        member(out, "after", static_cast<std::int64_t>(volume.after));
        member(out, "after_hash", volume.after_hash);
        member(out, "head", static_cast<std::int64_t>(volume.head));
        out += '}';
    }
    return out + "]}\n";
}

std::string entry_line(const Entry& entry) {
    std::string out = "{";
    member(out, "volume", static_cast<std::int64_t>(entry.volume));
    member(out, "number", static_cast<std::int64_t>(entry.number));
    member(out, "hash", entry.hash);
    put_entry_part(out, "facts", entry.facts, entry.facts_hash);
    // Where the facts are left out the words are too: there is no other shape.
    const std::optional<std::string> none;
    put_entry_part(out, "words", entry.facts ? entry.words : none, entry.words_hash);
    out += ",\"erased\":";
    out += entry.facts && !entry.words ? "true}\n" : "false}\n";
    return out;
}

std::string head_line(const SignedHead& head) {
    std::string out = "{\"head\":{";
    member(out, "volume", static_cast<std::int64_t>(head.volume));
    member(out, "number", static_cast<std::int64_t>(head.number));
    member(out, "hash", head.hash);
    out += ",\"signature\":\"" + hex(head.signature) + "\"}}\n";
    return out;
}

std::vector<OpenedVolume> volumes_of(Ledger& ledger, const Uuid& book, std::uint64_t last) {
    std::vector<OpenedVolume> volumes;
    const auto volume_at = [&](std::uint64_t number) {
        const auto entry = ledger.entry(book, number);
        return entry ? entry->volume : 0;
    };
    std::uint64_t first = 1;
    while (first <= last) {
        const auto entry = ledger.entry(book, first);
        const auto opening = entry ? read_opening(*entry) : std::nullopt;
        if (!opening) return {};
        volumes.push_back(*opening);
        std::uint64_t low = first;  // the last entry known to be of this volume
        std::uint64_t high = last + 1;
        while (high - low > 1) {
            const auto middle = low + (high - low) / 2;
            (volume_at(middle) == opening->volume ? low : high) = middle;
        }
        first = high;
    }
    return volumes;
}

Result<std::uint64_t> write_book(Ledger& ledger, const WriteBook& what, std::ostream& out) {
    if (what.heads.empty()) return Failure{"book.empty", "", {}};
    FileHeader header;
    header.book = what.book;
    header.last = what.heads.back().number;
    const auto volumes = volumes_of(ledger, what.book, header.last);
    if (volumes.empty()) return Failure{"book.empty", "", {}};
    if (volumes.size() != what.heads.size()) return Failure{"book.unsigned", "", {}};
    header.unit = volumes.back().unit;
    header.name = volumes.back().name;
    header.world = volumes.back().world;
    for (std::size_t i = 0; i < volumes.size(); ++i) {
        const auto& v = volumes[i];
        if (what.heads[i].volume != v.volume) return Failure{"book.unsigned", "", {}};
        header.volumes.push_back({v.volume, v.key, v.after, v.after_hash, what.heads[i].number});
    }
    out << book_first_line << '\n' << header_line(header);
    std::size_t volume = 0;
    ledger.each_entry(what.book, 1, header.last, [&](const Entry& entry) {
        const bool opens = volume < volumes.size() && entry.number == volumes[volume].after + 1;
        if (opens) ++volume;
        if (!opens && what.withhold && what.withhold(entry)) {
            Entry withheld = entry;
            withheld.facts.reset();
            withheld.words.reset();
            out << entry_line(withheld);
        } else {
            out << entry_line(entry);
        }
        if (what.progress && entry.number % progress_step == 0) {
            what.progress(entry.number, header.last);
        }
        return out.good();
    });
    for (const auto& head : what.heads) out << head_line(head);
    out.flush();
    if (!out.good()) return Failure{"book.not_written", "", {}};
    if (what.progress) what.progress(header.last, header.last);
    return header.last;
}

BookReport check_book(std::istream& in, Expected expected,
                      const std::function<void(std::uint64_t)>& progress) {
    BookFileCheck check(std::move(expected));
    std::vector<char> buffer(1 << 18);
    std::uint64_t told = 0;
    while (in) {
        in.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
        if (in.gcount() == 0) break;
        if (!check.take({buffer.data(), static_cast<std::size_t>(in.gcount())})) break;
        if (progress && check.entries() - told >= progress_step) {
            told = check.entries();
            progress(told);
        }
    }
    return check.finish();
}

}  // namespace gb
