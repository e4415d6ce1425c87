#pragma once
// Papers received and issued, with the tasks that came of them; the registers they stand in.

#include "domain/document/words.hpp"
#include "domain/file/words.hpp"
#include "house/views/summary_parts.hpp"

namespace gb::views {

struct DocumentGroupView {
    std::string addressee;
    AddresseeGroup group = AddresseeGroup::none;
    std::vector<UnitRef> owners;  ///< as of the day of issue
};
BOOST_DESCRIBE_STRUCT(DocumentGroupView, (), (addressee, group, owners))

struct DocumentLineView {
    std::int64_t group = 1;
    std::string addressee;
    std::optional<std::string> text;
    LineKind kind = LineKind::information;
    std::optional<Date> due;
    bool standing = false;
    std::optional<Id<Task>> task;
};
BOOST_DESCRIBE_STRUCT(DocumentLineView, (), (group, addressee, text, kind, due, standing, task))

struct MarginNoteView {
    std::optional<std::string> text;
    std::string by;
    Instant at;
    UnitRef unit;
    std::optional<Id<Task>> task;
};
BOOST_DESCRIBE_STRUCT(MarginNoteView, (), (text, by, at, unit, task))

/// A scan of the signed paper; /api/file gives it out.
struct ScanView {
    Id<KeptFile> file;
    FileType file_type = FileType::pdf;
    std::int64_t bytes = 0;
    std::string sha256;
    std::optional<std::string> called;
    std::string by;
    Instant at;
    bool removed = false;  ///< its bytes were destroyed; what it was is still known
};
BOOST_DESCRIBE_STRUCT(ScanView, (), (file, file_type, bytes, sha256, called, by, at, removed))

/// Whose name stands under a paper.
struct SignerView {
    std::string title;
    std::string rank;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(SignerView, (), (title, rank, name))

struct DocumentView {
    Id<Document> id;
    UnitRef unit;  ///< in whose register it stands
    Direction direction = Direction::received;
    std::int64_t number = 0;
    std::int32_t year = 0;
    std::string symbol;
    DocumentType type = DocumentType::cong_van;
    Date issued_on;
    std::string issuer;
    Urgency urgency = Urgency::none;
    std::optional<std::string> subject;
    SignerPrefix signer_prefix = SignerPrefix::none;
    std::optional<SignerView> signer;  ///< of an issued one
    std::optional<Id<Conference>> conference;
    std::vector<DocumentGroupView> groups;
    std::vector<DocumentLineView> lines;
    std::vector<UnitRef> recipients;
    std::vector<MarginNoteView> notes;
    std::int64_t addressed = 0;       ///< units
    std::int64_t answered = 0;        ///< of them, who answered a task of it
    std::optional<std::string> code;  ///< of the paper, if it was issued here
    Instant registered_at;
    std::optional<std::string> text;
    std::optional<Id<Document>> source;   ///< what it is the receipt of
    std::optional<Id<Document>> receipt;  ///< where the viewer's unit has registered it
    std::optional<Instant> filed_at;
    std::optional<std::string> filing;
    std::optional<std::string> annulled;  ///< the reason; "": erased
    bool sessions_asked = false;
    std::optional<Date> sessions_by;
    std::vector<ScanView> scans;
    bool to_us = false;  ///< addressed to the viewer's unit
};
BOOST_DESCRIBE_STRUCT(DocumentView, (),
                      (id, unit, direction, number, year, symbol, type, issued_on, issuer, urgency,
                       subject, signer_prefix, signer, conference, groups, lines, recipients, notes,
                       addressed, answered, code, registered_at, text, source, receipt, filed_at,
                       filing, annulled, sessions_asked, sessions_by, scans, to_us))

/// What is to be done next with a line of a register.
enum class RegisterNext {
    registration,  ///< by the clerk: another unit sent it, no number was given yet
    word,          ///< by the command: a margin note, or that it is put away
    tasks,         ///< by those who are named
    scan,          ///< by the clerk: the signed paper is not attached yet
    sessions,      ///< by units that have not made it known yet
    nothing
};
BOOST_DESCRIBE_ENUM(RegisterNext, registration, word, tasks, scan, sessions, nothing)

/// A line of the register of documents in or out. The register of documents out also gives numbers
/// to summaries and decisions of award: every number stands here, so that a gap would be seen.
struct RegisterLine {
    std::string of;  ///< kind of the entity that holds the number: document, summary, award
    Uuid id;
    std::optional<std::int64_t> number;  ///< none: not registered yet
    std::int32_t year = 0;
    Instant at;  ///< when it came in, or was numbered
    std::string symbol;
    Date issued_on;
    DocumentType type = DocumentType::cong_van;
    std::string issuer;
    std::optional<std::string> subject;
    Urgency urgency = Urgency::none;
    std::vector<std::string> to;          ///< whom it went to, as the paper says
    std::optional<std::string> annulled;  ///< the reason; "": erased
    RegisterNext next = RegisterNext::nothing;
    std::vector<std::string> next_by;  ///< short names of the units that are to act
    std::int64_t tasks = 0;
    std::int64_t tasks_open = 0;
    std::optional<EditionRef> replaces;     ///< of a report issued anew: the one before
    std::optional<EditionRef> replaced_by;  ///< of one that is not in force: the one that is
};
BOOST_DESCRIBE_STRUCT(RegisterLine, (),
                      (of, id, number, year, at, symbol, issued_on, type, issuer, subject, urgency,
                       to, annulled, next, next_by, tasks, tasks_open, replaces, replaced_by))

struct RegisterPage {
    std::vector<RegisterLine> waiting;  ///< in: sent by units here, not in the register yet
    std::vector<RegisterLine> lines;    ///< the latest first
    std::optional<Instant> more;        ///< there are lines before this instant
};
BOOST_DESCRIBE_STRUCT(RegisterPage, (), (waiting, lines, more))

struct RegisterParams {
    Id<Post> post;
    Direction direction = Direction::received;
    std::optional<std::int32_t> year;
    std::optional<Instant> before;
    std::optional<Id<Unit>> unit;  ///< by default the post's own
};
BOOST_DESCRIBE_STRUCT(RegisterParams, (), (post, direction, year, before, unit))

struct DocumentParams {
    Id<Post> post;
    Id<Document> id;
};
BOOST_DESCRIBE_STRUCT(DocumentParams, (), (post, id))

}  // namespace gb::views
