#include "house/papers/stated.hpp"

#include "base/vietnamese.hpp"
#include "house/texts.hpp"

namespace gb::papers {

namespace {

constexpr std::string_view language = "vi";

std::string head(std::string_view name) {
    return say(language, "summary.stated." + std::string(name));
}

std::string or_erased(const std::optional<std::string>& text) {
    return text.value_or("…");
}

/// "Báo cáo 52/BC-BCH ngày 05/12/2025, so-lieu.xlsx"
std::string where_from(const views::StatedView& figure) {
    auto text = or_erased(figure.source);
    if (!figure.document.empty()) text += ", " + figure.document;
    if (figure.issued_on) {
        text +=
            " " + say(language, "summary.stated.of", {{"day", vi::short_date(*figure.issued_on)}});
    }
    if (!figure.file.empty()) text += ", " + figure.file;
    return text;
}

paper::Table table_of(const std::vector<views::StatedView>& stated, StatedOrigin origin) {
    paper::Table table;
    table.caption = head(name_of(origin));
    table.columns = {{head("label"), paper::Align::left, 3},
                     {head("value"), paper::Align::right, 1},
                     {head("source"), paper::Align::left, 3},
                     {head("by"), paper::Align::left, 2}};
    for (const auto& figure : stated) {
        if (!figure.used || figure.origin != origin) continue;
        table.rows.push_back({paper::plain(or_erased(figure.label)), paper::plain(figure.value),
                              paper::plain(where_from(figure)), paper::plain(figure.by)});
    }
    return table;
}

}  // namespace

void put_stated(const std::vector<views::StatedView>& stated, paper::Paper& paper) {
    paper::Annex annex{"", say(language, "summary.stated"), {}};
    for (const auto origin : {StatedOrigin::typed, StatedOrigin::cited}) {
        auto table = table_of(stated, origin);
        if (!table.rows.empty()) annex.blocks.push_back(std::move(table));
    }
    if (!annex.blocks.empty()) paper.annexes.push_back(std::move(annex));
}

}  // namespace gb::papers
