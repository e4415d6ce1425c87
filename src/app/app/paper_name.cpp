#include "app/paper_name.hpp"

#include "base/vietnamese.hpp"
#include "house/texts.hpp"

namespace gb::app {

namespace {

constexpr std::string_view official_letter = "web.doc_type.cong_van";
constexpr std::size_t longest_title = 90;  ///< bytes: paths have an end, and so have columns

/// One line without what a file system refuses, cut at a whole word.
std::string fit(std::string text) {
    for (auto& c : text) {
        const bool control = static_cast<unsigned char>(c) < ' ';
        if (c == '/' || c == '\\' || c == ':') c = '-';
        if (control || std::string_view("*?\"<>|").find(c) != std::string_view::npos) c = ' ';
    }
    if (text.size() <= longest_title) return text;
    return text.substr(0, text.rfind(' ', longest_title));
}

/// Its number, or else what it is about; there is one sheet a day.
std::string told_apart_by(const paper::Paper& paper) {
    if (paper.one_page) return {};
    if (paper.number > 0) return fit(paper::number_and_symbol(paper));
    return fit(paper.abstract.empty() ? paper.subject : paper.abstract);
}

}  // namespace

std::string paper_name(const paper::Paper& paper, std::string_view otherwise) {
    auto name = paper.type_name.empty() ? std::string(otherwise) : fit(paper.type_name);
    if (paper.type_name.empty() && !paper.subject.empty()) name = say("vi", official_letter);
    const auto which = told_apart_by(paper);
    if (!which.empty()) name += " " + which;
    if (paper.date) name += ", " + fit(vi::short_date(*paper.date));
    return name;
}

}  // namespace gb::app
