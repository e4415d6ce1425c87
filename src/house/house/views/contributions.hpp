#pragma once
// What units were asked to contribute to a summary, and who has sent it.

#include "domain/contribution/words.hpp"
#include "house/views/summary_parts.hpp"

namespace gb::views {

enum class ContributionState { waiting, late, sent, sent_late };
BOOST_DESCRIBE_ENUM(ContributionState, waiting, late, sent, sent_late)

struct ContributionView {
    UnitRef unit;
    ContributionState state = ContributionState::waiting;
    std::optional<Instant> sent_at;
    std::string by;
    std::optional<std::string> text;  ///< absent: not sent, or erased
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(ContributionView, (), (unit, state, sent_at, by, text, version))

struct CallView {
    Id<ContributionCall> id;
    UnitRef unit;  ///< that asks
    Id<Summary> summary;
    std::optional<std::string> title;
    std::optional<std::string> outline;
    Date due;
    Instant called_at;
    bool over = false;  ///< the summary is issued, or given up
    std::vector<ContributionView> contributions;
    /// In the view of a later edition: the one that was issued with it. It is cited as it was sent.
    std::optional<EditionRef> issued_with;
};
BOOST_DESCRIBE_STRUCT(CallView, (),
                      (id, unit, summary, title, outline, due, called_at, over, contributions,
                       issued_with))

struct CallList {
    std::vector<CallView> calls;
};
BOOST_DESCRIBE_STRUCT(CallList, (), (calls))

/// Of one summary: all that its unit asked, for this edition and for those before. Without: what
/// the viewer's own unit is asked for.
struct ContributionsParams {
    Id<Post> post;
    std::optional<Id<Summary>> summary;
};
BOOST_DESCRIBE_STRUCT(ContributionsParams, (), (post, summary))

}  // namespace gb::views
