#include <algorithm>

#include "domain/information/words.hpp"
#include "domain/kit/copy_words.hpp"

namespace gb {

HolderSide Information::side() const {
    if (struck_at) return HolderSide::struck;
    if (closed_at) return HolderSide::closed;
    return round > 0 && !assessment_outdated() ? HolderSide::assessed : HolderSide::open;
}

bool Information::assessment_outdated() const {
    return round > 0 && assessed_wording < verify_from;
}

bool Information::told_by(Id<Person> person) const {
    return reporter == person || worded_by == person;
}

bool Information::sent_to(Id<Unit> to) const {
    return std::find(addressees.begin(), addressees.end(), to) != addressees.end();
}

void evolve(Information& item, const InformationReported& event, const Stamp& stamp) {
    item.unit = event.unit;
    item.number = event.number;
    item.event_class = event.event_class;
    copy_words(item.text, event.text);
    copy_words(item.place, event.place);
    item.area = event.area;
    item.source = event.source;
    item.reliability = event.reliability;
    item.addressees = event.addressees;
    item.log_entry = event.log_entry;
    item.reporter = stamp.author;
    item.post = stamp.post;
    item.happened = stamp.happened;
    item.reported_at = stamp.entered;
    item.doubtful = stamp.doubtful;
    item.worded_by = stamp.author;
    item.worded_at = stamp.entered;
    item.open_in = event.unit;
    item.open_for = event.addressees;
}

void evolve(Information& item, const InformationSent& event, const Stamp&) {
    for (const auto& unit : event.addressees) {
        if (!item.sent_to(unit)) item.addressees.push_back(unit);
    }
    item.open_for = item.addressees;
}

void evolve(Information& item, const InformationAssessed& event, const Stamp& stamp) {
    ++item.round;
    copy_words(item.assessment, event.text);
    item.assessed_at = stamp.happened;
    item.assessed_wording = item.wording;
}

void evolve(Information& item, const InformationClosed& event, const Stamp& stamp) {
    item.closed_as = event.finding;
    copy_words(item.closing, event.text);
    item.closed_at = stamp.happened;
    item.open_in.reset();
    item.open_for.clear();
}

void evolve(Information& item, const InformationReopened&, const Stamp&) {
    item.closed_as.reset();
    item.closing = {};
    item.closed_at.reset();
    item.open_in = item.unit;
    item.open_for = item.addressees;
}

void evolve(Information& item, const InformationCorrected& event, const Stamp& stamp) {
    EarlierWording before{
        item.event_class, item.text,     item.place,     item.area,      item.source,
        item.reliability, item.happened, item.worded_by, item.worded_at, {}};
    copy_words(before.reason, event.reason);
    item.earlier.push_back(std::move(before));
    item.event_class = event.event_class;
    copy_words(item.text, event.text);
    copy_words(item.place, event.place);
    item.area = event.area;
    item.source = event.source;
    item.reliability = event.reliability;
    item.happened = event.event_time;
    item.worded_by = stamp.author;
    item.worded_at = stamp.entered;
    ++item.wording;
    if (event.verify_again) item.verify_from = item.wording;
}

void evolve(Information& item, const InformationStruck& event, const Stamp& stamp) {
    item.struck_at = stamp.entered;
    item.struck_by = stamp.author;
    copy_words(item.strike_reason, event.reason);
    item.open_in.reset();
    item.open_for.clear();
}

void on_taken(Information& item, const Taken<Information>& event, const Stamp&) {
    item.unit = event.to;
}

void on_force_closed(Information& item, const ForceClosed<Information>& event, const Stamp& stamp) {
    item.closing.value = event.reason.value;
    item.closed_at = stamp.happened;
    item.open_for.clear();
}

}  // namespace gb
