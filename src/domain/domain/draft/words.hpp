#pragma once
// Drafts of documents to be issued: written, submitted to a named reviewer (trình), approved or
// returned (duyệt), confirmed by a named signer (ký), then numbered and issued by the clerk in one
// act. What giaoban records is that the signer confirmed the text in giaoban; the signature that
// binds stands on the paper, or is a digital one made elsewhere.

#include "domain/document/words.hpp"

namespace gb {

struct DraftBody {
    DocumentType type = DocumentType::cong_van;
    Urgency urgency = Urgency::none;
    words<500> subject;
    maybe_words<20'000> text;
    std::vector<DocumentGroup> groups;
    std::vector<IssuedLine> lines;
    std::vector<Id<Unit>> recipients;
};
BOOST_DESCRIBE_STRUCT(DraftBody, (), (type, urgency, subject, text, groups, lines, recipients))

enum class DraftState {
    writing,
    submitted,  ///< the reviewer's word is waited for
    returned,
    approved,  ///< the signer's
    confirmed,
    issued,
    withdrawn
};
BOOST_DESCRIBE_ENUM(DraftState, writing, submitted, returned, approved, confirmed, issued,
                    withdrawn)

/// It has left its drafter and is not out: somebody else's word, or its number, is waited for.
constexpr bool on_its_way(DraftState state) {
    return state == DraftState::submitted || state == DraftState::approved ||
           state == DraftState::confirmed;
}

struct Conference;
struct DocumentDraft;
struct DraftIdentity {
    Id<DocumentDraft> id;
    Id<Unit> unit;
};
BOOST_DESCRIBE_STRUCT(DraftIdentity, (), (id, unit))

struct DocumentDraft : DraftIdentity, DraftBody {
    static constexpr std::string_view kind = "draft";
    static constexpr AtUnitEnd at_unit_end = AtUnitEnd::moves;
    static constexpr std::array<std::string_view, 3> indexed{"unit", "open_in", "document"};
    DraftState state = DraftState::writing;
    Id<Conference> conference;  ///< whose conclusions it is the notice of; then its lines are they
    Id<Person> drafter;  ///< empty: taken over from a unit that ended, until somebody goes on
    Instant changed_at;  ///< when it came to its present step
    Id<Post> reviewer;
    Id<Post> signer;
    maybe_words<500> reason;  ///< why it was returned or withdrawn
    Id<Person> approved_by;
    SignerPrefix signer_prefix = SignerPrefix::none;
    maybe_label<200> signer_title;
    Id<Person> confirmed_by;
    std::optional<Instant> confirmed_at;
    Id<Document> document;            ///< what it became
    std::optional<Id<Unit>> open_in;  ///< the unit until it is issued or withdrawn
};
BOOST_DESCRIBE_STRUCT(DocumentDraft, (DraftIdentity, DraftBody),
                      (state, conference, drafter, changed_at, reviewer, signer, reason,
                       approved_by, signer_prefix, signer_title, confirmed_by, confirmed_at,
                       document, open_in))
/// Whoever drafted, was to review or sign belonged to the unit that ended: it begins again.
void on_taken(DocumentDraft&, const Taken<DocumentDraft>&, const Stamp&);
void on_force_closed(DocumentDraft&, const ForceClosed<DocumentDraft>&, const Stamp&);

// Events

struct DraftWritten : DraftBody {
    using Entity = DocumentDraft;
    static constexpr std::string_view verb = "written";
    static constexpr int version = 2;
    static constexpr bool opens = true;
    Id<Unit> unit;
    Id<Conference> conference;
};
BOOST_DESCRIBE_STRUCT(DraftWritten, (DraftBody), (unit, conference))
void evolve(DocumentDraft&, const DraftWritten&, const Stamp&);

/// The first version knew no notice of conclusions.
struct DraftWritten1 : DraftBody {
    using Entity = DocumentDraft;
    static constexpr std::string_view verb = "written";
    static constexpr bool opens = true;
    Id<Unit> unit;
};
BOOST_DESCRIBE_STRUCT(DraftWritten1, (DraftBody), (unit))
void evolve(DocumentDraft&, const DraftWritten1&, const Stamp&);

struct DraftAmended : DraftBody {
    using Entity = DocumentDraft;
    static constexpr std::string_view verb = "amended";
};
BOOST_DESCRIBE_STRUCT(DraftAmended, (DraftBody), ())
void evolve(DocumentDraft&, const DraftAmended&, const Stamp&);

struct DraftSubmitted {
    using Entity = DocumentDraft;
    static constexpr std::string_view verb = "submitted";
    Id<Post> reviewer;
    Id<Post> signer;
};
BOOST_DESCRIBE_STRUCT(DraftSubmitted, (), (reviewer, signer))
void evolve(DocumentDraft&, const DraftSubmitted&, const Stamp&);

struct DraftReturned {
    using Entity = DocumentDraft;
    static constexpr std::string_view verb = "returned";
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(DraftReturned, (), (reason))
void evolve(DocumentDraft&, const DraftReturned&, const Stamp&);

struct DraftApproved {
    using Entity = DocumentDraft;
    static constexpr std::string_view verb = "approved";
    Id<Post> reviewer;
};
BOOST_DESCRIBE_STRUCT(DraftApproved, (), (reviewer))
void evolve(DocumentDraft&, const DraftApproved&, const Stamp&);

struct DraftConfirmed {
    using Entity = DocumentDraft;
    static constexpr std::string_view verb = "confirmed";
    static constexpr bool on_paper = true;
    Id<Post> signer;
    SignerPrefix signer_prefix = SignerPrefix::none;
    label<200> signer_title;
};
BOOST_DESCRIBE_STRUCT(DraftConfirmed, (), (signer, signer_prefix, signer_title))
void evolve(DocumentDraft&, const DraftConfirmed&, const Stamp&);

struct DraftIssued {
    using Entity = DocumentDraft;
    static constexpr std::string_view verb = "issued";
    Id<Document> document;
};
BOOST_DESCRIBE_STRUCT(DraftIssued, (), (document))
void evolve(DocumentDraft&, const DraftIssued&, const Stamp&);

struct DraftWithdrawn {
    using Entity = DocumentDraft;
    static constexpr std::string_view verb = "withdrawn";
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(DraftWithdrawn, (), (reason))
void evolve(DocumentDraft&, const DraftWithdrawn&, const Stamp&);

// Commands

struct WriteDraft : DraftBody {
    static constexpr std::string_view name = "draft.write";
    Secrecy secrecy = Secrecy::none;
};
BOOST_DESCRIBE_STRUCT(WriteDraft, (DraftBody), (secrecy))
void needs(const WriteDraft&, const Context&, const Seen&, Needs&);
Decision decide(const WriteDraft&, const Seen&, const Context&);

struct AmendDraft : DraftBody {
    static constexpr std::string_view name = "draft.amend";
    Id<DocumentDraft> draft;
    Secrecy secrecy = Secrecy::none;
};
BOOST_DESCRIBE_STRUCT(AmendDraft, (DraftBody), (draft, secrecy))
void needs(const AmendDraft&, const Context&, const Seen&, Needs&);
Decision decide(const AmendDraft&, const Seen&, const Context&);

/// To whom, and who is to sign. Until it is confirmed its drafter may submit it to others.
struct SubmitDraft {
    static constexpr std::string_view name = "draft.submit";
    Id<DocumentDraft> draft;
    Id<Post> reviewer;
    Id<Post> signer;
};
BOOST_DESCRIBE_STRUCT(SubmitDraft, (), (draft, reviewer, signer))
void needs(const SubmitDraft&, const Context&, const Seen&, Needs&);
Decision decide(const SubmitDraft&, const Seen&, const Context&);

/// By the reviewer; once approved by the signer; once confirmed by whoever is to issue it.
struct ReturnDraft {
    static constexpr std::string_view name = "draft.return";
    Id<DocumentDraft> draft;
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(ReturnDraft, (), (draft, reason))
void needs(const ReturnDraft&, const Context&, const Seen&, Needs&);
Decision decide(const ReturnDraft&, const Seen&, const Context&);

struct ApproveDraft {
    static constexpr std::string_view name = "draft.approve";
    Id<DocumentDraft> draft;
};
BOOST_DESCRIBE_STRUCT(ApproveDraft, (), (draft))
void needs(const ApproveDraft&, const Context&, const Seen&, Needs&);
Decision decide(const ApproveDraft&, const Seen&, const Context&);

/// By the named signer. Where the same person reviews and signs, one act does both.
struct ConfirmDraft {
    static constexpr std::string_view name = "draft.confirm";
    Id<DocumentDraft> draft;
    SignerPrefix signer_prefix = SignerPrefix::none;
};
BOOST_DESCRIBE_STRUCT(ConfirmDraft, (), (draft, signer_prefix))
void needs(const ConfirmDraft&, const Context&, const Seen&, Needs&);
Decision decide(const ConfirmDraft&, const Seen&, const Context&);

/// Gives it a number of the register and makes it a document, with its tasks, at once.
struct IssueDraft {
    static constexpr std::string_view name = "draft.issue";
    Id<DocumentDraft> draft;
    maybe_label<40> ending;  ///< of the symbol; empty: as it is usually formed
};
BOOST_DESCRIBE_STRUCT(IssueDraft, (), (draft, ending))
void needs(const IssueDraft&, const Context&, const Seen&, Needs&);
Decision decide(const IssueDraft&, const Seen&, const Context&);

struct WithdrawDraft {
    static constexpr std::string_view name = "draft.withdraw";
    Id<DocumentDraft> draft;
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(WithdrawDraft, (), (draft, reason))
void needs(const WithdrawDraft&, const Context&, const Seen&, Needs&);
Decision decide(const WithdrawDraft&, const Seen&, const Context&);

Noun draft_noun();

}  // namespace gb
