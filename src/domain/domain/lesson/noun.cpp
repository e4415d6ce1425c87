#include "domain/kit/noun.hpp"

#include "domain/lesson/words.hpp"

namespace gb {

Noun lesson_noun() {
    return {entities<Lesson>(), events<LessonRecorded, LessonAccounted, LessonStruck>(),
            commands<RecordLesson, AccountLesson, StrikeLesson>()};
}

}  // namespace gb
