#pragma once

#include "house/views/lesson.hpp"
#include "store/reader.hpp"

namespace gb {

Result<views::Lessons> lessons_view(Reader&, const Viewer&, const views::LessonsParams&);

}  // namespace gb
