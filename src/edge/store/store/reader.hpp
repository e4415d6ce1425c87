#pragma once
// Reading: every thread that asks has a read-only connection of its own; a view sees one snapshot.

#include <utility>

#include "domain/model.hpp"
#include "house/as_of.hpp"
#include "house/reading.hpp"
#include "store/latest_rows.hpp"
#include "store/rows.hpp"
#include "store/who_reads.hpp"

namespace gb {

class Reader {
  public:
    Reader(const Model& model, const std::filesystem::path& file);
    /// Over tables that are there already, such as those of a past instant (store/past.hpp).
    Reader(const Model& model, std::filesystem::path file, std::unique_ptr<Database> database);

    /// The same books as of an instant (store/past.hpp). Who reads what follows the units of then.
    /// @return or "as_of.too_much", "as_of.in_future"
    Result<std::unique_ptr<Reader>> past(const AsOf& when, const Viewer& viewer,
                                         std::span<const HeldBook> held = {}) const;

    /// Of a past instant: who reads what follows the units of `today` all the same, as the books
    /// have them now. Whoever holds the papers of an ended unit reads what it wrote before its end.
    void read_by_rights_of(Date today);

    /// While it stands, a past is read as the units of then read it: what a unit saw that day.
    class AsThen {
      public:
        explicit AsThen(Reader& reader)
            : reader_(reader), held_(std::exchange(reader.rights_, ReadingTables{})) {}
        ~AsThen() { reader_.rights_ = std::move(held_); }
        AsThen(const AsThen&) = delete;
        AsThen& operator=(const AsThen&) = delete;

      private:
        Reader& reader_;
        ReadingTables held_;
    };

    /// While it stands, everything is read as it stood at the first question: a page or a paper
    /// asks several. There is one at a time.
    class Snapshot {
      public:
        explicit Snapshot(Reader& reader);
        ~Snapshot();
        Snapshot(const Snapshot&) = delete;
        Snapshot& operator=(const Snapshot&) = delete;

      private:
        Reader& reader_;
    };
    Statement prepare(std::string_view sql) { return database_->prepare(sql); }
    Database& database() { return *database_; }

    template <class E>
    std::shared_ptr<const E> load(Id<E> id) {
        return std::static_pointer_cast<const E>(load_any(E::kind, id).entity);
    }
    Loaded load_any(std::string_view kind, const Uuid& id);
    /// By an indexed column, as a command would query it.
    std::vector<Loaded> where_any(std::string_view kind, std::string_view column,
                                  const Cell& value);
    std::vector<Loaded> where_any(const QueryNeed& need);
    /// Entities of a kind by an SQL condition on its own table ("unit = ? and struck = 0 order by
    /// …").
    template <class E, class... Values>
    std::vector<std::shared_ptr<const E>> where(std::string_view condition,
                                                const Values&... values) {
        std::vector<std::shared_ptr<const E>> found;
        const auto& sql = sql_of(E::kind);
        auto rows = prepare(sql.select_list + " where " + std::string(condition));
        (bind_value(rows, values), ...);
        for (auto& loaded : read_all(*database_, sql, rows)) {
            found.push_back(std::static_pointer_cast<const E>(std::move(loaded.entity)));
        }
        return found;
    }

    /// Whether the viewer may read what stands in this unit's book: the one rule of all views
    /// (store/who_reads.hpp). What is addressed to them is judged by each view.
    bool may_read(const Viewer& viewer, const Uuid& unit);
    /// Whether the viewer's unit is this one, or holds its papers: for what is a unit's own affair.
    bool acts_for(const Viewer& viewer, const Uuid& unit);

    /// All units that `may_read` would let the viewer read, for views over many.
    struct Range {
        bool all = false;
        std::set<Uuid> units;
        bool has(const Uuid& unit) const { return all || units.contains(unit); }
    };
    Range readable(const Viewer& viewer);
    /// The same as an SQL subquery: ?1 is the viewer's unit, ?2 today.
    std::string readable_units() const { return units_read(rights_); }
    /// The head code that stands on the paper of an entity: of the book as the last signing or
    /// issuing of it left it (house/witness.hpp). The one place where papers and pages have it
    /// from.
    /// @return nullopt: nobody has signed or issued it
    std::optional<std::string> paper_code(const Uuid& id, const Meta& meta);
    template <class E>
    std::optional<std::string> paper_code(Id<E> id) {
        return paper_code(id, load_any(E::kind, id).meta);
    }

