// What the watch writes.

#include "house/level_name.hpp"
#include "store/searched.hpp"

namespace gb {

SearchTexts texts_of(Reader&, const LogEntry& entry) {
    SearchText out;
    add(out, entry.row);
    add(out, entry.text);
    out.below = {entry.unit};
    return {out};
}

SearchTexts texts_of(Reader&, const Handover& handover) {
    SearchText out;
    add_words(out, handover);
    // It has no number of its own: one asks for it by the last row that was handed over.
    if (handover.last_row > 0) {
        out.numbers.push_back(number_of_year(handover.last_row, handover.last_row_year));
    }
    out.below = {handover.unit};
    return {out};
}

/// Until it is sent it is the unit's own affair: the view asks once more.
SearchTexts texts_of(Reader&, const DutyReport& report) {
    SearchText out;
    add(out, report.number);
    add_words(out, report);
    out.below = {report.unit};
    if (!report.to.empty()) out.exact = {report.to};
    return {out};
}

SearchTexts texts_of(Reader&, const Lesson& lesson) {
    SearchText out;
    add(out, lesson.number);
    add_words(out, lesson);
    out.below = {lesson.unit};
    return {out};
}

/// By its papers and, as one looks for it in Vietnamese, by what it is a level of.
SearchTexts texts_of(Reader&, const AnnouncedLevel& level) {
    SearchText out;
    for (const auto& notice : level.notices) {
        add_symbol(out, notice.document);
        add(out, notice.issuer);
        if (notice.disaster_risk) add(out, notice.disaster_risk->reason);
    }
    out.text += level_subject("vi", level.notices.front()) + "\n";
    out.below = {level.unit};
    return {out};
}

SearchTexts texts_of(Reader&, const Unit& unit) {
    SearchText out;
    for (const auto& version : unit.versions) {
        add(out, version.name);
        add(out, version.short_name);
        add(out, version.code);
    }
    out.everybody = true;
    return {out};
}

SearchTexts texts_of(Reader&, const Person& person) {
    SearchText out;
    add(out, person.rank);
    add(out, person.full_name);
    out.below = {person.unit};
    return {out};
}

}  // namespace gb
