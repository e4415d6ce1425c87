#pragma once
// Comments of citizens: what a form may hold, and the gate that lets them in. Who writes is not
// kept: a name only where one was given.

#include <map>
#include <mutex>

#include "base/result.hpp"
#include "domain/comment/words.hpp"
#include "house/doors.hpp"

namespace gb::portal {

inline constexpr std::size_t longest_comment = 1'000;  ///< code points
inline constexpr std::size_t longest_comment_name = 60;
inline constexpr std::size_t longest_comment_form = 32 << 10;  ///< bytes, as a browser sends it
inline constexpr std::size_t most_waiting = 1'000;             ///< of all pages, until one decides

struct CitizenComment {
    Uuid id;
    Id<Article> article;
    std::string name;  ///< empty: none was given
    std::string text;
    Instant received;
    bool shown = false;  ///< else it waits

    /// By which whoever wrote it may have it deleted: "7F3A-9C21".
    std::string code() const;
};

/// A form as it came, word for word, so that nothing typed is lost when it is refused.
struct CommentForm {
    std::string name;
    std::string text;
    std::string token;
};
CommentForm read_comment_form(std::string_view body);

/// Line ends and letters as they are written here; else why it is refused, with the field.
Result<CommentForm> checked(const CommentForm& form);

/// Who may send one in, told without remembering anybody: from any thread.
class CommentGate {
  public:
    explicit CommentGate(Dice& dice);

    /// Stands in the form of a page, so that nobody sends what they did not see. Good for a day.
    std::string token(Id<Article> article, Instant now);
    bool fits(Id<Article> article, std::string_view token, Instant now);
    /// @param reader what tells readers apart: forgotten within the hour, never kept as it is
    /// @return false: too many came within the hour, of this reader or in all
    bool let_in(std::string_view reader, Instant now);

  private:
    std::string token_of(Id<Article> article, Date day) const;

    Dice& dice_;
    std::string secret_;  ///< of this start; never leaves the memory
    std::mutex mutex_;    ///< guards what follows
    std::int64_t hour_ = 0;
    std::string salt_;
    std::map<std::uint64_t, int> sent_;  ///< salted readers of this hour
    int all_ = 0;
};

}  // namespace gb::portal
