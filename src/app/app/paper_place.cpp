#include "app/paper_place.hpp"

#include "store/views/paper_place.hpp"

namespace gb::app {

paper::Paper with_place(Reader& reader, Id<Unit> unit, paper::Paper paper) {
    if (paper.place.empty()) {
        paper.place = paper_place(reader, unit, paper.date.value_or(last_date));
    }
    return paper;
}

Result<paper::Paper> with_place(Reader& reader, Id<Unit> unit, Result<paper::Paper> paper) {
    if (!paper) return paper;
    return with_place(reader, unit, std::move(*paper));
}

}  // namespace gb::app
