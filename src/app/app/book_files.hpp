#pragma once
// A book as a file for others: as it is (.gbook), or as a page that proves itself.

#include "app/node.hpp"
#include "house/book_range.hpp"
#include "http/api.hpp"
#include "store/reader.hpp"

namespace gb::app {

struct BookCopy {
    Uuid book;
    std::optional<TimeRange> range;   ///< outside it entries are withheld; none: the whole book
    bool submitters = true;           ///< else the entries that say who brought a matter are too
    const SigningKey* key = nullptr;  ///< signs the head where the book stands now
    std::function<void(std::uint64_t done, std::uint64_t all)> progress;
};

/// A range as asked for; both ends or none. @return failures: book.range_open, book.range_reversed
Result<std::optional<TimeRange>> range_of(const std::optional<Instant>& from,
                                          const std::optional<Instant>& to);

Result<std::uint64_t> write_copy(const Folder& folder, const BookCopy& copy, std::ostream& out);

struct ProofPage {
    std::string html;
    std::uint64_t entries = 0;
};
Result<ProofPage> proof_page(const Folder& folder, Reader& reader, const BookCopy& copy,
                             const std::string& language, Instant now);

/// GET /api/book/export and /api/book/page.
std::vector<Download> book_downloads(Node* node);

}  // namespace gb::app
