#include "base/rows.hpp"

#include <algorithm>

namespace gb::rows {

void take_date(Date& value, CellReader& in) {
    const auto date = Date::parse(in.text());
    GB_CHECK(date.has_value(), "a table holds only dates that were written to it");
    value = *date;
}

void take_bytes(std::span<std::uint8_t> value, CellReader& in) {
    const auto bytes = in.blob();
    GB_CHECK(bytes.size() == value.size(), "an id has 16 bytes and a hash 32");
    std::copy(bytes.begin(), bytes.end(), value.begin());
}

std::int64_t take_choice(std::span<const ChoiceName> choices, CellReader& in) {
    const auto* choice = gb::detail::choice_in(choices, in.text());
    GB_CHECK(choice, "a table holds only choices that were written to it");
    return choice->value;
}

void take_text(std::string& value, bool& gone, CellReader& in) {
    if (in.null()) {
        gone = true;
    } else {
        value = in.text();
    }
}

std::string column_name(const std::string& name, std::string_view field) {
    return name.empty() ? std::string(field) : name + "_" + std::string(field);
}

void add_column(std::vector<Column>& columns, const std::string& name, CellKind kind) {
    columns.push_back({name, kind});
}

}  // namespace gb::rows
