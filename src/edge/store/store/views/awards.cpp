#include "store/views/awards.hpp"

#include "store/views/desk.hpp"
#include "store/views/sorting.hpp"
#include "store/views/texts.hpp"

namespace gb {

namespace {

/// Own awards and those below, and those that commend whom these units proposed. ?1 unit, ?2 today,
/// ?3 the award to page before, ?4 the conference at which they were presented; empty: wherever.
std::string readable(const Reader& reader, bool administrator) {
    const std::string all =
        "(?1 = ?1 and ?2 = ?2 and ?3 is ?3"
        " and (?4 = '' or json_extract(ceremony, '$.conference') = ?4))";
    if (administrator) return all;
    const auto units = reader.readable_units();
    return all + " and (unit in " + units + " or decided_by in " + units +
           " or id in (select award_recipients.owner from award_recipients join commendation"
           " on commendation.id = award_recipients.commendation where commendation.unit in " +
           units + "))";
}

/// As it stands in a list: how many, not who.
views::AwardView summary_of(Reader& reader, const Award& award) {
    views::AwardView view;
    view.id = award.id;
    view.unit = unit_ref(reader, award.decided_by, award.signed_on);
    view.symbol = award.symbol.value;
    view.signed_on = award.signed_on;
    view.signer_prefix = award.signer_prefix;
    view.signer = reader.person_name(award.signer);
    if (const auto signer = reader.load(award.signer)) {
        view.signer_rank = signer->rank_on(award.signed_on);
    }
    view.signer_title = award.signer_title.value;
    view.form = award.form;
    view.own_form = award.own_form.value;
    view.achievement = if_written(award.achievement);
    for (const auto& recipient : award.recipients) {
        ++views::count_of(recipient.recipient_kind, view);
    }
    view.named_publicly = award.named_publicly;
    view.verified_rule = award.verified_rule;
    view.place = award.place.value;
    view.authority = award.authority.value;
    if (award.ceremony) {
        view.held_on = award.ceremony->held_on;
        if (const auto conference = reader.load(award.ceremony->conference)) {
            view.conference = conference->id;
            view.conference_title = if_written(conference->title);
        }
    }
    view.revoked_at = award.revoked_at;
    view.revoke_reason = if_written(award.revoke_reason);
    return view;
}

/// Names for whoever may read the deciding unit's book; for all when the decision is public; and
/// for the proposer those whom it named itself.
class Names {
  public:
    Names(Reader& reader, const Award& award, const Reader::Range& range)
        : reader_(reader),
          range_(range),
          all_(award.named_publicly || range.has(award.unit) || range.has(award.decided_by)) {}

    bool shows(const AwardRecipient& recipient) {
        if (all_) return true;
        const auto proposal = reader_.load(recipient.commendation);
        return proposal && range_.has(proposal->unit);
    }

  private:
    Reader& reader_;
    const Reader::Range& range_;
    bool all_;
};

/// @return whether the viewer has anything to see in it
bool put_recipients(Reader& reader, const Award& award, const Reader::Range& range,
                    views::AwardView& view) {
    Names names(reader, award, range);
    bool any = false;
    for (const auto& held : award.recipients) {
        views::RecipientView recipient;
        recipient.recipient_kind = held.recipient_kind;
        recipient.line = held.line;
        if (names.shows(held)) {
            any = true;
            recipient.commendation = held.commendation;
            recipient.name = if_written(held.name);
            recipient.position = if_written(held.position);
        }
        view.recipients.push_back(std::move(recipient));
    }
    return any;
}

std::vector<std::string> next_acts(const Award& award, const Viewer& viewer) {
    std::vector<std::string> acts;
    if (award.unit != viewer.unit || award.revoked_at) return acts;
    if (!award.ceremony) acts.emplace_back(PresentAward::name);
    acts.emplace_back(RevokeAward::name);
    return acts;
}

}  // namespace

Result<views::Awards> awards_view(Reader& reader, const Viewer& viewer,
                                  const views::AwardsParams& params) {
    views::Awards list;
    const auto found = reader.where<Award>(
        readable(reader, viewer.role == Role::administrator) +
            (params.before
                 ? " and (signed_on, id) < (select signed_on, id from award where id = ?3)"
                 : "") +
            " order by signed_on desc, id desc limit " + std::to_string(page_items + 1),
        viewer.unit, viewer.now.date(), params.before.value_or(Id<Award>{}),
        maybe_label<40>(params.conference ? params.conference->text() : ""));
    for (const auto& award : found) {
        if (list.items.size() == page_items) {
            list.more = list.items.back().id;
            break;
        }
        list.items.push_back(summary_of(reader, *award));
    }
    return list;
}

Result<views::AwardView> award_view(Reader& reader, const Viewer& viewer,
                                    const views::AwardParams& params) {
    const auto award = reader.load(params.id);
    if (!award) return Failure{"view.not_found", "/id", {}};
    auto view = summary_of(reader, *award);
    if (!put_recipients(reader, *award, reader.readable(viewer), view)) {
        return Failure{"rights.not_yours_to_read", "", {}};
    }
    view.can = next_acts(*award, viewer);
    view.code = reader.paper_code(award->id);
    return view;
}

}  // namespace gb
