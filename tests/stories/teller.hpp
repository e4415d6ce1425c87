#pragma once
// Tells one story in one bed: finds the sentence of each step and does what it means.

#include <boost/json/value.hpp>

#include "stories/bed.hpp"
#include "stories/sentence.hpp"

namespace gb::stories {

class Teller {
  public:
    Teller(const Sentences& sentences, Bed& bed) : sentences_(sentences), bed_(bed) {
        dice_.engine.seed(4711);  // other keys than the nodes make
    }

    /// Throws StoryError naming file and line.
    void tell(const Story& story);

    // For the sentences:

    /// One operation of a sentences.txt file.
    void carry_out(const std::string& operation, const Slots& slots);

    void give(Act act);
    void repeat(const std::string& other_members);
    const Act& last_act() const { return last_act_; }
    /// The outcome of the last act; who looks at it has expected it.
    const Outcome& outcome();
    const Done& done();
    void name(const std::string& name, const Uuid& id) { things_[name] = id; }

    Bed& bed() { return bed_; }
    Uuid fresh_key();

    /// JSON with {slots} and @references put in: see README.md.
    std::string json(std::string_view text, const Slots& slots = {});
    std::string slot_json(const Slot& slot);
    Uuid thing(const std::string& name);
    const test::Person_in_post& in_post(const std::string& name);
    Instant time(const std::string& text);
    Date date(const std::string& text);

    struct Found {
        const EntityType* type;
        Loaded loaded;
        boost::json::value json;
    };
    Found entity(const Uuid& id);  ///< of whatever kind
    std::vector<Found> matching(const std::string& kind, const boost::json::value& fields);
    void expect_has(const std::string& kind, const std::string& fields, bool wanted);

  private:
    std::string reference(std::string_view text, std::size_t& at);
    std::string call(const std::string& name, const std::string& inside);
    Uuid row(const std::string& number_or_text);
    void settle();
    const EntityType& kind(const std::string& name);

    const Sentences& sentences_;
    Bed& bed_;
    test::SeededDice dice_;
    std::map<std::string, Uuid> things_;
    std::map<std::string, test::Person_in_post> posts_;
    Part part_ = Part::given;
    Act last_act_;
    std::optional<Outcome> last_;
    bool looked_at_ = true;
    std::string unsettled_;
};

std::string describe(const Outcome& outcome);
/// Whether every member of `wanted` stands in `actual` (lists element by element); null stands for
/// an empty id too.
bool covers(const boost::json::value& actual, const boost::json::value& wanted);
boost::json::value parse(const std::string& json);
boost::json::value json_of(const EntityType& type, const Loaded& loaded);

}  // namespace gb::stories
