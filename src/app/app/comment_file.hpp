#pragma once
// Comments on their way from a portal that stands apart to those who decide: a file that a person
// carries, for nothing leads back by itself.

#include <filesystem>

#include "base/result.hpp"
#include "store/comments.hpp"
#include "store/reader.hpp"

namespace gb::app {

/// Writes those that wait and, once they lie on the disk, forgets them here.
/// @return how many; failures: portal.not_written
Result<std::size_t> export_comments(CommentStore& comments, const std::filesystem::path& to);

struct CommentsTaken {
    std::size_t taken = 0;
    std::size_t left_out = 0;  ///< of pages that are not published here, or decided before
};
/// All or nothing of a file that reads well; what is in it waits for an editor.
/// @return failures: portal.not_read, portal.comments_format with the line, portal.comments_full
Result<CommentsTaken> import_comments(CommentStore& comments, Reader& reader,
                                      const std::filesystem::path& from);

}  // namespace gb::app
