#include "store/verify.hpp"

#include "store/verify_chains.hpp"

namespace gb {

namespace {

/// Two tables of the same name side by side, in order of their key.
class TablesProof {
  public:
    TablesProof(Database& kept, Database& rebuilt, VerifyReport& report)
        : kept_(kept), rebuilt_(rebuilt), report_(report) {}

    /// @param key how many columns at the front are the key, by which the rows are sorted
    bool same(const std::string& table, const std::string& columns, const std::string& order) {
        const std::string sql = "select " + columns + " from " + table + " order by " + order;
        auto left = kept_.prepare(sql);
        auto right = rebuilt_.prepare(sql);
        while (true) {
            const bool more_left = left.step();
            const bool more_right = right.step();
            if (!more_left && !more_right) return true;
            if (!more_left) return fail(table, right, "missing");
            if (!more_right) return fail(table, left, "extra");
            for (int i = 0; i < left.columns(); ++i) {
                if (!left.same(right, i)) return fail(table, left, left.column_name(i));
            }
            ++report_.rows;
        }
    }

  private:
    bool fail(const std::string& table, const Statement& row, std::string detail) {
        VerifyFault fault;
        fault.code = "table";
        fault.table = table;
        fault.detail = std::move(detail);
        if (row.blob(0).size() == 16) {
            fault.row = row.id(0).text();
            put_entry_of(row.id(0), fault);
        } else {
            fault.row = row.text(0);
        }
        report_.fault = std::move(fault);
        return false;
    }

    /// The last of those that a row comes from. An invented row comes from none.
    void put_entry_of(const Uuid& entity, VerifyFault& fault) {
        auto entry = kept_.prepare(
            "select book.uuid, entry.number, (select name from unit_versions where owner ="
            " book.uuid order by place desc limit 1) from entry join book on book.id = entry.book"
            " where entry.entity = ? order by entry.position desc limit 1");
        entry.bind(entity);
        if (!entry.step()) return;
        fault.book = entry.id(0);
        fault.number = static_cast<std::uint64_t>(entry.integer(1));
        if (!entry.null(2)) fault.unit = entry.text(2);
    }

    Database& kept_;
    Database& rebuilt_;
    VerifyReport& report_;
};

/// The chains go by the entries and the tables by their rows; what leads to both, the indexes, and
/// the pages that hold them are read here. A key that its index does not find would be given twice.
bool file_holds(Database& database, VerifyReport& report) {
    const auto fault = page_fault(database);
    if (fault) report.fault = VerifyFault{"pages", {}, {}, 0, {}, {}, *fault};
    return !fault;
}

void prove(const Model& model, const std::filesystem::path& books, const VerifyWhat& what,
           VerifyReport& report) {
    const auto tell = [&](VerifyStage stage) {
        return [&what, stage](std::int64_t done, std::int64_t all) {
            if (what.progress) what.progress(stage, done, all);
        };
    };
    SqliteLedger ledger(model, books, Database::Mode::read);
    ledger.begin();
    const auto all = ledger.entries();
    ChainsProof chains(ledger, what.identity, report);
    for (const auto& book : ledger.books()) {
        if (!chains.book(book, tell(VerifyStage::chains), all)) return;
    }
    if (!chains.across()) return;
    tell(VerifyStage::chains)(all, all);
    if (!file_holds(ledger.database(), report)) return;
    if (ledger.tables_of_another_release()) return;

    SqliteLedger rebuilt(model, "");  // a temporary file of SQLite's own
    rebuilt.rebuild_from(ledger, tell(VerifyStage::rebuild));
    TablesProof tables(ledger.database(), rebuilt.database(), report);
    const auto list = ledger.mirror_tables();
    for (std::size_t i = 0; i < list.size(); ++i) {
        tell(VerifyStage::tables)(static_cast<std::int64_t>(i),
                                  static_cast<std::int64_t>(list.size()));
        if (!tables.same(list[i].name, list[i].columns, list[i].order)) return;
    }
    tell(VerifyStage::tables)(static_cast<std::int64_t>(list.size()),
                              static_cast<std::int64_t>(list.size()));
    report.tables_compared = true;
}

/// A file too damaged to be read is a fault of the store, not an end of the program.
VerifyReport proved(const std::function<void(VerifyReport&)>& work) {
    VerifyReport report;
    try {
        work(report);
    } catch (const StoreError& error) {
        if (error.kind != StoreError::Kind::other) throw;
        report.fault = VerifyFault{"store", {}, {}, 0, {}, {}, error.what()};
    }
    return report;
}

}  // namespace

VerifyReport verify(const Model& model, const std::filesystem::path& books,
                    const VerifyWhat& what) {
    return proved([&](VerifyReport& report) { prove(model, books, what, report); });
}

VerifyReport verify_book(const Model& model, const std::filesystem::path& books, const Uuid& book) {
    return proved([&](VerifyReport& report) {
        SqliteLedger ledger(model, books, Database::Mode::read);
        ledger.begin();
        ChainsProof chain(ledger, std::nullopt, report);
        const bool holds = chain.book(book, [](std::int64_t, std::int64_t) {}, 0);
        if (holds && report.entries > 0) chain.head_stands(book);
        if (!report.fault && report.entries == 0) {
            report.fault = VerifyFault{"unknown", book, {}, 0, {}, {}, {}};
        }
    });
}

}  // namespace gb
