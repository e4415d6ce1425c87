#include "app/conference_papers.hpp"

#include "app/paper_place.hpp"
#include "house/made_at.hpp"
#include "house/papers/award.hpp"
#include "house/papers/conference_door.hpp"
#include "house/papers/conference_papers.hpp"
#include "house/papers/handed_paper.hpp"
#include "store/views/asked_papers.hpp"
#include "store/views/awards.hpp"
#include "store/views/conference.hpp"
#include "store/views/conference_course.hpp"
#include "store/views/desk.hpp"
#include "store/views/documents.hpp"
#include "store/views/summary.hpp"

namespace gb::app {

namespace {

papers::ConferenceOffice office_of(Reader& reader, const Viewer& viewer,
                                   const views::ConferenceView& conference) {
    const auto today = viewer.now.date();
    papers::ConferenceOffice office;
    office.superior = superior_name(reader, conference.unit.id, today);
    const auto directive = conference.document ? reader.load(*conference.document) : nullptr;
    if (!directive) return office;
    office.directive = *directive;
    office.signer = signer_of(reader, *directive);
    for (const auto& unit : directive->addressed) {
        office.recipients.push_back(unit_ref(reader, unit, today).name);
    }
    office.code = reader.paper_code(directive->id);
    return office;
}

Result<views::ConferenceView> asked_conference(Reader& reader, const Viewer& viewer,
                                               const Query& query) {
    const auto params = read_query<PaperOf>(query);
    if (!params) return params.error();
    return conference_view(reader, viewer, {viewer.post, Id<Conference>(params->id)});
}

/// The awards handed over there, with whom they name, as far as the viewer may read them.
std::vector<views::AwardView> presented_at(Reader& reader, const Viewer& viewer,
                                           Id<Conference> conference) {
    std::vector<views::AwardView> whole;
    const auto list = awards_view(reader, viewer, {viewer.post, conference, {}});
    if (!list) return whole;
    for (const auto& item : list->items) {
        auto award = award_view(reader, viewer, {viewer.post, item.id});
        if (award) whole.push_back(std::move(*award));
    }
    return whole;
}

/// What is said to whom, as the reader may know it: a unit its own, the organiser anybody's.
std::optional<papers::Extract> extract_of(Reader& reader, const Viewer& viewer,
                                          const views::ConferenceView& conference,
                                          const ConclusionParams& params) {
    if (params.addressee) return papers::Extract{{*params.addressee}, "", "/addressee"};
    if (!params.unit) return std::nullopt;
    papers::Extract extract{{}, unit_ref(reader, *params.unit, viewer.now.date()).name, "/unit"};
    if (conference.own && *params.unit == viewer.unit) {
        extract.groups = conference.own->groups;
    } else if (const auto stored = reader.load(params.id);
               stored && reader.may_read(viewer, stored->unit)) {
        extract.groups = groups_to(reader, *stored, *params.unit);
    }
    return extract;
}

}  // namespace

Result<paper::Paper> programme_of(Reader& reader, const Viewer& viewer, const Query& query) {
    const auto conference = asked_conference(reader, viewer, query);
    if (!conference) return conference.error();
    return with_place(reader, conference->unit.id,
                      papers::programme_paper(*conference, office_of(reader, viewer, *conference)));
}

Result<paper::Paper> minutes_of(Reader& reader, const Viewer& viewer, const Query& query) {
    const auto conference = asked_conference(reader, viewer, query);
    if (!conference) return conference.error();
    auto paper = papers::minutes_paper(*conference, office_of(reader, viewer, *conference));
    papers::put_presented(presented_at(reader, viewer, conference->id), paper);
    return with_place(reader, conference->unit.id, std::move(paper));
}

Result<paper::Paper> conclusions_of(Reader& reader, const Viewer& viewer, const Query& query) {
    const auto params = read_query<ConclusionParams>(query);
    if (!params) return params.error();
    const auto conference = conference_view(reader, viewer, {viewer.post, params->id});
    if (!conference) return conference.error();
    return with_place(reader, conference->unit.id,
                      papers::conclusion_paper(*conference, office_of(reader, viewer, *conference),
                                               extract_of(reader, viewer, *conference, *params)));
}

Result<paper::Paper> roll_of_conference(Reader& reader, const Viewer& viewer, const Query& query) {
    const auto conference = asked_conference(reader, viewer, query);
    if (!conference) return conference.error();
    auto roll = papers::roll_paper(*conference, office_of(reader, viewer, *conference));
    if (roll) roll->notes.push_back(as_of_words("vi", viewer.now, std::nullopt));
    return with_place(reader, conference->unit.id, std::move(roll));
}

Result<paper::Paper> invitation_of(Reader& reader, const Viewer& viewer, const Query& query) {
    const auto params = read_query<InvitationParams>(query);
    if (!params) return params.error();
    const auto conference = conference_view(reader, viewer, {viewer.post, params->id});
    if (!conference) return conference.error();
    auto invitations = conference->invitations;
    if (conference->own && conference->own->invitation) {
        invitations.push_back(*conference->own->invitation);
    }
    for (const auto& invitation : invitations) {
        if (invitation.unit.id != params->unit) continue;
        auto office = office_of(reader, viewer, *conference);
        office.code = reader.paper_code(conference->id);
        return with_place(reader, conference->unit.id,
                          papers::invitation_paper(*conference, office, invitation));
    }
    return Failure{"paper.not_invited", "/unit", {}};
}

Result<paper::Paper> handed_paper_of_unit(Reader& reader, const Viewer& viewer,
                                          const Query& query) {
    const auto params = read_query<HandedPaperParams>(query);
    if (!params) return params.error();
    const auto handed =
        paper_view(reader, viewer, {viewer.post, params->conference, params->number});
    if (!handed) return handed.error();
    const auto unit = handed->unit.id;
    return with_place(
        reader, unit,
        papers::handed_paper(*handed, superior_name(reader, unit, viewer.now.date())));
}

}  // namespace gb::app
