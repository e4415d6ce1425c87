#pragma once
// The papers of a conference, each for whoever may read what is on it: one function for each line
// of `kinds` in app/papers.cpp.

#include "domain/paper/words.hpp"
#include "house/paper.hpp"
#include "store/reader.hpp"

namespace gb::app {

struct PaperOf {
    Uuid id;
};
BOOST_DESCRIBE_STRUCT(PaperOf, (), (id))

struct ConclusionParams {
    Id<Conference> id;
    std::optional<std::int64_t> addressee;  ///< place in the conclusions, from 1; by default all
    std::optional<Id<Unit>> unit;           ///< what is said to this unit
};
BOOST_DESCRIBE_STRUCT(ConclusionParams, (), (id, addressee, unit))

struct InvitationParams {
    Id<Conference> id;
    Id<Unit> unit;  ///< the invited one
};
BOOST_DESCRIBE_STRUCT(InvitationParams, (), (id, unit))

struct HandedPaperParams {
    Id<Conference> conference;
    PaperNumber number;
};
BOOST_DESCRIBE_STRUCT(HandedPaperParams, (), (conference, number))

/// The programme, with the running order and the papers.
Result<paper::Paper> programme_of(Reader& reader, const Viewer& viewer, const Query& query);
/// The minutes, with what was handed over.
Result<paper::Paper> minutes_of(Reader& reader, const Viewer& viewer, const Query& query);
/// The notice of conclusions; a unit gets its own, the organiser anybody's.
Result<paper::Paper> conclusions_of(Reader& reader, const Viewer& viewer, const Query& query);
/// The roll, to be ticked at the door.
Result<paper::Paper> roll_of_conference(Reader& reader, const Viewer& viewer, const Query& query);
/// The invitation of one unit.
Result<paper::Paper> invitation_of(Reader& reader, const Viewer& viewer, const Query& query);
/// What a unit handed in as a text.
Result<paper::Paper> handed_paper_of_unit(Reader& reader, const Viewer& viewer, const Query& query);

}  // namespace gb::app
