#include "store/views/paper_place.hpp"

#include "base/naming.hpp"
#include "domain/award/words.hpp"
#include "domain/summary/words.hpp"

namespace gb {

namespace {

/// The nearest place written: the last by a day, else the first after it.
class NearestPlace {
  public:
    explicit NearestPlace(Date day) : day_(day) {}
    void offer(Date signed_on, const std::string& place) {
        if (place.empty()) return;
        const bool after = day_ < signed_on;
        const bool had_after = day_ < on_;
        const bool nearer = had_after ? (!after || signed_on < on_) : (!after && on_ < signed_on);
        if (!place_.empty() && !nearer) return;
        place_ = place;
        on_ = signed_on;
    }
    const std::string& place() const { return place_; }

  private:
    Date day_;
    Date on_;
    std::string place_;
};

std::string written_place(Reader& reader, Id<Unit> unit, Date day) {
    NearestPlace nearest(day);
    for (const auto& summary : reader.where<Summary>("unit = ? and issued is not null", unit)) {
        if (summary->issue) nearest.offer(summary->issue->issued_on, summary->issue->place.value);
    }
    for (const auto& award : reader.where<Award>("decided_by = ?", unit)) {
        nearest.offer(award->signed_on, award->place.value);
    }
    return nearest.place();
}

}  // namespace

std::string paper_place(Reader& reader, Id<Unit> unit, Date day) {
    auto place = written_place(reader, unit, day);
    if (!place.empty()) return place;
    const auto stored = reader.load(unit);
    const auto* version = stored ? stored->version_on(day) : nullptr;
    if (!version || version->level != Level::commune) return {};
    return commune_of(version->name.value);
}

}  // namespace gb
