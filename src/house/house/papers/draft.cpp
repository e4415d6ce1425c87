#include "house/papers/draft.hpp"

#include <algorithm>

#include "base/vietnamese.hpp"
#include "house/page.hpp"
#include "house/papers/signing.hpp"
#include "house/texts.hpp"

namespace gb::papers {

namespace {

std::string word(std::string_view key, const Facts& facts = {}) {
    return say("vi", "paper.draft." + std::string(key), facts);
}

/// Group by group; one to which no line is said stands among the addressees only.
template <class View>
void put_groups(const View& view, paper::Paper& paper) {
    int heading = 0;
    for (std::size_t i = 0; i < view.groups.size(); ++i) {
        const auto is_to_it = [group = static_cast<std::int64_t>(i) + 1](const auto& line) {
            return line.group == group;
        };
        if (std::ranges::none_of(view.lines, is_to_it)) continue;
        paper.body.push_back(
            paper::Heading{2, std::to_string(++heading), view.groups[i].addressee});
        for (const auto& line : view.lines) {
            if (!is_to_it(line)) continue;
            auto text = line.text.value_or(say("vi", "paper.erased"));
            if (line.due) text += " " + word("due", {{"day", vi::short_date(*line.due)}});
            paper.body.push_back(paper::Bullet{paper::plain(std::move(text)), 1});
        }
    }
}

/// What a draft and the document that it became print alike.
template <class View>
paper::Paper paper_of(const View& view, const std::string& superior) {
    paper::Paper paper;
    paper.superior_body = superior;
    paper.issuing_body = view.unit.name;
    paper.date = view.issued_on;
    paper.urgency = static_cast<paper::Urgency>(view.urgency);
    put_symbol(view.symbol, paper);
    const auto subject = view.subject.value_or(say("vi", "paper.erased"));
    if (view.type == DocumentType::cong_van) {
        paper.subject = subject;
    } else {
        paper.type_name = say("vi", "web.doc_type." + std::string(name_of(view.type)));
        paper.abstract = subject;
    }
    for (const auto& group : view.groups) paper.addressees.push_back(group.addressee);
    paper.body = page::blocks(view.text.value_or(""));
    put_groups(view, paper);
    paper.recipients = paper.addressees;
    for (const auto& unit : view.recipients) paper.recipients.push_back(unit.name);
    paper.recipients.push_back(word("kept"));
    put_witness(view.code, view.unit.name, paper);
    return paper;
}

paper::Signature signature_of(const views::DraftPage& draft) {
    paper::Signature signature;
    signature.prefix = prefix_of(draft.signer_prefix);
    signature.for_whom = for_whom(draft.signer_prefix, draft.unit.name, draft.signer_title);
    signature.title = draft.signer_title;
    signature.name = draft.confirmed_by;
    return signature;
}

/// Nobody shall take the mark of a program for a signature.
void put_notes(const views::DraftPage& draft, paper::Paper& paper) {
    if (draft.state != DraftState::issued) paper.notes.push_back(word("not_issued"));
    if (!draft.confirmed_at) return;
    paper.notes.push_back(
        word("confirmed", {{"name", draft.confirmed_by},
                           {"at", vi::clock(*draft.confirmed_at) + ", " +
                                      vi::short_date(draft.confirmed_at->date())}}));
}

}  // namespace

paper::Paper draft_paper(const views::DraftPage& draft, const std::string& superior) {
    auto paper = paper_of(draft, superior);
    if (draft.symbol.empty()) paper.symbol = draft.ending;
    put_notes(draft, paper);
    if (draft.confirmed_at) paper.signatures = {signature_of(draft)};
    return paper;
}

Result<paper::Paper> document_paper(const views::DocumentView& document,
                                    const std::string& superior) {
    if (document.direction != Direction::issued) return Failure{"paper.not_issued_here", "/id", {}};
    auto paper = paper_of(document, superior);
    if (document.annulled) {
        const auto reason =
            document.annulled->empty() ? say("vi", "paper.erased") : *document.annulled;
        paper.notes.push_back(say("vi", "paper.document_annulled", {{"reason", reason}}));
    }
    paper.signatures = {
        document.signer ? signature_by(document.signer_prefix, document.unit.name, *document.signer)
                        : open_signature(document.signer_prefix, document.unit.name)};
    return paper;
}

}  // namespace gb::papers
