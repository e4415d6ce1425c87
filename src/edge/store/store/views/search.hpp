#pragma once
#include "house/views/search.hpp"
#include "store/reader.hpp"

namespace gb {

Result<views::SearchResults> search_view(Reader& reader, const Viewer& viewer,
                                         const views::SearchParams& params);

}  // namespace gb
