#include "house/planning/units_tables.hpp"

#include <set>
#include <sstream>

#include "base/csv.hpp"
#include "domain/document/marking.hpp"

namespace gb {

namespace {

constexpr std::size_t rows_limit = 200'000;  ///< no country has more
constexpr std::string_view levels = "province, district, commune";

}  // namespace

Failure import_failure(std::string code, const std::string& file, std::int64_t line,
                       std::string_view field, Facts more) {
    Failure failure{std::move(code),
                    std::string(field),
                    {{"file", file}, {"line", line}, {"field", std::string(field)}}};
    for (auto& fact : more) failure.facts.push_back(std::move(fact));
    return failure;
}

namespace {

/// The rows of one table, each with its columns in the order wanted.
class Rows {
  public:
    Rows(const NamedTable& table, std::vector<std::string_view> columns)
        : file_(table.name), columns_(std::move(columns)) {
        std::ostringstream all;
        all << table.in.rdbuf();
        bytes_ = std::move(all).str();
        in_.str(bytes_);
    }

    std::optional<Failure> read_header() {
        std::vector<std::string> names;
        if (reader_.next(names) != CsvReader::Got::row) return fault("import.empty", "");
        places_.assign(names.size(), columns_.size());
        std::set<std::string> seen;
        for (std::size_t i = 0; i < names.size(); ++i) {
            const auto known = std::find(columns_.begin(), columns_.end(), names[i]);
            if (known == columns_.end()) return fault("import.column_unknown", names[i]);
            if (!seen.insert(names[i]).second) return fault("import.column_twice", names[i]);
            places_[i] = static_cast<std::size_t>(known - columns_.begin());
        }
        for (const auto& column : columns_) {
            if (!seen.contains(std::string(column))) return fault("import.column_missing", column);
        }
        return std::nullopt;
    }

    /// @return whether there was a row; a failure is left in `failure`
    bool next(std::vector<std::string>& row, std::optional<Failure>& failure) {
        std::vector<std::string> fields;
        const auto got = reader_.next(fields);
        if (got == CsvReader::Got::end) return false;
        if (got == CsvReader::Got::broken) {
            failure = fault("import.not_csv", "");
        } else if (++count_ > rows_limit) {
            failure = fault("import.too_long", "", {{"max", std::int64_t{rows_limit}}});
        } else if (fields.size() != places_.size()) {
            failure = fault("import.fields_count", "",
                            {{"expected", static_cast<std::int64_t>(places_.size())},
                             {"found", static_cast<std::int64_t>(fields.size())}});
        }
        if (failure) return false;
        row.assign(columns_.size(), {});
        for (std::size_t i = 0; i < fields.size(); ++i) row[places_[i]] = std::move(fields[i]);
        return true;
    }

    Failure fault(std::string code, std::string_view field, Facts more = {}) const {
        return import_failure(std::move(code), file_, reader_.line(), field, std::move(more));
    }
    std::optional<Failure> bad_text(const std::string& text, std::string_view field,
                                    std::size_t min, std::size_t max) const {
        std::string_view why;
        switch (text_fault(text, min, max)) {
            case TextFault::none:
                if (marked_secret(text)) return fault("import.marked_secret", field);
                if (text.find('\n') == text.npos) return std::nullopt;
                [[fallthrough]];
            case TextFault::control:
                why = "control";
                break;
            case TextFault::not_utf8:
                why = "not_utf8";
                break;
            case TextFault::not_nfc:
                why = "not_nfc";
                break;
            case TextFault::hidden:
                why = "hidden";
                break;
            case TextFault::blank:
                why = "blank";
                break;
            case TextFault::too_short:
                why = "too_short";
                break;
            case TextFault::too_long:
                why = "too_long";
                break;
        }
        return fault("import.bad_text", field,
                     {{"why", std::string(why)}, {"max", static_cast<std::int64_t>(max)}});
    }
    std::optional<Failure> bad_code(const std::string& code, std::string_view field) const {
        bool good = !code.empty() && code.size() <= 20;
        for (const char c : code) {
            good = good && ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
                            (c >= 'a' && c <= 'z') || c == '-' || c == '.');
        }
        if (good) return std::nullopt;
        // A code that is no text at all must not reach the message.
        const bool tellable = text_fault(code, 0, 40) == TextFault::none;
        return fault("import.bad_code", field, {{"value", tellable ? code : std::string("?")}});
    }
    std::optional<Level> level(const std::string& text) const {
        const auto choice = choice_of<Level>(text);
        const bool administrative =
            choice &&
            (*choice == Level::province || *choice == Level::district || *choice == Level::commune);
        return administrative ? choice : std::nullopt;
    }
    std::int64_t line() const { return reader_.line(); }
    Hash hash() const { return sha256(bytes_); }

