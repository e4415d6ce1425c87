#include <algorithm>

#include "base/vietnamese.hpp"
#include "house/sheets.hpp"
#include "house/texts.hpp"

namespace gb::sheets {

namespace {

using Columns = std::initializer_list<std::pair<std::string_view, unsigned>>;

const Columns incoming{{"number", 8},    {"year", 8},     {"came_in", 18},
                       {"issuer", 36},   {"symbol", 18},  {"dated", 12},
                       {"doc_type", 14}, {"subject", 60}, {"annul_reason", 30}};
const Columns outgoing{{"number", 8},    {"year", 8},        {"symbol", 18},  {"dated", 12},
                       {"doc_type", 14}, {"subject", 60},    {"sent_to", 50}, {"annul_reason", 30},
                       {"replaces", 36}, {"replaced_by", 36}};

std::string joined(const std::vector<std::string>& names) {
    std::string all;
    for (const auto& name : names) all += (all.empty() ? "" : "; ") + name;
    return all;
}

/// "05/BC-BCH, 20/11/2026, Ban CHQS huyện Thượng"
sheet::Cell named(const std::optional<views::EditionRef>& edition) {
    if (!edition || !edition->symbol || !edition->issued_on) return {};
    auto text = *edition->symbol + ", " + vi::short_date(*edition->issued_on);
    if (!edition->unit.empty()) text += ", " + edition->unit;
    return text;
}

}  // namespace

sheet::Workbook registered(const std::vector<views::RegisterLine>& lines, Direction direction,
                           const std::string& unit, std::string_view language) {
    const auto word = [&](std::string_view key) {
        return say(language, "sheet." + std::string(key));
    };
    const bool in = direction == Direction::received;
    const auto name = word(in ? "register_in" : "register_out");
    sheet::Sheet list{name, name + ": " + unit, {}, {}};
    for (const auto& [key, width] : in ? incoming : outgoing) {
        list.columns.push_back({word(key), width, false});
    }
    auto ordered = lines;
    std::reverse(ordered.begin(), ordered.end());  // a register begins with its first number
    for (const auto& line : ordered) {
        const auto type = say(language, "web.doc_type." + std::string(name_of(line.type)));
        const auto subject = line.subject.value_or(word("erased"));
        const auto annulled =
            line.annulled ? sheet::Cell(line.annulled->empty() ? word("erased") : *line.annulled)
                          : sheet::Cell();
        std::vector<sheet::Cell> row{line.number.value_or(0), static_cast<std::int64_t>(line.year)};
        if (in) {
            row.insert(row.end(),
                       {line.at, line.issuer, line.symbol, line.issued_on, type, subject});
        } else {
            row.insert(row.end(), {line.symbol, line.issued_on, type, subject, joined(line.to)});
        }
        row.push_back(annulled);
        if (!in) row.insert(row.end(), {named(line.replaces), named(line.replaced_by)});
        list.rows.push_back(std::move(row));
    }
    return {std::move(list)};
}

}  // namespace gb::sheets
