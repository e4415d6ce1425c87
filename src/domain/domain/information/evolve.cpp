#include <algorithm>

#include "domain/information/words.hpp"
#include "domain/kit/copy_words.hpp"

namespace gb {

HolderSide Information::side() const {
    if (closed_at) return HolderSide::closed;
    return round > 0 ? HolderSide::assessed : HolderSide::open;
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

void on_taken(Information& item, const Taken<Information>& event, const Stamp&) {
    item.unit = event.to;
}

void on_force_closed(Information& item, const ForceClosed<Information>& event, const Stamp& stamp) {
    item.closing.value = event.reason.value;
    item.closed_at = stamp.happened;
    item.open_for.clear();
}

}  // namespace gb
