#pragma once
// Proving a node's folder: every chain and signature is computed anew, the file's pages and indexes
// are gone through, and all tables are rebuilt from the books in an empty database and compared,
// both ways. Only reads; a node may run meanwhile.

#include <filesystem>
#include <functional>

#include "house/desk.hpp"
#include "house/proof.hpp"

namespace gb {

/// The first thing found wrong: in a book (unit and number), in a table (name and row, and the
/// entry that last told of it), or in the file itself (neither).
struct VerifyFault {
    std::string code;  ///< text key "book.fault.CODE"
    Uuid book;
    std::string unit;          ///< name of the unit whose book it is; "" for registry and node book
    std::uint64_t number = 0;  ///< of the entry; 0: none
    std::string table;         ///< "": no table
    std::string row;           ///< id of the row
    std::string detail;
};

struct VerifyReport {
    std::optional<VerifyFault> fault;  ///< none: everything proves
    std::int64_t books = 0;
    std::int64_t entries = 0;
    std::int64_t heads = 0;             ///< signatures that hold
    std::int64_t unsigned_books = 0;    ///< with entries after their last signed head
    std::int64_t unsigned_entries = 0;  ///< those entries
    bool sealed = true;  ///< false: an older release, which made no seals, signed some of the heads
    std::int64_t witnesses = 0;  ///< heads of these books that other books bear witness to
    std::int64_t unproved = 0;   ///< erasures whose order may be among withheld entries
    std::int64_t rows = 0;       ///< compared with rebuilt ones
    /// False without a fault: another release made the tables, so they are others of right; the
    /// next start makes them anew.
    bool tables_compared = false;

    bool intact() const { return !fault; }
};

enum class VerifyStage { chains, rebuild, tables };

struct VerifyWhat {
    std::optional<NodeIdentity> identity;  ///< when given, books must be of its world
    std::function<void(VerifyStage, std::int64_t done, std::int64_t all)> progress;
};

VerifyReport verify(const Model& model, const std::filesystem::path& books,
                    const VerifyWhat& what = {});

/// Chain, signatures and unsigned end of one book alone. @return the report; fault "book.unknown"
/// has number 0
VerifyReport verify_book(const Model& model, const std::filesystem::path& books, const Uuid& book);

}  // namespace gb
