#include "store/reader.hpp"

#include <algorithm>

#include "domain/people/words.hpp"
#include "house/witness.hpp"
#include "store/past.hpp"

namespace gb {

Reader::Reader(const Model& model, const std::filesystem::path& file)
    : Reader(model, file, std::make_unique<Database>(file, Database::Mode::read)) {}

Reader::Reader(const Model& model, std::filesystem::path file, std::unique_ptr<Database> database)
    : model_(model), file_(std::move(file)), database_(std::move(database)) {
    for (const auto* type : model_.entities()) {
        sql_.emplace(std::string(type->kind), table_sql(*type));
    }
}

Reader::Snapshot::Snapshot(Reader& reader) : reader_(reader) {
    reader_.prepare("begin").run();
    reader_.known_.emplace();
}

Reader::Snapshot::~Snapshot() {
    reader_.known_.reset();
    try {
        reader_.prepare("commit").run();
    } catch (const StoreError&) {
        // Nothing was written; a snapshot that did not open has nothing to end.
    }
}

const TableSql& Reader::sql_of(std::string_view kind) const {
    auto found = sql_.find(kind);
    GB_CHECK(found != sql_.end(), "every entity kind has its table");
    return found->second;
}

Loaded Reader::load_any(std::string_view kind, const Uuid& id) {
    return read_row(*database_, sql_of(kind), id);
}

std::vector<Loaded> Reader::where_any(std::string_view kind, std::string_view column,
                                      const Cell& value) {
    const auto& sql = sql_of(kind);
    auto rows =
        prepare(sql.select_list + " where " + equals_condition(*sql.type, column) + " order by id");
    rows.bind(value);
    return read_all(*database_, sql, rows);
}

std::vector<Loaded> Reader::where_any(const QueryNeed& need) {
    if (need.but.kind.empty()) return where_any(need.kind, need.column, need.value);
    const auto& sql = sql_of(need.kind);
    auto rows = prepare(sql.select_list + " where " + unanswered_condition(*sql.type, need) +
                        " order by id");
    rows.bind(need.value).bind(need.but.unit);
    return read_all(*database_, sql, rows);
}

Reader::Range Reader::readable(const Viewer& viewer) {
    Range range;
    if (viewer.role == Role::administrator) {
        range.all = true;
        return range;
    }
    auto rows = prepare("select distinct unit from " + readable_units());
    rows.bind(Cell::of(viewer.unit)).bind(Cell::of(viewer.now.date()));
    while (rows.step()) range.units.insert(rows.id(0));
    return range;
}

std::optional<std::string> Reader::paper_code(const Uuid& id, const Meta& meta) {
    // Asked as of an instant, the entity knows which of its entries had come.
    auto rows = prepare(
        "select entry.book, number, facts from entry join book on book.id = entry.book"
        " where entity = ? and facts is not null and (book.uuid <> ? or number <= ?)"
        " order by position desc");
    rows.bind(id).bind(meta.home).bind(static_cast<std::int64_t>(meta.last));
    while (rows.step()) {
        const auto number = static_cast<std::uint64_t>(rows.integer(1));
        const auto head = paper_head(model_, number, rows.blob(2));
        if (!head) continue;
        auto row = prepare("select hash from entry where book = ? and number = ?");
        row.bind(rows.integer(0)).bind(static_cast<std::int64_t>(*head));
        if (row.step()) return head_code(*head, row.hash(0));
    }
    return std::nullopt;
}

bool Reader::finds(const std::string& sql, const Viewer& viewer, const Uuid& unit) {
    auto row = prepare(sql);
    row.bind(unit).bind(Cell::of(viewer.now.date())).bind(viewer.unit);
    return row.step();
}

bool Reader::may_read(const Viewer& viewer, const Uuid& unit) {
    if (viewer.unit == unit || viewer.role == Role::administrator) return true;
    return finds(reads_unit(rights_), viewer, unit);
}

bool Reader::acts_for(const Viewer& viewer, const Uuid& unit) {
    return viewer.unit == unit || finds(holds_unit(rights_), viewer, unit);
}

void Reader::read_by_rights_of(Date today) {
    // ?2 is the day of then; named so that it is bound in every statement.
    rights_ = {"now.", "coalesce('" + today.text() + "', ?2)"};
}

std::string Reader::person_name(Id<Person> person) {
    if (known_) {
        const auto known = known_->persons.find(person);
        if (known != known_->persons.end()) return known->second;
    }
    auto row = prepare("select full_name from person where id = ?");
    row.bind(person);
    std::string name = row.step() ? std::string(row.text(0)) : std::string();
    if (known_) known_->persons.emplace(person, name);
    return name;
}

std::string Reader::unit_name(Id<Unit> unit, Date day) {
    auto row = prepare(
        "select name from unit_versions where owner = ? and \"from\" <= ?"
        " and (\"to\" is null or \"to\" > ?)");
    const auto text = day.text();
    row.bind(unit).bind(std::string_view(text)).bind(std::string_view(text));
    return row.step() ? std::string(row.text(0)) : std::string();
}

std::vector<Reader::UnitNames> Reader::all_names(Id<Unit> unit) {
    std::vector<UnitNames> names;
    auto rows = prepare(
        "select \"from\", name, short_name from unit_versions where owner = ? order by \"from\"");
    rows.bind(unit);
    while (rows.step()) {
        names.push_back(
            {std::string(rows.text(0)), std::string(rows.text(1)), std::string(rows.text(2))});
    }
    return names;
}

Reader::UnitNames Reader::unit_names(Id<Unit> unit, Date day) {
    std::vector<UnitNames> read;
    const auto* names = &read;
    if (known_) {
        auto known = known_->units.find(unit);
        if (known == known_->units.end()) {
            known = known_->units.emplace(unit, all_names(unit)).first;
        }
        names = &known->second;
    } else {
        read = all_names(unit);
    }
    if (names->empty()) return {};
    const auto then = std::find_if(names->rbegin(), names->rend(),
                                   [on = day.text()](const auto& name) { return name.from <= on; });
    return then == names->rend() ? names->back() : *then;
}

Result<std::optional<AsOf>> take_instant(Query& query) {
    Query asked;
    for (const auto* name : {"known", "happened"}) {
        if (auto given = query.extract(name)) asked.insert(std::move(given));
    }
    const auto params = read_query<PastParams>(asked);
    if (!params) return params.error();
    if (params->known && params->happened) return Failure{"as_of.one_sense", "/happened", {}};
    if (params->known) return AsOf{AsOf::Sense::known, *params->known};
    if (params->happened) return AsOf{AsOf::Sense::happened, *params->happened};
    return std::optional<AsOf>();
}

Result<std::unique_ptr<Reader>> Reader::past(const AsOf& when, const Viewer& viewer,
                                             std::span<const HeldBook> held) const {
    auto tables = gb::past(model_, file_, when, viewer.now, held);
    if (!tables) return tables.error();
    return std::make_unique<Reader>(model_, file_, std::move(*tables));
}

Reader& thread_reader(const Model& model, const std::filesystem::path& file) {
    thread_local std::map<std::string, std::unique_ptr<Reader>> readers;
    auto& reader = readers[file.string()];
    if (!reader) reader = std::make_unique<Reader>(model, file);
    return *reader;
}

}  // namespace gb
