#include "house/texts.hpp"

#include <unicode/msgfmt.h>

#include <boost/json/parse.hpp>
#include <unordered_map>

#include "base/check.hpp"
#include "base/vietnamese.hpp"
#include "house/figures.hpp"

namespace gb {

namespace texts {
extern const std::string_view vietnamese;
extern const std::string_view english;
}  // namespace texts

namespace {

using Catalogue = std::unordered_map<std::string, std::string>;

Catalogue read_catalogue(std::string_view json) {
    boost::system::error_code error;
    const auto value = boost::json::parse(json, error);
    GB_CHECK(!error && value.is_object(), "the text catalogues are JSON objects");
    Catalogue catalogue;
    for (const auto& [key, text] : value.get_object()) {
        catalogue.emplace(std::string(key), std::string(text.get_string()));
    }
    return catalogue;
}

const Catalogue& catalogue_of(std::string_view language) {
    static const Catalogue vi = read_catalogue(texts::vietnamese);
    static const Catalogue en = read_catalogue(texts::english);
    return language == "en" ? en : vi;
}

icu::UnicodeString unicode(std::string_view text) {
    return icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
}

std::string format(std::string_view language, const std::string& pattern, const Facts& facts) {
    UErrorCode status = U_ZERO_ERROR;
    icu::MessageFormat format(unicode(pattern), icu::Locale(language == "en" ? "en" : "vi"),
                              status);
    std::vector<icu::UnicodeString> names;
    std::vector<icu::Formattable> values;
    for (const auto& [name, value] : facts) {
        names.push_back(unicode(name));
        if (const auto* number = std::get_if<std::int64_t>(&value)) {
            values.emplace_back(*number);
        } else {
            values.emplace_back(unicode(std::get<std::string>(value)));
        }
    }
    icu::UnicodeString out;
    format.format(names.data(), values.data(), static_cast<std::int32_t>(names.size()), out,
                  status);
    if (U_FAILURE(status)) return pattern;
    std::string text;
    out.toUTF8String(text);
    return text;
}

/// "task 2, watch 1" -> "nhiệm vụ 2, ca trực 1": the kinds by their names in the reader's language.
std::string name_kinds(std::string_view language, std::string_view kinds) {
    const auto& catalogue = catalogue_of(language);
    std::string out;
    while (!kinds.empty()) {
        const auto end = std::min(kinds.find(", "), kinds.size());
        const auto one = kinds.substr(0, end);
        const auto kind = one.substr(0, one.find(' '));
        const auto name = catalogue.find("kind." + std::string(kind));
        out += name == catalogue.end() ? std::string(kind) : name->second;
        out += one.substr(kind.size());
        kinds.remove_prefix(end);
        if (kinds.starts_with(", ")) {
            kinds.remove_prefix(2);
            out += ", ";
        }
    }
    return out;
}

/// "figure:log_entries;type=patrol" -> "Số lượt ghi sổ trực: Tuần tra"
std::string counted_title(std::string_view language, const std::string& written) {
    const auto token = parse_token(written);
    return token ? figure_title(language, *token) : written;
}

}  // namespace

std::string say(std::string_view language, std::string_view key, const Facts& facts) {
    const auto& catalogue = catalogue_of(language);
    const auto found = catalogue.find(std::string(key));
    if (found == catalogue.end()) return "[" + std::string(key) + "]";
    return format(language, found->second, facts);
}

std::string register_title(std::string_view language, std::string_view name) {
    const std::string key = "register." + std::string(name);
    if (has_text(language, key)) return say(language, key);
    const auto dot = name.find('.');
    const std::string_view of = dot == name.npos ? name : name.substr(dot + 1);
    const bool log = name.starts_with("log.");
    const auto what = say(language, (log ? "paper.duty." : "web.doc_type.") + std::string(of));
    return say(language, log ? "register.log" : "register.document", {{"of", what}});
}

std::string explain(std::string_view language, std::string_view code, const Facts& facts) {
    auto told = facts;
    for (auto& [name, value] : told) {
        auto* text = std::get_if<std::string>(&value);
        if (!text) continue;
        if (name == "kinds") *text = name_kinds(language, *text);
        if (name == "register") *text = register_title(language, *text);
        if (name == "counted") *text = counted_title(language, *text);
        if (name == "outline") *text = say(language, "outline." + *text);
        if (const auto day = Date::parse(*text)) *text = vi::short_date(*day);
    }
    return say(language, "error." + std::string(code), told);
}

bool has_text(std::string_view language, std::string_view key) {
    return catalogue_of(language).contains(std::string(key));
}

std::map<std::string, std::string> patterns_under(std::string_view language,
                                                  std::string_view prefix) {
    std::map<std::string, std::string> found;
    for (const auto& [key, pattern] : catalogue_of(language)) {
        if (key.starts_with(prefix)) found.emplace(key.substr(prefix.size()), pattern);
    }
    return found;
}

}  // namespace gb
