#include "base/csv.hpp"

namespace gb {

namespace {
constexpr std::size_t line_limit = 16 * 1024;
}

CsvReader::Got CsvReader::next(std::vector<std::string>& fields) {
    std::string text;
    while (std::getline(in_, text)) {
        ++line_;
        if (line_ == 1 && text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
        if (text.ends_with('\r')) text.pop_back();
        if (text.empty()) continue;
        return text.size() <= line_limit && split(text, fields) ? Got::row : Got::broken;
    }
    return Got::end;
}

bool CsvReader::split(std::string_view text, std::vector<std::string>& fields) {
    fields.assign(1, {});
    bool quoted = false;
    bool was_quoted = false;  ///< after its closing quote a field has ended
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c != '"') {
                fields.back() += c;
            } else if (i + 1 < text.size() && text[i + 1] == '"') {
                fields.back() += c;
                ++i;
            } else {
                quoted = false;
                was_quoted = true;
            }
        } else if (c == ',') {
            fields.emplace_back();
            was_quoted = false;
        } else if (c == '"' && fields.back().empty() && !was_quoted) {
            quoted = true;
        } else if (was_quoted || c == '"') {
            return false;
        } else {
            fields.back() += c;
        }
    }
    return !quoted;
}

}  // namespace gb
