#pragma once
// The ledger on SQLite: WAL, synchronous=FULL, one writer, no savepoints. What a transaction
// changes in the tables is held in memory and written once before COMMIT; a bounded cache of
// entities spares reading back what was just written, and is emptied at every rollback.

#include <map>
#include <unordered_map>

#include "house/fold.hpp"
#include "store/tables.hpp"

namespace gb {

class SqliteLedger final : public Ledger {
  public:
    /// @param file created when absent, unless only read. Throws StoreError.
    /// Read only, it shows one state from begin() to commit(), whatever is written meanwhile.
    SqliteLedger(const Model& model, const std::filesystem::path& file,
                 Database::Mode mode = Database::Mode::write);

    void begin() override;
    void commit() override;
    void rollback() noexcept override;

    BookHead head(const Uuid& book) override;
    void set_head(const Uuid& book, const BookHead& head) override;
    void append(const Entry& entry, const Envelope& envelope) override;
    std::optional<Entry> entry(const Uuid& book, std::uint64_t number) override;
    std::vector<Entry> by_key(const Uuid& key) override;
    std::vector<Entry> by_entity(const Uuid& entity) override;
    void each_entry(const Uuid& book, std::uint64_t from, std::uint64_t to,
                    const std::function<bool(const Entry&)>& take) override;
    void erase_words(const Uuid& book, std::uint64_t number) override;

    Loaded load(const EntityType& type, const Uuid& id) override;
    std::vector<Loaded> where(const EntityType& type, std::string_view column, const Cell& value,
                              std::size_t limit) override;
    std::vector<Loaded> unanswered(const EntityType& type, const QueryNeed& need,
                                   const EntityType& answer, std::size_t limit) override;
    void upsert(const EntityType& type, const Uuid& id, const Loaded& loaded) override;
    std::int64_t last_number(const Uuid& book, std::string_view name, std::int32_t year) override;
    void set_last_number(const Uuid& book, const RegisterNumber& number) override;
    FigureFound figure(const FigureAsk& ask) override;

    // beyond the door
    /// Words that were erased leave the log beside the books too: at COMMIT where nobody reads a
    /// state that holds them, else at the next call. @return false: they are still there
    bool destroy_erased() noexcept;
    Database& database() { return database_; }
    /// The same with all that this transaction has changed so far.
    Database& up_to_now();
    std::vector<Uuid> books();
    std::int64_t entries();  ///< of all books
    /// Whether the tables are those of this model; if not they must be rebuilt.
    bool tables_current();
    /// Whether another release made them. Without any mark they must be this one's: a rebuild and
    /// its mark are one transaction.
    bool tables_of_another_release();
    /// Drops all tables and folds every entry again, in order of arrival.
    void rebuild(const std::function<void(std::int64_t done, std::int64_t all)>& progress);
    /// The same from another ledger's entries, into this one.
    void rebuild_from(SqliteLedger& source,
                      const std::function<void(std::int64_t done, std::int64_t all)>& progress);
    struct MirrorTable {
        std::string name, columns, order;
    };
    /// All tables that a rebuild makes, to compare them.
    std::vector<MirrorTable> mirror_tables() const;

  private:
    struct Cached {
        Loaded loaded;       ///< empty: known to be absent
        bool stored = true;  ///< a row may exist in the table
        bool dirty = false;
    };
    /// One entity kind: its SQL, and what of it is in memory.
    struct Kind {
        TableSql sql;
        std::unordered_map<Uuid, Cached, UuidHash> cache;
        std::vector<std::pair<Uuid, Cached*>> dirty;
        /// No id of the table is greater. Ids rise with time, so most new entities are known to be
        /// absent without looking.
        std::optional<Uuid> newest;
    };

    std::int64_t book_id(const Uuid& book);
    Kind& kind_of(const EntityType& type);
    bool surely_absent(Kind& kind, const Uuid& id);
    void flush(Kind& kind);
    void clear_cache();
    void flush_all();
    void forget();
    const Uuid& book_uuid(std::int64_t id);
    Entry read_entry(Statement& row);
    /// Entries one after another in order of arrival, each read as far as folding it takes.
    struct Arrived {
        std::int64_t count = 0;  ///< with those that are not folded
        std::vector<ReadEntry> read;
    };
    void each_batch_arrived(const std::function<bool(Arrived)>& take);
    bool any_entry();
    void create_tables();
    void clear_tables(std::int64_t entries);
    void create_indexes();
    std::string maker() const;  ///< the model and release that made the tables
    void set_mirror();
    struct BookId {
        std::int64_t id = 0;
        Uuid uuid;
    };
    std::vector<BookId> book_ids();
    void copy_books(const std::vector<BookId>& books);
    void fold_arriving(const std::function<Arrived()>& next,
                       const std::function<void(std::int64_t done)>& progress);

    const Model& model_;
    Database::Mode mode_;
    std::filesystem::path file_;
    Database database_;
    bool erasing_ = false;           ///< this transaction destroys words
    bool log_may_hold_them_ = true;  ///< a process before may have ended too early
    std::unordered_map<const EntityType*, Kind> kinds_;
    std::size_t cached_ = 0;
    std::unordered_map<Uuid, std::int64_t, UuidHash> book_ids_;
    std::unordered_map<std::int64_t, Uuid> book_uuids_;
    struct Head {
        BookHead head;
        bool dirty = false;
    };
    std::unordered_map<Uuid, Head, UuidHash> heads_;
    struct LastNumber {
        std::int64_t number = 0;
        bool dirty = false;
    };
    std::map<std::tuple<Uuid, std::string, std::int32_t>, LastNumber> numbers_;
};

}  // namespace gb
