#pragma once
// What may be told of in the demo's year, and what is found when somebody goes and looks.

#include "app/demo_seasons.hpp"
#include "domain/information/words.hpp"

namespace gb::app {

struct ReportKind {
    EventClass event_class;
    Season season;
    SourceKind source;
    const char* text;
    const char* place;
    const char* confirmed;
    const char* untrue;  ///< empty: it is never found untrue
    const char* assessment;
};
std::span<const ReportKind> report_kinds();

}  // namespace gb::app
