#include "store/views/drafts.hpp"

#include "base/naming.hpp"
#include "domain/people/words.hpp"
#include "domain/rights/table.hpp"
#include "store/views/desk.hpp"
#include "store/views/sorting.hpp"
#include "store/views/story.hpp"
#include "store/views/texts.hpp"

namespace gb {

namespace {

constexpr std::int64_t most_over = 100;  ///< of those issued or withdrawn, the latest

std::string holder(Reader& reader, Id<Post> id) {
    const auto post = id.empty() ? nullptr : reader.load(id);
    return post ? reader.person_name(post->person) + ", " + post->title.value : "";
}

bool may(std::string_view command, const Viewer& viewer) {
    return scope_of(command, viewer.role).has_value();
}

/// One that was taken over from a unit that ended is anybody's who may write.
bool drafts_it(const DocumentDraft& draft, const Viewer& viewer) {
    if (draft.unit != viewer.unit) return false;
    return draft.drafter == viewer.person ||
           (draft.drafter.empty() && may(WriteDraft::name, viewer));
}

/// Whether it waits for the viewer.
bool before(const DocumentDraft& draft, const Viewer& viewer) {
    switch (draft.state) {
        case DraftState::writing:
        case DraftState::returned:
            return drafts_it(draft, viewer);
        case DraftState::submitted:
            return draft.reviewer == viewer.post;
        case DraftState::approved:
            return draft.signer == viewer.post;
        case DraftState::confirmed:
            return may(IssueDraft::name, viewer);
        case DraftState::issued:
        case DraftState::withdrawn:
            break;
    }
    return false;
}

std::string next_by(const DocumentDraft& draft, const views::DraftLine& line) {
    switch (draft.state) {
        case DraftState::writing:
        case DraftState::returned:
            return line.drafter;
        case DraftState::submitted:
            return line.reviewer;
        case DraftState::approved:
            return line.signer;
        case DraftState::confirmed:
        case DraftState::issued:
        case DraftState::withdrawn:
            break;
    }
    return "";
}

void put(views::DraftLine& line, Reader& reader, const Viewer& viewer, const DocumentDraft& draft) {
    line.id = draft.id;
    line.type = draft.type;
    line.urgency = draft.urgency;
    line.subject = unless_gone(draft.subject);
    line.state = draft.state;
    line.drafter = reader.person_name(draft.drafter);
    line.changed_at = draft.changed_at;
    line.reviewer = holder(reader, draft.reviewer);
    line.signer = holder(reader, draft.signer);
    if (!draft.reason.empty()) line.reason = unless_gone(draft.reason);
    line.conference = unless_empty(draft.conference);
    line.document = unless_empty(draft.document);
    if (const auto document = line.document ? reader.load(*line.document) : nullptr) {
        line.symbol = document->symbol.value;
    }
    line.next_by = next_by(draft, line);
    line.before_you = before(draft, viewer);
    line.yours = drafts_it(draft, viewer);
}

std::vector<views::Candidate> who_may(Reader& reader, const Viewer& viewer,
                                      std::string_view command) {
    std::vector<views::Candidate> found;
    for (const auto& post : reader.where<Post>("unit = ? order by id", viewer.unit)) {
        if (!post->holds_on(viewer.now.date()) || !scope_of(command, post->role)) continue;
        found.push_back({post->id, reader.person_name(post->person), post->title.value});
    }
    return found;
}

std::string ending_of(Reader& reader, const DocumentDraft& draft, Date today) {
    const auto unit = unit_ref(reader, draft.unit, today);
    return symbol_ending(draft.type, letters_of(unit.name, unit.short_name));
}

void put_content(views::DraftPage& page, Reader& reader, const DocumentDraft& draft, Date today) {
    if (!draft.text.empty()) page.text = unless_gone(draft.text);
    for (const auto& group : draft.groups) {
        auto& shown_group = page.groups.emplace_back(
            views::DocumentGroupView{group.addressee.value, group.group, {}});
        for (const auto& unit : group.owners) {
            shown_group.owners.push_back(unit_ref(reader, unit, today));
        }
    }
    for (const auto& line : draft.lines) {
        page.lines.push_back(
            {line.group, unless_gone(line.text), line.kind, line.due, line.standing});
    }
    for (const auto& unit : draft.recipients) {
        page.recipients.push_back(unit_ref(reader, unit, today));
    }
}

/// Once it is issued, that of the document; one that was returned is nobody's word any more.
std::optional<std::string> code_of(Reader& reader, const DocumentDraft& draft) {
    if (!draft.document.empty()) return reader.paper_code(draft.document);
    return draft.confirmed_at ? reader.paper_code(draft.id) : std::nullopt;
}

}  // namespace

Result<views::DraftList> drafts_view(Reader& reader, const Viewer& viewer,
                                     const views::DraftsParams& params) {
    const auto unit = params.unit.value_or(viewer.unit);
    if (!reader.may_read(viewer, unit)) return Failure{"rights.not_yours_to_read", "", {}};
    views::DraftList list;
    const auto add = [&](const auto& drafts) {
        for (const auto& draft : drafts) {
            put(list.drafts.emplace_back(), reader, viewer, *draft);
        }
    };
    add(reader.where<DocumentDraft>("open_in = ? order by changed_at", unit));
    sort_by_key(list.drafts, [](const auto& draft) { return !draft.before_you; });
    add(reader.where<DocumentDraft>(
        "unit = ? and open_in is null order by changed_at desc limit " + std::to_string(most_over),
        unit));
    list.reviewers = who_may(reader, viewer, ApproveDraft::name);
    list.signers = who_may(reader, viewer, ConfirmDraft::name);
    return list;
}

std::optional<views::DraftLine> draft_line(Reader& reader, const Viewer& viewer,
                                           Id<DocumentDraft> id) {
    const auto draft = id.empty() ? nullptr : reader.load(id);
    if (!draft) return std::nullopt;
    views::DraftLine line;
    put(line, reader, viewer, *draft);
    return line;
}

Result<views::DraftPage> draft_view(Reader& reader, const Viewer& viewer,
                                    const views::DraftParams& params) {
    const auto found = reader.load(params.id);
    if (!found) return Failure{"view.not_found", "/id", {}};
    const auto& draft = *found;
    if (!reader.may_read(viewer, draft.unit)) return Failure{"rights.not_yours_to_read", "", {}};
    const auto today = viewer.now.date();
    views::DraftPage page;
    put(page, reader, viewer, draft);
    page.unit = unit_ref(reader, draft.unit, today);
    put_content(page, reader, draft, today);
    page.reviewer_post = unless_empty(draft.reviewer);
    page.signer_post = unless_empty(draft.signer);
    page.signer_prefix = draft.signer_prefix;
    page.signer_title = draft.signer_title.value;
    page.confirmed_by = reader.person_name(draft.confirmed_by);
    page.confirmed_at = draft.confirmed_at;
    page.ending = ending_of(reader, draft, today);
    if (const auto document = page.document ? reader.load(*page.document) : nullptr) {
        page.issued_on = document->issued_on;
    }
    each_entry(reader, draft.id, [&](const ToldEntry& entry) {
        page.story.push_back(
            {entry.envelope.happened, reader.person_name(entry.envelope.author),
             entry.envelope.kind,
             entry.envelope.kind == "draft.written" || entry.envelope.kind == "draft.amended"
                 ? std::nullopt
                 : entry.text,
             entry.number});
    });
    page.code = code_of(reader, draft);
    return page;
}

}  // namespace gb
