#pragma once

#include "house/views/book.hpp"
#include "store/reader.hpp"

namespace gb {

Result<views::Book> book_view(Reader&, const Viewer&, const views::BookParams&);
Result<views::People> people_view(Reader&, const Viewer&, const views::PeopleParams&);

}  // namespace gb
