#pragma once
// Comments on their way from a portal that stands apart to those who decide: a file that a person
// carries, for nothing leads back by itself.

#include <filesystem>
#include <iosfwd>

#include "base/fields.hpp"
#include "base/result.hpp"
#include "house/portal/comments.hpp"
#include "store/comments.hpp"
#include "store/reader.hpp"

namespace gb::app {

/// Writes those that wait and, once they lie on the disk, forgets them here.
/// @return how many; failures: portal.not_written
Result<std::size_t> export_comments(CommentStore& comments, const std::filesystem::path& to);

struct CarriedComment {
    Uuid id;
    Id<Article> article;
    maybe_label<portal::longest_comment_name> name;
    label<portal::longest_comment> text;
    Instant received;
};
BOOST_DESCRIBE_STRUCT(CarriedComment, (), (id, article, name, text, received))

/// What such a file holds, as whoever carried it may have written it.
/// @return failure: portal.comments_format with the line
Result<std::vector<CarriedComment>> read_comments(std::istream& in);

struct CommentsTaken {
    std::size_t taken = 0;
    std::size_t left_out = 0;  ///< of pages that are not published here, or decided before
};
/// All or nothing of a file that reads well; what is in it waits for an editor.
/// @return failures: portal.not_read, portal.comments_format with the line, portal.comments_full
Result<CommentsTaken> import_comments(CommentStore& comments, Reader& reader,
                                      const std::filesystem::path& from);

}  // namespace gb::app
