#include "http/media_type.hpp"

#include <algorithm>

namespace gb {

namespace {

char small(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

bool names_type(std::string_view header, std::string_view type) {
    header = header.substr(0, header.find(';'));
    while (!header.empty() && (header.back() == ' ' || header.back() == '\t')) {
        header.remove_suffix(1);
    }
    return std::equal(header.begin(), header.end(), type.begin(), type.end(),
                      [](char a, char b) { return small(a) == b; });
}

bool takes_type(std::string_view wanted, std::string_view header) {
    if (wanted.empty() || names_type(header, wanted)) return true;
    return wanted != "application/json" && names_type(header, "application/octet-stream");
}

}  // namespace gb
