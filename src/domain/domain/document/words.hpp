#pragma once
// Papers received and issued (văn bản đến, văn bản đi): numbered at receipt or issue in the unit's
// registers (rules; NĐ 30/2020). A directive's lines become tasks as it is issued.

#include "domain/kit/decision.hpp"
#include "domain/kit/seen.hpp"
#include "domain/kit/types.hpp"
#include "domain/task/giving.hpp"

namespace gb {

enum class Direction { received, issued };
BOOST_DESCRIBE_ENUM(Direction, received, issued)

enum class DocumentType {
    nghi_quyet,
    quyet_dinh,
    chi_thi,
    ke_hoach,
    huong_dan,
    thong_bao,
    bao_cao,
    cong_van,
    cong_dien,
    giay_moi,
    bien_ban,
    to_trinh,
    // the others of the 29 of NĐ 30/2020, art. 7
    quy_che,
    quy_dinh,
    thong_cao,
    chuong_trinh,
    phuong_an,
    de_an,
    du_an,
    hop_dong,
    ban_ghi_nho,
    ban_thoa_thuan,
    giay_uy_quyen,
    giay_gioi_thieu,
    giay_nghi_phep,
    phieu_gui,
    phieu_chuyen,
    phieu_bao,
    thu_cong,
    // of the Party, and of the command
    ket_luan,
    menh_lenh,
    // received only: see only_received
    luat,
    phap_lenh,
    lenh,
    nghi_dinh,
    thong_tu,
    thong_tu_lien_tich
};
BOOST_DESCRIBE_ENUM(DocumentType, nghi_quyet, quyet_dinh, chi_thi, ke_hoach, huong_dan, thong_bao,
                    bao_cao, cong_van, cong_dien, giay_moi, bien_ban, to_trinh, quy_che, quy_dinh,
                    thong_cao, chuong_trinh, phuong_an, de_an, du_an, hop_dong, ban_ghi_nho,
                    ban_thoa_thuan, giay_uy_quyen, giay_gioi_thieu, giay_nghi_phep, phieu_gui,
                    phieu_chuyen, phieu_bao, thu_cong, ket_luan, menh_lenh, luat, phap_lenh, lenh,
                    nghi_dinh, thong_tu, thong_tu_lien_tich)

/// What the Assembly, its committee, the President, the Government and ministers lay down: nobody
/// here issues it.
bool only_received(DocumentType type);

enum class Urgency { none, khan, thuong_khan, hoa_toc };
BOOST_DESCRIBE_ENUM(Urgency, none, khan, thuong_khan, hoa_toc)

/// Stated by whoever registers the paper; anything but `none` is refused.
enum class Secrecy { none, mat, toi_mat, tuyet_mat };
BOOST_DESCRIBE_ENUM(Secrecy, none, mat, toi_mat, tuyet_mat)

/// TM., KT., TL., TUQ., Q. before the signer's title.
enum class SignerPrefix { none, tm, kt, tl, tuq, q };
BOOST_DESCRIBE_ENUM(SignerPrefix, none, tm, kt, tl, tuq, q)

/// Lines out of scope (crowds, internal political protection) stay text and become nothing else.
enum class LineKind { task, information, out_of_scope };
BOOST_DESCRIBE_ENUM(LineKind, task, information, out_of_scope)

/// Whom a group of lines speaks to, as the paper says it, and who that was on the day of issue.
struct DocumentGroup {
    label<200> addressee;
    AddresseeGroup group = AddresseeGroup::none;
    std::vector<Id<Unit>> owners;
};
BOOST_DESCRIBE_STRUCT(DocumentGroup, (), (addressee, group, owners))

struct DocumentLine {
    Number<1, 256> group{1};  ///< which of the document's groups, from 1
    words<1000> text;
    LineKind kind = LineKind::task;
    std::optional<Date> due;
    bool standing = false;
    Id<Task> task;  ///< the task it became; empty for a received document's lines
};
BOOST_DESCRIBE_STRUCT(DocumentLine, (), (group, text, kind, due, standing, task))

/// A commander's words in the margin of a received document (bút phê).
struct MarginNote {
    maybe_words<1000> text;
    Id<Unit> unit;  ///< who is to see to it
    Id<Task> task;
    Id<Person> author;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(MarginNote, (), (text, unit, task, author, at))

struct KeptFile;

/// The paper as it was signed (domain/file).
struct DocumentScan {
    Id<KeptFile> file;
    Id<Person> by;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(DocumentScan, (), (file, by, at))

struct Document {
    static constexpr std::string_view kind = "document";
    static constexpr std::array<std::string_view, 5> indexed{"unit", "symbol", "addressed.value",
                                                             "waits_in", "receipt_of"};
    Id<Document> id;
    Id<Unit> unit;
    Direction direction = Direction::received;
    RegisterNumber number;
    DocumentType type = DocumentType::cong_van;
    label<60> symbol;
    Date issued_on;
    label<200> issuer;
    Urgency urgency = Urgency::none;
    maybe_words<500> subject;
    SignerPrefix signer_prefix = SignerPrefix::none;
    Id<Conference> conference;
    std::vector<DocumentGroup> groups;
    std::vector<DocumentLine> lines;
    std::vector<Id<Unit>> recipients;  ///< for information ("nơi nhận")
    std::vector<Id<Unit>> addressed;   ///< everyone it went to, each once
    std::vector<MarginNote> notes;
    // what the documents office adds (domain/office)
    Instant registered_at;  ///< when it came in, or was numbered
    Id<Post> issued_post;   ///< who gave it its number; who signed a drafted one, the draft says
    Id<Person> issued_by;
    Id<Document> source;       ///< the document here that this one is the receipt of
    maybe_words<20'000> text;  ///< of an issued one that was drafted here
    std::optional<Instant> filed_at;
    maybe_words<500> filing;  ///< why nothing is to be done, or what was
    std::optional<Instant> annulled_at;
    maybe_words<500> annul_reason;
    std::optional<Instant> sessions_asked_at;
    std::optional<Date> sessions_by;
    std::vector<DocumentScan> scans;
    /// Of one received: the unit, until the command has said a word on it or it is put away.
    std::optional<Id<Unit>> waits_in;
    std::optional<Id<Document>> receipt_of;  ///< `source` while its number stands
};
BOOST_DESCRIBE_STRUCT(Document, (),
                      (id, unit, direction, number, type, symbol, issued_on, issuer, urgency,
                       subject, signer_prefix, conference, groups, lines, recipients, addressed,
                       notes, registered_at, issued_post, issued_by, source, text, filed_at, filing,
                       annulled_at, annul_reason, sessions_asked_at, sessions_by, scans, waits_in,
                       receipt_of))

inline constexpr std::string_view incoming_register = "document.incoming";
/// Issued papers are numbered by type: "document.bao_cao" gives the 05 of "05/BC-BCH". Types
/// without an abbreviation share one register, or two papers would bear one symbol.
std::string outgoing_register(DocumentType type);

/// What stands after the number: "BC-BCH"; letters (công văn, thư công) have only "BCH". The
/// abbreviations are those in general use; the text of the decree was not at hand to check them by,
/// so whoever issues may state another ending (IssueDocument::ending).
std::string symbol_ending(DocumentType type, std::string_view unit_short);
/// "05/BC-BCH"; an official letter (công văn) has no abbreviation: "05/BCH".
std::string document_symbol(DocumentType type, std::int64_t number, std::string_view unit_short);

// Events

struct DocumentReceived {
    using Entity = Document;
    static constexpr std::string_view verb = "received";
    static constexpr bool opens = true;
    Id<Unit> unit;
    RegisterNumber number;
    DocumentType type = DocumentType::cong_van;
    label<60> symbol;
    Date issued_on;
    label<200> issuer;
    Urgency urgency = Urgency::none;
    words<500> subject;
    std::vector<DocumentGroup> groups;
    std::vector<DocumentLine> lines;
};
BOOST_DESCRIBE_STRUCT(DocumentReceived, (),
                      (unit, number, type, symbol, issued_on, issuer, urgency, subject, groups,
                       lines))
void evolve(Document&, const DocumentReceived&, const Stamp&);

struct DocumentIssued {
    using Entity = Document;
    static constexpr std::string_view verb = "issued";
    static constexpr bool opens = true;
    static constexpr bool on_paper = true;
    Id<Unit> unit;
    RegisterNumber number;
    DocumentType type = DocumentType::cong_van;
    label<60> symbol;
    Date issued_on;
    label<200> issuer;
    Urgency urgency = Urgency::none;
    words<500> subject;
    SignerPrefix signer_prefix = SignerPrefix::none;
    Id<Conference> conference;
    std::vector<DocumentGroup> groups;
    std::vector<DocumentLine> lines;
    std::vector<Id<Unit>> recipients;
    std::vector<Id<Unit>> addressed;
};
BOOST_DESCRIBE_STRUCT(DocumentIssued, (),
                      (unit, number, type, symbol, issued_on, issuer, urgency, subject,
                       signer_prefix, conference, groups, lines, recipients, addressed))
void evolve(Document&, const DocumentIssued&, const Stamp&);

struct DocumentNoted {
    using Entity = Document;
    static constexpr std::string_view verb = "noted";
    words<1000> text;
    Id<Unit> owner;
    Id<Task> task;
};
BOOST_DESCRIBE_STRUCT(DocumentNoted, (), (text, owner, task))
void evolve(Document&, const DocumentNoted&, const Stamp&);

// Commands

struct ReceivedLine {
    Number<1, 256> group{1};
    words<1000> text;
    LineKind kind = LineKind::information;
    std::optional<Date> due;
};
BOOST_DESCRIBE_STRUCT(ReceivedLine, (), (group, text, kind, due))

struct ReceiveDocument {
    static constexpr std::string_view name = "document.receive";
    DocumentType type = DocumentType::cong_van;
    label<60> symbol;
    Date issued_on;
    label<200> issuer;
    Urgency urgency = Urgency::none;
    Secrecy secrecy = Secrecy::none;
    words<500> subject;
    std::vector<label<200>> addressees;  ///< of the groups, in order
    std::vector<ReceivedLine> lines;
};
BOOST_DESCRIBE_STRUCT(ReceiveDocument, (),
                      (type, symbol, issued_on, issuer, urgency, secrecy, subject, addressees,
                       lines))
void needs(const ReceiveDocument&, const Context&, const Seen&, Needs&);
Decision decide(const ReceiveDocument&, const Seen&, const Context&);

struct IssuedLine {
    Number<1, 256> group{1};
    words<1000> text;
    LineKind kind = LineKind::task;
    std::optional<Date> due;
    bool standing = false;
};
BOOST_DESCRIBE_STRUCT(IssuedLine, (), (group, text, kind, due, standing))

struct IssueDocument {
    static constexpr std::string_view name = "document.issue";
    DocumentType type = DocumentType::cong_van;
    Urgency urgency = Urgency::none;
    Secrecy secrecy = Secrecy::none;
    words<500> subject;
    SignerPrefix signer_prefix = SignerPrefix::none;
    std::vector<DocumentGroup> groups;
    std::vector<IssuedLine> lines;
    std::vector<Id<Unit>> recipients;
    std::optional<Id<Conference>> conference;
    maybe_label<40> ending;  ///< of the symbol, "TB-BCHQS"; empty: as it is usually formed
};
BOOST_DESCRIBE_STRUCT(IssueDocument, (),
                      (type, urgency, secrecy, subject, signer_prefix, groups, lines, recipients,
                       conference, ending))
void needs(const IssueDocument&, const Context&, const Seen&, Needs&);
Decision decide(const IssueDocument&, const Seen&, const Context&);
/// What can be seen wrong in the text alone, before anybody signs it.
std::optional<Refusal> unfit_to_issue(const IssueDocument&);
/// For other commands that issue a document (a conference's directive): adds its events.
std::optional<Refusal> issue_into(const IssueDocument&, const Seen&, const Context&, Decision&);

struct NoteDocument {
    static constexpr std::string_view name = "document.note";
    Id<Document> document;
    words<1000> text;
    Id<Unit> owner;
    std::optional<Date> due;
};
BOOST_DESCRIBE_STRUCT(NoteDocument, (), (document, text, owner, due))
void needs(const NoteDocument&, const Context&, const Seen&, Needs&);
Decision decide(const NoteDocument&, const Seen&, const Context&);

Noun document_noun();

}  // namespace gb
