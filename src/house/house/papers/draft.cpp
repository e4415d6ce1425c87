#include "house/papers/draft.hpp"

#include <charconv>

#include "base/vietnamese.hpp"
#include "house/page.hpp"
#include "house/papers/signing.hpp"
#include "house/texts.hpp"

namespace gb::papers {

namespace {

std::string word(std::string_view key, const Facts& facts = {}) {
    return say("vi", "paper.draft." + std::string(key), facts);
}

/// "12/TB-BCHQS": the number, and the symbol behind it. A draft has only the symbol.
void put_number(const views::DraftPage& draft, paper::Paper& paper) {
    const auto& written = draft.symbol;
    paper.symbol = draft.ending;
    if (written.empty()) return;
    const auto mark = std::min(written.size(), written.find('/'));
    std::from_chars(written.data(), written.data() + mark, paper.number);
    paper.symbol = written.substr(std::min(written.size(), mark + 1));
}

void put_type(const views::DraftPage& draft, paper::Paper& paper) {
    const auto subject = draft.subject.value_or(say("vi", "paper.erased"));
    if (draft.type == DocumentType::cong_van) {
        paper.subject = subject;
        return;
    }
    paper.type_name = say("vi", "web.doc_type." + std::string(name_of(draft.type)));
    paper.abstract = subject;
}

void put_groups(const views::DraftPage& draft, paper::Paper& paper) {
    for (std::size_t i = 0; i < draft.groups.size(); ++i) {
        const auto number = static_cast<std::int64_t>(i) + 1;
        paper.body.push_back(paper::Heading{2, std::to_string(number), draft.groups[i].addressee});
        for (const auto& line : draft.lines) {
            if (line.group != number) continue;
            auto text = line.text.value_or(say("vi", "paper.erased"));
            if (line.due) text += " " + word("due", {{"day", vi::short_date(*line.due)}});
            paper.body.push_back(paper::Bullet{paper::plain(std::move(text)), 1});
        }
    }
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
    paper::Paper paper;
    paper.superior_body = superior;
    paper.issuing_body = draft.unit.name;
    paper.date = draft.issued_on;
    paper.urgency = static_cast<paper::Urgency>(draft.urgency);
    put_number(draft, paper);
    put_type(draft, paper);
    for (const auto& group : draft.groups) paper.addressees.push_back(group.addressee);
    paper.body = page::blocks(draft.text.value_or(""));
    put_groups(draft, paper);
    put_notes(draft, paper);
    if (draft.confirmed_at) paper.signatures = {signature_of(draft)};
    for (const auto& group : draft.groups) paper.recipients.push_back(group.addressee);
    for (const auto& unit : draft.recipients) paper.recipients.push_back(unit.name);
    paper.recipients.push_back(word("kept"));
    if (draft.code) paper.witness = paper::Witness{*draft.code, draft.unit.name};
    return paper;
}

}  // namespace gb::papers
