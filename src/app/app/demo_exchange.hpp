#pragma once
// Information in the demo: told by one unit, received, verified by another, assessed together and
// closed, each step in its own time.

#include "app/demo_calendar.hpp"
#include "app/demo_cast.hpp"
#include "domain/information/words.hpp"

namespace gb::app {

class DemoTasks;
class DemoWatch;

/// How far an item comes.
enum class Way { told, received, verified, assessed, closed };

/// What goes wrong at the telephone: "strike and add" mends it.
enum class Slip {
    none,
    place,  ///< known only afterwards, before anybody went to look
    hour,   ///< found out after it was verified, which is done again
    twice   ///< reported twice by the same hand
};

struct DemoItem {
    EventClass event_class = EventClass::other_safety;
    std::string text;
    std::string place;
    SourceKind source = SourceKind::own_observation;
    Reliability reliability = Reliability::reliable;
    Way way = Way::closed;
    Finding finding = Finding::confirmed;
    std::string found;
    std::string assessment;  ///< empty: closed as found
    std::string dissent;     ///< of the second party; empty: it endorses
};

class DemoExchange {
  public:
    DemoExchange(DemoArea& area, DemoCalendar& calendar, const DemoCast& cast,
                 const DemoWatch& watch, DemoTasks& tasks);
    DemoExchange(const DemoExchange&) = delete;  // the calendar holds it
    DemoExchange& operator=(const DemoExchange&) = delete;

  private:
    /// One item on its way.
    struct Thread {
        DemoItem item;
        DemoPerson reporter, receiver;    ///< the receiver verifies
        std::vector<DemoPerson> parties;  ///< who endorse; the first is the receiver's commander
        std::function<void(Id<Information>)> when_verified;
        Id<Information> id;
        std::optional<Id<Information>> same_as;
        Slip slip = Slip::none;
    };
    using Shared = std::shared_ptr<Thread>;

    void plan_known_items();
    void plan_year();
    void tell_one();
    Thread thread_of(DemoItem item, std::size_t commune) const;
    void choose_reporter(Thread& thread, std::size_t commune);
    void tell(Thread thread);
    ReportInformation report_of(const Thread& thread) const;
    void correct(const Shared& thread, const std::string& reason);
    void verify_again(const Shared& thread);
    void strike_second(const Shared& thread);
    void receive(const Shared& thread);
    void verify(const Shared& thread);
    void assess(const Shared& thread);
    void take_stands(const Shared& thread);
    void close(const Shared& thread);
    void tell_twice(Id<Information> first, DemoItem item, std::size_t other_commune);
    void advise(Id<Information> item, Id<Unit> commune);
    void make_basis(Id<Information> item, Id<Unit> commune);

    DemoArea& area_;
    DemoCalendar& calendar_;
    const DemoCast& cast_;
    const DemoWatch& watch_;
    DemoTasks& tasks_;
    int told_ = 0;
};

}  // namespace gb::app
