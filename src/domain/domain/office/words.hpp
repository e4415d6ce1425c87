#pragma once
// The documents office (văn thư): what it does with a document after it was registered, and the
// sessions at which units made a directive known to their people (quán triệt). The registers
// themselves are the documents by their numbers (domain/document): none is written twice.

#include "domain/document/words.hpp"
#include "domain/file/words.hpp"

namespace gb {

// Events of a document

/// The received document is the copy of one that another unit issued here.
struct DocumentLinked {
    using Entity = Document;
    static constexpr std::string_view verb = "linked";
    Id<Document> source;
};
BOOST_DESCRIBE_STRUCT(DocumentLinked, (), (source))
void evolve(Document&, const DocumentLinked&, const Stamp&);

/// The full text of an issued document, as it was drafted.
struct DocumentWorded {
    using Entity = Document;
    static constexpr std::string_view verb = "worded";
    words<20'000> text;
};
BOOST_DESCRIBE_STRUCT(DocumentWorded, (), (text))
void evolve(Document&, const DocumentWorded&, const Stamp&);

/// Seen by the command and put away: nothing, or nothing more, is to be done.
struct DocumentFiled {
    using Entity = Document;
    static constexpr std::string_view verb = "filed";
    maybe_words<500> text;
    bool seen = true;  ///< an event needs a fact
};
BOOST_DESCRIBE_STRUCT(DocumentFiled, (), (text, seen))
void evolve(Document&, const DocumentFiled&, const Stamp&);

/// The number stays used, with the reason beside it.
struct DocumentAnnulled {
    using Entity = Document;
    static constexpr std::string_view verb = "annulled";
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(DocumentAnnulled, (), (reason))
void evolve(Document&, const DocumentAnnulled&, const Stamp&);

/// Those addressed are to hold a session, perhaps by a day.
struct SessionsAsked {
    using Entity = Document;
    static constexpr std::string_view verb = "sessions_asked";
    std::optional<Date> by;
};
BOOST_DESCRIBE_STRUCT(SessionsAsked, (), (by))
void evolve(Document&, const SessionsAsked&, const Stamp&);

/// The signed paper as it was scanned: the file lies outside the book, its SHA-256 in it.
struct DocumentScanned {
    using Entity = Document;
    static constexpr std::string_view verb = "scanned";
    Id<KeptFile> file;
    Hash sha256{};
};
BOOST_DESCRIBE_STRUCT(DocumentScanned, (), (file, sha256))
void evolve(Document&, const DocumentScanned&, const Stamp&);

// Sessions

enum class SessionForm {
    meeting,
    online,
    combined,  ///< as part of another meeting
    reading    ///< read by each
};
BOOST_DESCRIBE_ENUM(SessionForm, meeting, online, combined, reading)

struct DisseminationBody {
    Id<Document> document;
    Date held_on;
    SessionForm form = SessionForm::meeting;
    Number<1, 100'000> attended;
    Number<1, 100'000> strength;  ///< of how many
    words<150> presenter;
    maybe_words<500> note;
};
BOOST_DESCRIBE_STRUCT(DisseminationBody, (),
                      (document, held_on, form, attended, strength, presenter, note))

struct Dissemination;
struct DisseminationIdentity {
    Id<Dissemination> id;
    Id<Unit> unit;
};
BOOST_DESCRIBE_STRUCT(DisseminationIdentity, (), (id, unit))

/// One session, in the book of the unit that held it. A wrong one is struck and written anew.
struct Dissemination : DisseminationIdentity, DisseminationBody {
    static constexpr std::string_view kind = "dissemination";
    static constexpr std::array<std::string_view, 2> indexed{"document", "unit"};
    Instant recorded_at;
    Id<Person> recorded_by;
    bool struck = false;
    maybe_words<500> strike_reason;
};
BOOST_DESCRIBE_STRUCT(Dissemination, (DisseminationIdentity, DisseminationBody),
                      (recorded_at, recorded_by, struck, strike_reason))

struct DisseminationRecorded : DisseminationBody {
    using Entity = Dissemination;
    static constexpr std::string_view verb = "recorded";
    static constexpr bool opens = true;
    Id<Unit> unit;
};
BOOST_DESCRIBE_STRUCT(DisseminationRecorded, (DisseminationBody), (unit))
void evolve(Dissemination&, const DisseminationRecorded&, const Stamp&);

struct DisseminationStruck {
    using Entity = Dissemination;
    static constexpr std::string_view verb = "struck";
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(DisseminationStruck, (), (reason))
void evolve(Dissemination&, const DisseminationStruck&, const Stamp&);

/// The units that a document speaks to: those of its groups, or else everyone it went to.
std::vector<Id<Unit>> directed_units(const Document& document);

// Commands

/// Takes a document that another unit issued here into the own register, as it stands.
struct RegisterDocument {
    static constexpr std::string_view name = "document.register";
    Id<Document> document;
};
BOOST_DESCRIBE_STRUCT(RegisterDocument, (), (document))
void needs(const RegisterDocument&, const Context&, const Seen&, Needs&);
Decision decide(const RegisterDocument&, const Seen&, const Context&);

struct FileDocument {
    static constexpr std::string_view name = "document.file";
    Id<Document> document;
    maybe_words<500> text;
};
BOOST_DESCRIBE_STRUCT(FileDocument, (), (document, text))
void needs(const FileDocument&, const Context&, const Seen&, Needs&);
Decision decide(const FileDocument&, const Seen&, const Context&);

struct AnnulDocument {
    static constexpr std::string_view name = "document.annul";
    Id<Document> document;
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(AnnulDocument, (), (document, reason))
void needs(const AnnulDocument&, const Context&, const Seen&, Needs&);
Decision decide(const AnnulDocument&, const Seen&, const Context&);

struct AskSessions {
    static constexpr std::string_view name = "document.ask_sessions";
    Id<Document> document;
    std::optional<Date> by;
};
BOOST_DESCRIBE_STRUCT(AskSessions, (), (document, by))
void needs(const AskSessions&, const Context&, const Seen&, Needs&);
Decision decide(const AskSessions&, const Seen&, const Context&);

/// Attaches a scan that was taken in (file.keep). A wrong one is destroyed (file.remove).
struct AttachScan {
    static constexpr std::string_view name = "document.attach_scan";
    Id<Document> document;
    Id<KeptFile> file;
};
BOOST_DESCRIBE_STRUCT(AttachScan, (), (document, file))
void needs(const AttachScan&, const Context&, const Seen&, Needs&);
Decision decide(const AttachScan&, const Seen&, const Context&);

struct RecordDissemination : DisseminationBody {
    static constexpr std::string_view name = "dissemination.record";
};
BOOST_DESCRIBE_STRUCT(RecordDissemination, (DisseminationBody), ())
void needs(const RecordDissemination&, const Context&, const Seen&, Needs&);
Decision decide(const RecordDissemination&, const Seen&, const Context&);

struct StrikeDissemination {
    static constexpr std::string_view name = "dissemination.strike";
    Id<Dissemination> dissemination;
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(StrikeDissemination, (), (dissemination, reason))
void needs(const StrikeDissemination&, const Context&, const Seen&, Needs&);
Decision decide(const StrikeDissemination&, const Seen&, const Context&);

Noun office_noun();

}  // namespace gb