  private:
    std::string file_;
    std::vector<std::string_view> columns_;
    std::vector<std::size_t> places_;
    std::string bytes_;
    std::istringstream in_;
    CsvReader reader_{in_};
    std::size_t count_ = 0;
};

std::string shown(const std::string& text) {
    return text_fault(text, 0, 40) == TextFault::none ? text : "?";
}

Result<UnitRow> unit_row(const Rows& rows, std::vector<std::string>& fields) {
    UnitRow row;
    row.line = rows.line();
    const auto level = rows.level(fields[1]);
    if (auto bad = rows.bad_code(fields[0], "code")) return *bad;
    if (!level) {
        return rows.fault("import.bad_level", "level",
                          {{"value", shown(fields[1])}, {"choices", std::string(levels)}});
    }
    if (auto bad = rows.bad_text(fields[2], "name", 1, 200)) return *bad;
    if (fields.size() > 4) {
        if (auto bad = rows.bad_text(fields[4], "name_en", 0, 200)) return *bad;
        row.name_en = std::move(fields[4]);
    }
    if (!fields[3].empty()) {
        if (auto bad = rows.bad_code(fields[3], "parent_code")) return *bad;
    }
    row.level = *level;
    row.code = std::move(fields[0]);
    row.name = std::move(fields[2]);
    row.parent_code = std::move(fields[3]);
    return row;
}

/// A province has no parent; a district stands below a province; a commune below a district where
/// there are districts, else below a province.
std::optional<Failure> bad_parent(const UnitTable& table, const UnitRow& row) {
    if (row.level == Level::province) {
        if (row.parent_code.empty()) return std::nullopt;
        return import_failure("import.province_has_parent", table.file, row.line, "parent_code",
                              {{"value", row.parent_code}});
    }
    if (row.parent_code.empty()) {
        return import_failure("import.parent_missing", table.file, row.line, "parent_code");
    }
    if (table.parent(row)) return std::nullopt;
    return import_failure("import.parent_unknown", table.file, row.line, "parent_code",
                          {{"value", row.parent_code}});
}

}  // namespace

const UnitRow* UnitTable::parent(const UnitRow& row) const {
    if (row.level == Level::province) return nullptr;
    if (row.level == Level::commune) {
        if (const auto* district = find(Level::district, row.parent_code)) return district;
    }
    return find(Level::province, row.parent_code);
}

Result<UnitTable> read_units(const NamedTable& given, bool with_english) {
    std::vector<std::string_view> columns{"code", "level", "name", "parent_code"};
    if (with_english) columns.push_back("name_en");
    Rows rows(given, columns);
    if (auto failure = rows.read_header()) return *failure;
    UnitTable table;
    table.file = given.name;
    table.hash = rows.hash();
    std::vector<std::string> fields;
    std::optional<Failure> failure;
    while (rows.next(fields, failure)) {
        auto row = unit_row(rows, fields);
        if (!row) return row.error();
        const auto key = std::pair(row->level, row->code);
        const auto [place, fresh] = table.places.emplace(key, table.rows.size());
        if (!fresh) {
            return rows.fault(
                "import.code_twice", "code",
                {{"value", row->code}, {"other_line", table.rows[place->second].line}});
        }
        table.rows.push_back(std::move(*row));
    }
    if (failure) return *failure;
    if (table.rows.empty()) return rows.fault("import.empty", "");
    for (const auto& row : table.rows) {
        if (auto bad = bad_parent(table, row)) return *bad;
    }
    return table;
}

namespace {

/// The unit of the table after the reform that has this code: of the same level, or a commune where
/// a district became one (an island district).
const UnitRow* successor(const UnitTable& after, Level level, const std::string& code) {
    if (const auto* same = after.find(level, code)) return same;
    return level == Level::district ? after.find(Level::commune, code) : nullptr;
}

Result<SuccessionRow> succession_row(const Rows& rows, const std::vector<std::string>& fields,
                                     const UnitTable& before, const UnitTable& after) {
    const auto level = rows.level(fields[0]);
    if (!level) {
        return rows.fault("import.bad_level", "level",
                          {{"value", shown(fields[0])}, {"choices", std::string(levels)}});
    }
    if (auto bad = rows.bad_code(fields[1], "old_code")) return *bad;
    if (auto bad = rows.bad_code(fields[2], "new_code")) return *bad;
    const auto* old_row = before.find(*level, fields[1]);
    if (!old_row) {
        return rows.fault("import.unit_unknown", "old_code",
                          {{"value", fields[1]}, {"table", before.file}});
    }
    const auto* new_row = successor(after, *level, fields[2]);
    if (!new_row) {
        return rows.fault("import.unit_unknown", "new_code",
                          {{"value", fields[2]}, {"table", after.file}});
    }
    const auto extent = choice_of<Extent>(fields[3]);
    if (!extent) {
        return rows.fault("import.bad_extent", "extent",
                          {{"value", shown(fields[3])}, {"choices", std::string("full, partial")}});
    }
    return SuccessionRow{rows.line(), before.place(*old_row), after.place(*new_row), *extent};
}

}  // namespace

Result<SuccessionTable> read_successions(const NamedTable& given, const UnitTable& before,
                                         const UnitTable& after) {
    Rows rows(given, {"level", "old_code", "new_code", "extent"});
    if (auto failure = rows.read_header()) return *failure;
    SuccessionTable table;
    table.file = given.name;
    table.hash = rows.hash();
    std::map<std::pair<std::size_t, std::size_t>, std::int64_t> pairs;
    std::unordered_map<std::size_t, std::size_t> first;  ///< old unit -> its first row here
    std::vector<std::string> fields;
    std::optional<Failure> failure;
    while (rows.next(fields, failure)) {
        auto row = succession_row(rows, fields, before, after);
        if (!row) return row.error();
        const auto [pair, fresh] = pairs.emplace(std::pair(row->old_row, row->new_row), row->line);
        if (!fresh) {
            return rows.fault("import.row_twice", "new_code", {{"other_line", pair->second}});
        }
        const auto [one, only] = first.emplace(row->old_row, table.rows.size());
        if (!only &&
            (row->extent == Extent::full || table.rows[one->second].extent == Extent::full)) {
            return rows.fault("import.whole_and_more", "extent",
                              {{"value", fields[1]}, {"other_line", table.rows[one->second].line}});
        }
        table.rows.push_back(*row);
    }
    if (failure) return *failure;
    return table;
}

}  // namespace gb
