#include "store/views/last_numbers.hpp"

#include "domain/rights/table.hpp"
#include "house/texts.hpp"
#include "store/views/desk.hpp"

namespace gb {

namespace {

struct Restore {
    Instant at;
    std::int64_t after = 0;  ///< number of the registry's last entry before it
};

/// The registry's newest volume, when it is not its first (house/desk_numbers.cpp).
std::optional<Restore> last_restore(Reader& reader) {
    auto row = reader.prepare(
        "select volume, opened, \"after\" from keeping where book = home order by volume desc"
        " limit 1");
    if (!row.step() || row.integer(0) < 2) return std::nullopt;
    return Restore{Instant{row.integer(1)}, row.integer(2)};
}

std::int64_t newest_volume_after(Reader& reader, const Uuid& book) {
    auto row = reader.prepare("select coalesce(max(\"after\"), 0) from keeping where book = ?");
    row.bind(book).step();
    return row.integer(0);
}

struct Row {
    Uuid unit;
    std::string name;
    std::int64_t known = 0;
};

std::vector<Row> given(Reader& reader, std::int32_t year, const std::optional<Id<Unit>>& unit) {
    std::vector<Row> rows;
    auto found = reader.prepare(
        "select uuid, name, max(case when year = ?1 then number else 0 end) from register"
        " join book on book.id = register.book where year between ?1 - 1 and ?1"
        " and (?2 is null or uuid = ?2) group by uuid, name order by uuid, name");
    found.bind(std::int64_t{year});
    unit ? found.bind(*unit) : found.bind_null();
    while (found.step()) {
        rows.push_back({found.id(0), std::string(found.text(1)), found.integer(2)});
    }
    return rows;
}

/// Whether it gives no number before somebody has stated its last one.
bool is_to_state(Reader& reader, const Row& row, const Meta& statement,
                 const std::optional<Restore>& restored) {
    if (!restored) return false;
    const auto unit = reader.load_any(Unit::kind, row.unit);
    if (unit && static_cast<std::int64_t>(unit.meta.first) > restored->after) return false;
    return static_cast<std::int64_t>(statement.last) <= newest_volume_after(reader, row.unit);
}

views::RegisterNow state_of(Reader& reader, const Row& row, std::int32_t year,
                            std::string_view language, const std::optional<Restore>& restored) {
    views::RegisterNow state;
    state.name = row.name;
    state.title = register_title(language, row.name);
    state.year = year;
    state.known = row.known;
    const auto statement = reader.load_any(RegisterStatement::kind,
                                           register_statement(Id<Unit>(row.unit), row.name, year));
    state.to_state = is_to_state(reader, row, statement.meta, restored);
    if (!statement) return state;
    for (const auto& one : static_cast<const RegisterStatement*>(statement.entity.get())->stated) {
        state.stated.push_back({one.known, one.last, one.at, reader.person_name(one.by)});
    }
    return state;
}

}  // namespace

views::Registers last_numbers(Reader& reader, Date today, std::string_view language,
                              std::optional<Id<Unit>> unit) {
    views::Registers all;
    const auto year = today.year();
    auto restored = last_restore(reader);
    if (restored && restored->at.date().year() < year) restored.reset();
    if (restored) all.restored = restored->at;
    for (const auto& row : given(reader, year, unit)) {
        const auto of = reader.load(Id<Unit>(row.unit));
        if (!of || of->has_ended(today)) continue;
        if (all.units.empty() || all.units.back().unit.id != row.unit) {
            all.units.push_back({unit_ref(reader, Id<Unit>(row.unit), today), {}});
        }
        all.units.back().registers.push_back(state_of(reader, row, year, language, restored));
    }
    return all;
}

Result<views::Registers> registers_view(Reader& reader, const Viewer& viewer,
                                        const views::RegistersParams& params) {
    const bool all = scope_of(StateRegisters::name, viewer.role) == Scope::all;
    if (params.unit && !all && !reader.may_read(viewer, *params.unit)) {
        return Failure{"rights.not_yours_to_read", "", {}};
    }
    if (!params.unit && !all) {
        return last_numbers(reader, viewer.now.date(), viewer.language, viewer.unit);
    }
    return last_numbers(reader, viewer.now.date(), viewer.language, params.unit);
}

}  // namespace gb
