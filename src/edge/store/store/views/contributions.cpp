#include "store/views/contributions.hpp"

#include <algorithm>

#include "domain/summary/editions.hpp"
#include "store/views/desk.hpp"
#include "store/views/summary_editions.hpp"
#include "store/views/summary_parts.hpp"
#include "store/views/texts.hpp"

namespace gb {

namespace {

/// By the day on which it was sent first: whoever adds something later was in time.
views::ContributionState state_of(const Contributed* sent, Date due, Date today) {
    using State = views::ContributionState;
    if (sent) return sent->first_sent.date() > due ? State::sent_late : State::sent;
    return today > due ? State::late : State::waiting;
}

views::ContributionView contribution(Reader& reader, const ContributionCall& call, Id<Unit> unit,
                                     Date today) {
    const auto sent = reader.load(contribution_of(call.id, unit));
    views::ContributionView view;
    view.unit = unit_ref(reader, unit, today);
    view.state = state_of(sent.get(), call.due, today);
    if (!sent) return view;
    view.sent_at = sent->sent_at;
    view.by = reader.person_name(sent->author);
    view.text = unless_gone(sent->text);
    view.version = sent->version;
    return view;
}

/// @param only where it is stated, no other unit's contribution is shown
views::CallView call_of(Reader& reader, const ContributionCall& call, Date today,
                        std::optional<Id<Unit>> only) {
    views::CallView view;
    view.id = call.id;
    view.unit = unit_ref(reader, call.unit, today);
    view.summary = call.summary;
    view.title = unless_gone(call.title);
    view.outline = unless_gone(call.outline);
    view.due = call.due;
    view.called_at = call.called_at;
    const auto summary = reader.load(call.summary);
    view.over = summary && !summary->open_in;
    for (const auto& unit : call.units) {
        if (only && *only != unit) continue;
        view.contributions.push_back(contribution(reader, call, unit, today));
    }
    return view;
}

/// All that was asked for one edition; of those before this one as it was when it was issued.
void put_calls(Reader& reader, const Summary& summary, Id<Summary> edition, Date today,
               views::CallList& list) {
    const auto before = edition == summary.id ? nullptr : reader.load(edition);
    for (const auto& call :
         reader.where<ContributionCall>("summary = ? order by id desc", edition)) {
        auto view = call_of(reader, *call, today, std::nullopt);
        if (before) view.issued_with = edition_ref(reader, *before, summary);
        list.calls.push_back(std::move(view));
    }
}

}  // namespace

Result<views::CallList> contributions_view(Reader& reader, const Viewer& viewer,
                                           const views::ContributionsParams& params) {
    views::CallList list;
    const auto today = viewer.now.date();
    if (params.summary) {
        const auto summary = readable_summary(reader, viewer, *params.summary);
        if (!summary) return summary.error();
        auto editions = editions_up_to(**summary);
        std::reverse(editions.begin(), editions.end());
        for (const auto& edition : editions) {
            put_calls(reader, **summary, edition, today, list);
        }
        return list;
    }
    for (const auto& call : reader.where<ContributionCall>(
             "id in (select owner from contribution_call_units where value = ?)"
             " order by id desc limit 100",
             viewer.unit)) {
        list.calls.push_back(call_of(reader, *call, today, viewer.unit));
    }
    return list;
}

}  // namespace gb
