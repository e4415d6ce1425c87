#include "base/recorded.hpp"

#include <cstring>

namespace gb {

bool RecordedReader::take(char c) {
    if (at_ == end_ || *at_ != c) return false;
    ++at_;
    return true;
}

bool RecordedReader::word(std::string_view text) {
    if (!rest().starts_with(text)) return false;
    at_ += text.size();
    return true;
}

bool RecordedReader::name(std::string_view name) {
    auto ahead = rest();
    const bool first = ahead.starts_with('"');
    if (!first && !ahead.starts_with(",\"")) return false;
    ahead.remove_prefix(first ? 1 : 2);
    if (!ahead.starts_with(name)) return false;
    ahead.remove_prefix(name.size());
    if (!ahead.starts_with("\":")) return false;
    at_ = ahead.data() + 2;
    return true;
}

bool RecordedReader::plain(std::string_view& out) {
    if (!take('"')) return false;
    const auto* quote =
        static_cast<const char*>(std::memchr(at_, '"', static_cast<std::size_t>(end_ - at_)));
    if (!quote) return false;
    out = {at_, static_cast<std::size_t>(quote - at_)};
    at_ = quote + 1;
    return true;
}

bool RecordedReader::hex(std::span<std::uint8_t> out) {
    std::string_view digits;
    return plain(digits) && unhex(digits, out);
}

bool RecordedReader::text(std::string& out) {
    const char* start = at_;
    std::string_view found;
    if (!plain(found)) return false;
    if (found.find('\\') == found.npos) {
        out = found;
        return true;
    }
    out.clear();
    const char* from = start + 1;
    while (from != end_ && *from != '"') {
        if (*from != '\\') {
            out.push_back(*from++);
        } else if (!unescape(from, out)) {
            return false;
        }
    }
    if (from == end_) return false;
    at_ = from + 1;
    return true;
}

/// One value, whatever it is.
bool RecordedReader::pass_over() {
    int depth = 0;
    do {
        if (at_ == end_) return false;
        std::string ignored;
        if (*at_ == '"') {
            if (!text(ignored)) return false;
        } else {
            depth += (*at_ == '{' || *at_ == '[') - (*at_ == '}' || *at_ == ']');
            ++at_;
        }
    } while (depth > 0 || (at_ != end_ && *at_ != ',' && *at_ != '}' && *at_ != ']'));
    return depth == 0;
}

/// The escapes that put_json_text writes.
bool RecordedReader::unescape(const char*& from, std::string& out) const {
    if (end_ - from < 2) return false;
    const char kind = from[1];
    if (kind == 'u') {
        std::uint8_t code[2];
        if (end_ - from < 6 || !unhex({from + 2, 4}, code) || code[0] != 0) return false;
        out.push_back(static_cast<char>(code[1]));
        from += 6;
        return true;
    }
    constexpr std::string_view letters = "\"\\bfnrt";
    constexpr std::string_view meanings = "\"\\\b\f\n\r\t";
    const auto which = letters.find(kind);
    if (which == letters.npos) return false;
    out.push_back(meanings[which]);
    from += 2;
    return true;
}

}  // namespace gb
