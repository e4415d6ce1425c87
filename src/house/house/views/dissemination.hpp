#pragma once
// Which units have made a directive known to their people, and which have not. Worked out from
// their books: nobody reports it twice.

#include "domain/office/words.hpp"
#include "house/views/common.hpp"

namespace gb::views {

struct DisseminationLine {
    Id<Document> document;
    UnitRef unit;  ///< whose document it is
    std::string symbol;
    DocumentType type = DocumentType::cong_van;
    Date issued_on;
    std::optional<std::string> subject;
    bool asked = false;
    std::optional<Date> by;
    std::int64_t units = 0;  ///< that it speaks to
    std::int64_t held = 0;   ///< of them, who held a session
    std::int64_t attended = 0;
    std::int64_t strength = 0;
    bool to_us = false;  ///< the viewer's unit is to hold one
    bool by_us = false;  ///< and has
    bool late = false;   ///< asked for by a day that is past, and not all have held one
};
BOOST_DESCRIBE_STRUCT(DisseminationLine, (),
                      (document, unit, symbol, type, issued_on, subject, asked, by, units, held,
                       attended, strength, to_us, by_us, late))

struct HeldSession {
    Id<Dissemination> id;
    Date held_on;
    SessionForm form = SessionForm::meeting;
    std::int64_t attended = 0;
    std::int64_t strength = 0;
    std::optional<std::string> presenter;
    std::optional<std::string> note;
    bool struck = false;
    std::optional<std::string> strike_reason;
};
BOOST_DESCRIBE_STRUCT(HeldSession, (),
                      (id, held_on, form, attended, strength, presenter, note, struck,
                       strike_reason))

struct UnitSessions {
    UnitRef unit;
    bool held = false;
    std::vector<HeldSession> sessions;  ///< struck ones among them
};
BOOST_DESCRIBE_STRUCT(UnitSessions, (), (unit, held, sessions))

/// Whoever gave the document sees all units, each of the others what its right to read covers.
struct DisseminationBoard : DisseminationLine {
    std::vector<UnitSessions> each;  ///< who has not held one first
};
BOOST_DESCRIBE_STRUCT(DisseminationBoard, (DisseminationLine), (each))

struct DisseminationList {
    std::vector<DisseminationLine> lines;
};
BOOST_DESCRIBE_STRUCT(DisseminationList, (), (lines))

struct DisseminationsParams {
    Id<Post> post;
};
BOOST_DESCRIBE_STRUCT(DisseminationsParams, (), (post))

struct DisseminationParams {
    Id<Post> post;
    Id<Document> document;
};
BOOST_DESCRIBE_STRUCT(DisseminationParams, (), (post, document))

}  // namespace gb::views
