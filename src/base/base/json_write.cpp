#include "base/json_write.hpp"

#include <charconv>
#include <cstring>

namespace gb {

namespace {

void put_control(std::string& out, char c) {
    switch (c) {
        case '\b':
            out.append("\\b");
            return;
        case '\f':
            out.append("\\f");
            return;
        case '\n':
            out.append("\\n");
            return;
        case '\r':
            out.append("\\r");
            return;
        case '\t':
            out.append("\\t");
            return;
        default:
            break;
    }
    static constexpr char digits[] = "0123456789abcdef";
    out.append("\\u00");
    out.push_back(digits[(c >> 4) & 15]);
    out.push_back(digits[c & 15]);
}

/// Whether there is anything to escape among eight bytes, looked at together.
bool escapes_in_eight(const char* text) {
    constexpr std::uint64_t each = 0x0101010101010101;
    constexpr std::uint64_t top = 0x80 * each;
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text, sizeof bytes);
    const auto below = [](std::uint64_t of, std::uint64_t limit) {
        return (of - limit * each) & ~of & top;
    };
    const auto equal = [&](char c) {
        return below(bytes ^ static_cast<std::uint8_t>(c) * each, 1);
    };
    return (below(bytes, 0x20) | equal('"') | equal('\\')) != 0;
}

}  // namespace

void put_json_text(std::string& out, std::string_view text) {
    out.push_back('"');
    std::size_t from = 0;  // start of the run not yet copied
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.size() - i >= 8 && !escapes_in_eight(text.data() + i)) {
            i += 7;
            continue;
        }
        const char c = text[i];
        const bool control = static_cast<unsigned char>(c) < 0x20;
        if (c != '"' && c != '\\' && !control) continue;
        out.append(text.substr(from, i - from));
        from = i + 1;
        if (control) {
            put_control(out, c);
        } else {
            out.push_back('\\');
            out.push_back(c);
        }
    }
    out.append(text.substr(from));
    out.push_back('"');
}

void put_json_plain(std::string& out, std::string_view text) {
    out.push_back('"');
    out.append(text);
    out.push_back('"');
}

void detail::put_name(std::string& out, char& before, std::string_view name) {
    out.push_back(before);
    before = ',';
    put_json_plain(out, name);
    out.push_back(':');
}

void put_json_integer(std::string& out, std::int64_t value) {
    char digits[20];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    out.append(digits, end);
}

}  // namespace gb
