#include "store/views/search.hpp"

#include "store/search_index.hpp"
#include "store/views/search_hits.hpp"

namespace gb {

namespace {

constexpr std::size_t page_hits = 30;

}  // namespace

Result<views::SearchResults> search_view(Reader& reader, const Viewer& viewer,
                                         const views::SearchParams& params) {
    const SearchHits hits(reader, viewer, params.q.value);
    SearchIndex::Ask ask;
    ask.words = params.q.value;
    if (params.kind) ask.group = name_of(*params.kind);
    ask.unit = viewer.unit;
    ask.range = hits.range();
    if (params.before) ask.before = *params.before;
    const auto [found, behind] =
        search_index(reader.model(), reader.file()).find(ask, page_hits + 1);
    views::SearchResults results;
    results.behind = behind;
    for (const auto& one : found) {
        if (results.hits.size() == page_hits) break;
        results.more = one.next();
        // Of the past there may be less than the index knows of.
        const auto loaded = reader.load_any(one.kind, one.id);
        if (!loaded) continue;
        if (auto hit = hits.hit(one, loaded)) results.hits.push_back(std::move(*hit));
    }
    if (found.size() <= page_hits) results.more.reset();
    return results;
}

}  // namespace gb