    std::string person_name(Id<Person> person);  ///< "" when unknown or erased
    std::string unit_name(Id<Unit> unit, Date day);
    struct UnitNames {
        std::string from;  ///< the day from which it is called so
        std::string name;
        std::string short_name;
    };
    /// As it was called on that day; of a unit that began later, its last names.
    UnitNames unit_names(Id<Unit> unit, Date day);

    LatestRows& latest_rows() { return latest_rows_; }

    const TableSql& sql_of(std::string_view kind) const;
    const Model& model() const { return model_; }
    const std::filesystem::path& file() const { return file_; }  ///< of the books

  private:
    std::vector<UnitNames> all_names(Id<Unit> unit);  ///< in order of time
    template <class T>
    static void bind_value(Statement& statement, const T& value) {
        statement.bind(Cell::of(value));
    }

    bool finds(const std::string& sql, const Viewer& viewer, const Uuid& unit);

    const Model& model_;
    std::filesystem::path file_;
    ReadingTables rights_;
    std::map<std::string, TableSql, std::less<>> sql_;
    std::unique_ptr<Database> database_;
    /// What a page asks for again and again.
    struct Known {
        std::map<Uuid, std::string> persons;
        std::map<Uuid, std::vector<UnitNames>> units;
    };
    std::optional<Known> known_;  ///< while a snapshot stands
    LatestRows latest_rows_;
};

/// The reader of this thread for that file.
Reader& thread_reader(const Model& model, const std::filesystem::path& file);

/// Every question may be asked as of an instant: ?known=MS or ?happened=MS (house/as_of.hpp).
/// Whoever may not ask it today may not ask it of the past either.
struct PastParams {
    std::optional<Instant> known;
    std::optional<Instant> happened;
};
BOOST_DESCRIBE_STRUCT(PastParams, (), (known, happened))

/// Takes the instant out of a query; empty: as things stand.
Result<std::optional<AsOf>> take_instant(Query& query);

/// Asks as things stand, or of the past by the rights of today.
/// @param ask  Result<Answer>(Reader&, const Viewer&)
template <class Ask>
auto ask_as_of(Reader& reader, const Viewer& viewer, const std::optional<AsOf>& when,
               const Ask& ask) -> decltype(ask(reader, viewer)) {
    auto answer = ask(reader, viewer);
    if (!when || (!answer && answer.error().code != "view.not_found")) return answer;
    auto past = reader.past(*when, viewer);
    if (!past) return past.error();
    (*past)->read_by_rights_of(viewer.now.date());
    auto then = viewer;
    then.now = when->at;
    return ask(**past, then);
}

/// Makes a view from a function  Result<Answer> f(Reader&, const Viewer&, const Params&).
template <class Params, class Answer>
ViewType view(std::string name, const std::filesystem::path& file, const Model& model,
              Result<Answer> (*ask)(Reader&, const Viewer&, const Params&)) {
    ViewType type;
    type.name = std::move(name);
    type.parameters = parameters_with_post<Params, PastParams>();
    type.gives = schema_of<Way::answer, Answer>();
    type.answer = [file, &model, ask](const Viewer& viewer, Query query) -> Result<std::string> {
        const auto when = take_instant(query);
        if (!when) return when.error();
        auto params = read_query<Params>(query);
        if (!params) return params.error();
        auto& reader = thread_reader(model, file);
        const Reader::Snapshot snapshot(reader);
        const auto answer = ask_as_of(reader, viewer, *when, [&](Reader& of, const Viewer& by) {
            return ask(of, by, *params);
        });
        if (!answer) return answer.error();
        return to_json(*answer);
    };
    return type;
}

/// All views. A new view is one line in views.cpp.
std::vector<ViewType> all_views(const Model& model, const std::filesystem::path& file);

}  // namespace gb
