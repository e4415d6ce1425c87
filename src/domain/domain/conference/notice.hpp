#pragma once
// The notice of conclusions on its way through review: a draft whose lines are the conclusions.
// What is wrong in it is put right in the conference; the draft then says the same.

#include "domain/conference/words.hpp"
#include "domain/draft/words.hpp"

namespace gb {

struct ConferenceNoticeSubmitted {
    using Entity = Conference;
    static constexpr std::string_view verb = "notice_submitted";
    Id<DocumentDraft> draft;
};
BOOST_DESCRIBE_STRUCT(ConferenceNoticeSubmitted, (), (draft))
void evolve(Conference&, const ConferenceNoticeSubmitted&, const Stamp&);

/// The conclusions become a draft that is before its reviewer at once; one that was returned is
/// written anew from them and submitted again.
struct SubmitNotice {
    static constexpr std::string_view name = "conference.submit_notice";
    Id<Conference> conference;
    maybe_words<500> subject;  ///< by default the conference's title
    Urgency urgency = Urgency::none;
    std::vector<Id<Unit>> recipients;  ///< beside those addressed, for information
    Id<Post> reviewer;
    Id<Post> signer;
};
BOOST_DESCRIBE_STRUCT(SubmitNotice, (),
                      (conference, subject, urgency, recipients, reviewer, signer))
void needs(const SubmitNotice&, const Context&, const Seen&, Needs&);
Decision decide(const SubmitNotice&, const Seen&, const Context&);

}  // namespace gb
