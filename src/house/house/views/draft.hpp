#pragma once
// Drafts on their way to be issued: who has which of them before them.

#include "domain/draft/words.hpp"
#include "house/views/document.hpp"
#include "house/views/handover.hpp"

namespace gb::views {

struct DraftLine {
    Id<DocumentDraft> id;
    DocumentType type = DocumentType::cong_van;
    Urgency urgency = Urgency::none;
    std::optional<std::string> subject;
    DraftState state = DraftState::writing;
    std::string drafter;
    Instant changed_at;
    std::string reviewer;  ///< name and title; "": not submitted yet
    std::string signer;
    std::optional<std::string> reason;
    std::optional<Id<Conference>> conference;  ///< whose conclusions it is the notice of
    std::optional<Id<Document>> document;
    std::string symbol;       ///< of that document
    std::string next_by;      ///< who is to act; "": whoever keeps the registers, or nobody
    bool before_you = false;  ///< it waits for the viewer
    bool yours = false;       ///< the viewer drafted it
};
BOOST_DESCRIBE_STRUCT(DraftLine, (),
                      (id, type, urgency, subject, state, drafter, changed_at, reviewer, signer,
                       reason, conference, document, symbol, next_by, before_you, yours))

struct DraftStep {
    Instant at;
    std::string by;
    std::string what;                 ///< the entry's kind: "draft.returned"
    std::optional<std::string> text;  ///< absent: none, or erased
    std::int64_t number = 0;          ///< in the book
};
BOOST_DESCRIBE_STRUCT(DraftStep, (), (at, by, what, text, number))

struct DraftContent {
    std::int64_t group = 1;
    std::optional<std::string> text;
    LineKind kind = LineKind::task;
    std::optional<Date> due;
    bool standing = false;
};
BOOST_DESCRIBE_STRUCT(DraftContent, (), (group, text, kind, due, standing))

struct DraftPage : DraftLine {
    UnitRef unit;
    std::optional<std::string> text;
    std::vector<DocumentGroupView> groups;
    std::vector<DraftContent> lines;
    std::vector<UnitRef> recipients;
    std::optional<Id<Post>> reviewer_post;
    std::optional<Id<Post>> signer_post;
    SignerPrefix signer_prefix = SignerPrefix::none;
    std::string signer_title;
    std::string confirmed_by;
    std::optional<Instant> confirmed_at;
    std::string ending;  ///< as the symbol would end by default
    std::optional<Date> issued_on;
    std::vector<DraftStep> story;
    std::optional<std::string> code;  ///< of the paper, once it is confirmed
};
BOOST_DESCRIBE_STRUCT(DraftPage, (DraftLine),
                      (unit, text, groups, lines, recipients, reviewer_post, signer_post,
                       signer_prefix, signer_title, confirmed_by, confirmed_at, ending, issued_on,
                       story, code))

struct DraftList {
    std::vector<DraftLine> drafts;  ///< what waits for the viewer first; what is over, last
    std::vector<Candidate> reviewers;
    std::vector<Candidate> signers;
};
BOOST_DESCRIBE_STRUCT(DraftList, (), (drafts, reviewers, signers))

struct DraftsParams {
    Id<Post> post;
    std::optional<Id<Unit>> unit;  ///< by default the post's own
};
BOOST_DESCRIBE_STRUCT(DraftsParams, (), (post, unit))

struct DraftParams {
    Id<Post> post;
    Id<DocumentDraft> id;
};
BOOST_DESCRIBE_STRUCT(DraftParams, (), (post, id))

}  // namespace gb::views
