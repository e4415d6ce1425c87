#pragma once
// The conference workspace: how far a conference has come, and what each stage still misses.

#include "domain/article/revision.hpp"
#include "domain/invitation/words.hpp"
#include "house/views/common.hpp"
#include "house/views/draft.hpp"
#include "house/views/paper.hpp"
#include "house/views/summary_parts.hpp"

namespace gb::views {

enum class ConferenceStage {
    prepared,
    held,
    concluded,
    instructed,
    summarised,
    published,
    cancelled
};
BOOST_DESCRIBE_ENUM(ConferenceStage, prepared, held, concluded, instructed, summarised, published,
                    cancelled)

/// What one does about a conference, in this order.
enum class ConferenceStep { prepare, conduct, conclude, report, publish };
BOOST_DESCRIBE_ENUM(ConferenceStep, prepare, conduct, conclude, report, publish)

struct ConferenceHead {
    Id<Conference> id;
    ConferenceKind conference_kind = ConferenceKind::giao_ban;
    std::optional<std::string> title;  ///< absent: erased
    std::optional<Date> held_on;
    std::optional<Date> held_to;
    std::optional<Session> session;
    ConferenceStage stage = ConferenceStage::prepared;
    std::vector<ConferenceStep> done;  ///< by what was written down, never by the day
};
BOOST_DESCRIBE_STRUCT(ConferenceHead, (),
                      (id, conference_kind, title, held_on, held_to, session, stage, done))

/// A conference of another unit, to which the viewer's is invited.
struct InvitedTo : ConferenceHead {
    UnitRef unit;
    std::optional<std::string> place;
    std::string begins;
    std::optional<Date> reply_by;
    InvitationState reply = InvitationState::silent;
    std::int64_t papers = 0;  ///< that it still has to hand in, or anew
};
BOOST_DESCRIBE_STRUCT(InvitedTo, (ConferenceHead), (unit, place, begins, reply_by, reply, papers))

struct ConferenceList {
    std::vector<ConferenceHead> conferences;  ///< the newest first
    std::vector<InvitedTo> invited;           ///< the newest first
};
BOOST_DESCRIBE_STRUCT(ConferenceList, (), (conferences, invited))

struct ConclusionsView {
    maybe_words<20'000> text;
    std::vector<ConclusionGroup> groups;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(ConclusionsView, (), (text, groups, at))

/// A task that came of the conclusions; its whole story is the view "task".
struct ConferenceTask {
    Id<Task> id;
    std::int64_t number = 0;
    std::optional<std::string> text;
    std::optional<Date> due;
    bool standing = false;
    std::int64_t done = 0;  ///< owners whose part is confirmed
    std::int64_t total = 0;
};
BOOST_DESCRIBE_STRUCT(ConferenceTask, (), (id, number, text, due, standing, done, total))

/// What an invited unit was asked and what it answered.
struct InvitationView {
    UnitRef unit;
    maybe_words<1'000> prepare;
    std::optional<Date> reply_by;
    Instant invited_at;
    InvitationState state = InvitationState::silent;
    std::vector<ComingPost> posts;
    maybe_words<500> note;
    std::optional<Instant> answered_at;
};
BOOST_DESCRIBE_STRUCT(InvitationView, (),
                      (unit, prepare, reply_by, invited_at, state, posts, note, answered_at))

/// One line of the tick list: who is expected, what the unit said, what the secretary saw.
struct Seat {
    Id<Unit> unit;
    std::string post;
    std::optional<Coming> coming;  ///< absent: the unit has not answered for this post
    std::string instead;
    std::optional<std::string> reason;
    std::optional<Presence> presence;  ///< absent: not ticked yet
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(Seat, (), (unit, post, coming, instead, reason, presence, note))

/// One line of a conference's conclusions that is to be done, and how far it has come.
struct FollowupLine {
    std::int64_t group = 0;   ///< place in the conclusions, from 1
    std::int64_t bullet = 0;  ///< place in the group, from 1
    std::string addressee;
    std::optional<std::string> text;
    std::optional<Date> due;
    bool standing = false;
    std::optional<Id<Task>> task;  ///< absent: it was not given as a task
    std::int64_t number = 0;
    std::int64_t total = 0;     ///< owners
    std::int64_t accepted = 0;  ///< took it on, or more
    std::int64_t reported = 0;  ///< reported it done, or confirmed; standing: accounted for it
    std::int64_t done = 0;      ///< confirmed
    std::int64_t late = 0;      ///< past the day and still to report
    std::optional<AccountOutcome> outcome;  ///< as accounted for in the conference after it
    std::optional<std::string> account;
    std::optional<Instant> unaccounted_since;  ///< while no conference could say anything of it
    std::int64_t passed_over = 0;              ///< how many could not
};
BOOST_DESCRIBE_STRUCT(FollowupLine, (),
                      (group, bullet, addressee, text, due, standing, task, number, total, accepted,
                       reported, done, late, outcome, account, unaccounted_since, passed_over))

/// The board of what a conference concluded.
struct Followup {
    Id<Conference> conference;
    std::optional<std::string> title;
    std::optional<Date> held_on;
    std::vector<FollowupLine> lines;
    std::optional<Id<Conference>> accounted_in;  ///< the conference that has accounted for it
};
BOOST_DESCRIBE_STRUCT(Followup, (), (conference, title, held_on, lines, accounted_in))

/// What of the conference is for the viewer's own unit, where another unit holds it.
struct OwnPart {
    std::optional<InvitationView> invitation;
    std::vector<std::int64_t> groups;  ///< of the conclusions: places, from 1, that speak to it
};
BOOST_DESCRIBE_STRUCT(OwnPart, (), (invitation, groups))

struct ConferenceView : ConferenceHead {
    UnitRef unit;
    ConferenceBody body;
    std::vector<UnitRef> named;  ///< every unit that the body or the conclusions speak of
    std::optional<ConclusionsView> conclusions;
    std::optional<Id<Document>> document;
    std::optional<DraftLine> notice;  ///< its draft; none: issued at once, or not begun
    std::optional<Id<Summary>> summary;
    std::optional<Id<Article>> article;
    std::vector<std::string> missing;  ///< text keys "conference.missing.…"
    std::vector<ConferenceTask> tasks;
    std::vector<std::string> starts;  ///< of each item of the programme: stated or worked out
    std::vector<InvitationView> invitations;
    std::vector<Seat> roll;
    std::vector<AskedPaperView> asked_papers;
    std::optional<Instant> papers_closed;
    std::vector<Contribution> contributions;  ///< the number of each is its place, from 1
    std::optional<Followup> before;           ///< of the last conference of this kind
    /// Of those before that: only the lines that each conference since could say nothing of.
    std::vector<Followup> carried;
    std::optional<Followup> followup;  ///< of its own conclusions
    std::optional<OwnPart> own;
    std::int64_t last = 0;  ///< number of its last entry: what an amendment was made over
};
BOOST_DESCRIBE_STRUCT(ConferenceView, (ConferenceHead),
                      (unit, body, named, conclusions, document, notice, summary, article, missing,
                       tasks, starts, invitations, roll, asked_papers, papers_closed, contributions,
                       before, carried, followup, own, last))

struct ConferencesParams {
    Id<Post> post;
    std::optional<Id<Unit>> unit;  ///< another than the post's own: only those in its own book
};
BOOST_DESCRIBE_STRUCT(ConferencesParams, (), (post, unit))

struct ConferenceParams {
    Id<Post> post;
    Id<Conference> id;
};
BOOST_DESCRIBE_STRUCT(ConferenceParams, (), (post, id))

struct ArticlePhotoView : ArticlePhoto {
    std::int64_t width = 0;
    std::int64_t height = 0;
    bool removed = false;  ///< its bytes were destroyed: citizens see its words only
};
BOOST_DESCRIBE_STRUCT(ArticlePhotoView, (ArticlePhoto), (width, height, removed))

enum class ErratumState { waiting, published, dropped };
BOOST_DESCRIBE_ENUM(ErratumState, waiting, published, dropped)

struct ErratumView {
    std::optional<std::string> passage;
    std::optional<std::string> correction;
    Instant at;
    std::string by;
    ErratumState state = ErratumState::waiting;
    bool wrote = false;          ///< the viewer wrote it, so somebody else is to publish it
    bool by_its_writer = false;  ///< nobody else could publish it there
    std::optional<std::string> drop_reason;
};
BOOST_DESCRIBE_STRUCT(ErratumView, (),
                      (passage, correction, at, by, state, wrote, by_its_writer, drop_reason))

/// What is put forward to be changed on a published page.
struct RevisionView {
    Id<Revision> id;
    RevisionState state = RevisionState::waiting;
    Instant at;
    std::string by;
    bool wrote = false;  ///< the viewer put it forward, so somebody else is to publish it
    ArticleBody body;
    std::vector<ArticlePhotoView> photos;
    std::optional<std::string> note;  ///< why it was returned
};
BOOST_DESCRIBE_STRUCT(RevisionView, (), (id, state, at, by, wrote, body, photos, note))

struct ArticleView {
    Id<Article> id;
    std::string slug;
    ArticleState state = ArticleState::draft;
    std::optional<std::string> title;
    std::optional<Instant> published_at;
    std::optional<Instant> updated_at;
    ArticleBody body;
    bool wrote = false;  ///< the viewer wrote in it, so somebody else is to publish it
    std::optional<std::string> returned;  ///< what the editor asked to be changed
    bool by_its_writer = false;
    bool verbatim = false;
    Original original;
    std::vector<ErratumView> errata;  ///< the number of each is its place, from 1
    std::vector<ArticlePhotoView> photos;
    /// The latest, while it waits, or was returned and nothing has followed.
    std::optional<RevisionView> revision;
    /// The summary that the page rests on was issued anew since: the page says what the old one
    /// did.
    std::optional<EditionRef> summary_replaced_by;
};
BOOST_DESCRIBE_STRUCT(ArticleView, (),
                      (id, slug, state, title, published_at, updated_at, body, wrote, returned,
                       by_its_writer, verbatim, original, errata, photos, revision,
                       summary_replaced_by))

struct ArticleList {
    std::vector<ArticleView> articles;  ///< the newest first
};
BOOST_DESCRIBE_STRUCT(ArticleList, (), (articles))

struct ArticlesParams {
    Id<Post> post;
};
BOOST_DESCRIBE_STRUCT(ArticlesParams, (), (post))

}  // namespace gb::views
