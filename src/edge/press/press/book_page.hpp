#pragma once
// A book as one page that proves itself: it carries the bytes of the book's file and a checker in
// plain JavaScript, and asks no server and no network. Made from templates/book.html; the script is
// made from web/proof by `npm run proof`.

#include <map>
#include <optional>

#include "house/book_range.hpp"

namespace gb::press {

struct BookPage {
    std::string language = "vi";
    std::string unit;  ///< its name, for the title
    Instant made;
    std::optional<TimeRange> range;            ///< none: the whole book
    std::string bytes;                         ///< of the book's file
    std::map<std::string, std::string> names;  ///< of persons and posts, by id; not proved
};

std::string html(const BookPage& page);

}  // namespace gb::press
