#include "house/papers/award.hpp"

#include "base/vietnamese.hpp"
#include "house/papers/signing.hpp"
#include "house/texts.hpp"

namespace gb::papers {

namespace {

constexpr std::string_view language = "vi";

std::string word(std::string_view key, const Facts& facts = {}) {
    return say(language, "paper." + std::string(key), facts);
}

std::string form_of(const views::AwardView& award) {
    if (!award.own_form.empty()) return award.own_form;
    return say(language, "web.award_form." + std::string(name_of(award.form)));
}

/// Certificates, banners and what a unit has named itself are called by their names.
bool is_title(AwardForm form) {
    switch (form) {
        case AwardForm::giay_khen:
        case AwardForm::bang_khen:
        case AwardForm::bang_khen_thu_tuong:
        case AwardForm::co_thi_dua:
        case AwardForm::co_thi_dua_chinh_phu:
        case AwardForm::hinh_thuc_rieng:
            return false;
        default:
            return true;
    }
}

std::string given_form(const views::AwardView& award) {
    if (!is_title(award.form)) return form_of(award);
    return word("award_title", {{"form", form_of(award)}});
}

/// Who decides, above the grounds: the collective after TM., else the head of the unit.
std::string deciding(const views::AwardView& award) {
    if (award.signer_prefix == SignerPrefix::tm) return award.unit.name;
    const auto head = for_whom(award.signer_prefix, award.unit.name, award.signer_title);
    const auto title = head.empty() ? award.signer_title : head;
    const auto says = [&](const std::string& name) {
        return !name.empty() && title.find(name) != std::string::npos;
    };
    if (says(award.unit.name) || says(award.unit.short_name)) return title;
    return title + " " + award.unit.name;
}

paper::Block ground(std::string text) {
    return paper::Paragraph{{{std::move(text), false, true, {}}}};
}

/// The law only where a source confirmed that it gives the authority.
void put_grounds(const views::AwardView& award, const AwardOffice& office,
                 std::vector<paper::Block>& body) {
    if (award.verified_rule) body.push_back(ground(word("award_law")));
    if (!award.authority.empty()) {
        body.push_back(ground(word("award_authority", {{"authority", award.authority}})));
    }
    std::string proposers;
    for (const auto& unit : office.proposers) proposers += (proposers.empty() ? "" : ", ") + unit;
    if (!proposers.empty()) {
        body.push_back(ground(word("award_proposed", {{"units", proposers}})));
    }
}

/// "01 tập thể, 02 cá nhân và 03 hộ gia đình"
std::string whom(const views::AwardView& award) {
    std::vector<std::string> parts;
    const auto add = [&](std::int64_t count, std::string_view key) {
        if (count > 0) parts.push_back(word(key, {{"count", vi::count(count)}}));
    };
    add(award.collectives, "award_collectives");
    add(award.individuals, "award_individuals");
    add(award.households, "award_households");
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) text += i + 1 == parts.size() ? word("award_and") : ", ";
        text += parts[i];
    }
    return text;
}

/// "collectives, individuals" as the list is headed; with households it says so.
std::string_view named_kinds(const views::AwardView& award) {
    if (award.households == 0) return "";
    return award.individuals + award.collectives == 0 ? "_households" : "_with_households";
}

/// The achievement as the end of a sentence, whatever its writer put there.
std::string achievement_of(const views::AwardView& award) {
    auto text = award.achievement.value_or(word("erased"));
    if (!text.ends_with('.')) text += '.';
    return text;
}

paper::Block article(int number, std::string text) {
    return paper::Paragraph{{{word("article", {{"number", std::int64_t{number}}}), true, false, {}},
                             {" " + std::move(text), false, false, {}}}};
}

std::string shown(const std::optional<std::string>& text, std::string_view otherwise) {
    return text.value_or(word(otherwise));
}

