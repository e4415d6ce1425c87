#pragma once
// Papers received and issued, with the tasks that came of them.

#include "domain/document/words.hpp"
#include "house/views/common.hpp"

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
    std::optional<Id<Conference>> conference;
    std::vector<DocumentGroupView> groups;
    std::vector<DocumentLineView> lines;
    std::vector<UnitRef> recipients;
    std::vector<MarginNoteView> notes;
    std::int64_t addressed = 0;  ///< units
    std::int64_t answered = 0;   ///< of them, who answered a task of it
    std::string code;            ///< of the book's head when it was entered; papers print it
};
BOOST_DESCRIBE_STRUCT(DocumentView, (),
                      (id, unit, direction, number, year, symbol, type, issued_on, issuer, urgency,
                       subject, signer_prefix, conference, groups, lines, recipients, notes,
                       addressed, answered, code))

struct Documents {
    std::vector<DocumentView> documents;
};
BOOST_DESCRIBE_STRUCT(Documents, (), (documents))

struct DocumentsParams {
    Id<Post> post;
    /// `received` shows what came from outside and what other units here addressed to this one.
    Direction direction = Direction::received;
    std::optional<Date> before;  ///< papers dated before this day, for the next page
};
BOOST_DESCRIBE_STRUCT(DocumentsParams, (), (post, direction, before))

struct DocumentParams {
    Id<Post> post;
    Id<Document> id;
};
BOOST_DESCRIBE_STRUCT(DocumentParams, (), (post, id))

}  // namespace gb::views
