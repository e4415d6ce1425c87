#pragma once

#include "house/views/lesson.hpp"
#include "store/reader.hpp"

namespace gb {

Result<views::Lessons> lessons_view(Reader&, const Viewer&, const views::LessonsParams&);
/// Recorded by the viewer's unit or to be remedied by it, up to any number.
views::Lessons lessons_of_unit(Reader&, const Viewer&, Id<Unit> unit, std::int64_t most);

}  // namespace gb