/// Nothing where the decision names nobody of that kind.
void put_list(const views::AwardView& award, RecipientKind kind, paper::Annex& annex) {
    const bool person = kind == RecipientKind::individual;
    const bool household = kind == RecipientKind::household;
    paper::Table list;
    list.caption = word(person      ? "award_list_individuals"
                        : household ? "award_list_of_households"
                                    : "award_list_collectives");
    list.columns = {
        {word("place"), paper::Align::centre, 1},
        {word(person      ? "award_name"
              : household ? "award_household_name"
                          : "award_collective_name"),
         paper::Align::left, 6},
        {word(person ? "award_position" : "award_unit"), paper::Align::left, 8},
    };
    for (const auto& recipient : award.recipients) {
        if (recipient.recipient_kind != kind) continue;
        list.rows.push_back({paper::plain(std::to_string(list.rows.size() + 1)),
                             paper::plain(shown(recipient.name, "award_not_named")),
                             paper::plain(recipient.position.value_or(std::string()))});
    }
    if (!list.rows.empty()) annex.blocks.push_back(std::move(list));
}

paper::Annex list_of(const views::AwardView& award) {
    paper::Annex annex{
        "",
        word("award_list" + std::string(named_kinds(award)), {{"form", given_form(award)}}),
        {}};
    put_list(award, RecipientKind::collective, annex);
    put_list(award, RecipientKind::individual, annex);
    put_list(award, RecipientKind::household, annex);
    return annex;
}

paper::Signature signature_of(const views::AwardView& award) {
    paper::Signature signature;
    signature.prefix = prefix_of(award.signer_prefix);
    signature.for_whom = for_whom(award.signer_prefix, award.unit.name, award.signer_title);
    signature.title = award.signer_title;
    signature.rank = award.signer_rank;
    signature.name = award.signer;
    return signature;
}

std::string names_of(const views::AwardView& award) {
    std::string names;
    for (const auto& one : award.recipients) {
        if (!award.named_publicly || !one.name) continue;
        names += (names.empty() ? "" : "; ") + *one.name;
        if (one.position) names += ", " + *one.position;
    }
    return names;
}

}  // namespace

void put_presented(const std::vector<views::AwardView>& awards, paper::Paper& minutes) {
    paper::Table list;
    list.columns = {{word("place"), paper::Align::centre, 1},
                    {word("award_decision"), paper::Align::left, 4},
                    {word("award_achievement"), paper::Align::left, 7},
                    {word("award_whom"), paper::Align::left, 7}};
    for (const auto& award : awards) {
        if (award.revoked_at) continue;
        const auto names = names_of(award);
        list.rows.push_back({paper::plain(std::to_string(list.rows.size() + 1)),
                             paper::plain(award.symbol + ", " + given_form(award)),
                             paper::plain(shown(award.achievement, "erased")),
                             paper::plain(whom(award) + (names.empty() ? "" : ": " + names))});
    }
    if (list.rows.empty()) return;
    minutes.annexes.push_back({"", word("award_presented"), {std::move(list)}});
}

paper::Paper award_paper(const views::AwardView& award, const AwardOffice& office) {
    paper::Paper paper;
    paper.superior_body = office.superior;
    paper.issuing_body = award.unit.name;
    put_symbol(award.symbol, paper);
    paper.place = award.place;
    paper.date = award.signed_on;
    paper.type_name = word("type.award");
    paper.abstract = word("award_abstract", {{"form", given_form(award)}});
    paper.body.push_back(paper::Heading{0, "", vi::upper(deciding(award))});
    put_grounds(award, office, paper.body);
    paper.body.push_back(paper::Heading{0, "", word("award_decides")});
    paper.body.push_back(article(1, word("award_given", {{"form", given_form(award)},
                                                         {"whom", whom(award)},
                                                         {"achievement", achievement_of(award)}})));
    paper.body.push_back(article(2, word("award_in_force")));
    paper.body.push_back(article(3, word("award_carried_out" + std::string(named_kinds(award)),
                                         {{"unit", award.unit.name}})));
    if (award.revoked_at) {
        paper.notes.push_back(
            word("award_revoked", {{"reason", shown(award.revoke_reason, "erased")},
                                   {"day", vi::short_date(award.revoked_at->date())}}));
    }
    paper.annexes.push_back(list_of(award));
    paper.signatures.push_back(signature_of(award));
    paper.recipients = {word("award_as_article_3"), word("archive")};
    put_witness(award.code, award.unit.name, paper);
    return paper;
}

}  // namespace gb::papers
