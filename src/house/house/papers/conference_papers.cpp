#include "house/papers/conference_papers.hpp"

#include <algorithm>

#include "base/vietnamese.hpp"
#include "domain/conference/running.hpp"
#include "house/papers/conference_parts.hpp"
#include "house/papers/handed_paper.hpp"
#include "house/papers/signing.hpp"

namespace gb::papers {

namespace {

constexpr std::string_view language = "vi";

std::string word(std::string_view key, const Facts& facts = {}) {
    return paper_word(key, facts);
}

class Body {
  public:
    /// A roman section; without blocks it is left out.
    void section(std::string_view key, std::vector<paper::Block> blocks) {
        if (blocks.empty()) return;
        blocks_.push_back(paper::Heading{1, vi::roman(++number_), vi::upper(word(key))});
        std::move(blocks.begin(), blocks.end(), std::back_inserter(blocks_));
    }
    void paragraph(std::string text) {
        blocks_.push_back(paper::Paragraph{paper::plain(std::move(text))});
    }
    std::vector<paper::Block> take() { return std::move(blocks_); }

  private:
    unsigned number_ = 0;
    std::vector<paper::Block> blocks_;
};

std::vector<paper::Block> bullets(const std::vector<std::string>& lines) {
    std::vector<paper::Block> blocks;
    for (const auto& line : lines) blocks.push_back(paper::Bullet{paper::plain(line), 1});
    return blocks;
}

std::vector<paper::Block> paragraphs_of(const std::string& text) {
    std::vector<paper::Block> blocks;
    for (const auto& paragraph : page::paragraphs(text)) {
        blocks.push_back(paper::Paragraph{paper::plain(paragraph)});
    }
    return blocks;
}

/// That of a unit is said to be its paper.
std::string item_in_words(const ProgrammeItem& item) {
    return item.paper ? word("programme_paper", {{"title", item.item.value}}) : item.item.value;
}

paper::Table running_order(const ConferenceBody& body) {
    paper::Table table;
    table.columns = {{word("time"), paper::Align::centre, 3},
                     {word("item"), paper::Align::left, 9},
                     {word("speaker"), paper::Align::left, 5}};
    const auto starts = starts_of(body);
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const auto& item = body.programme[i];
        table.rows.push_back({paper::plain(starts[i]), paper::plain(item_in_words(item)),
                              paper::plain(item.speaker.value)});
    }
    return table;
}

/// Who directed and concluded; else who opened; else the first named.
const Chair* concluding_chair(const std::vector<Chair>& chairs) {
    for (const auto role : {&Chair::directed, &Chair::opened}) {
        const auto found = std::find_if(chairs.begin(), chairs.end(),
                                        [&](const Chair& chair) { return chair.*role; });
        if (found != chairs.end()) return &*found;
    }
    return chairs.empty() ? nullptr : &chairs.front();
}

/// "05/TB-BCH" of the directive; without one the number is open.
void put_directive(paper::Paper& paper, const ConferenceOffice& office) {
    if (!office.directive) {
        paper.symbol = word("conclusion_symbol");
        return;
    }
    const auto& directive = *office.directive;
    put_symbol(directive.symbol.value, paper);
    paper.date = directive.issued_on;
    paper.urgency = static_cast<paper::Urgency>(directive.urgency);
}

/// The one who concluded may be of another body.
paper::Signature signature_of(const views::ConferenceView& conference,
                              const ConferenceOffice& office) {
    if (!office.directive) return open_signature(SignerPrefix::none, conference.unit.name);
    return signature_by(office.directive->signer_prefix, conference.unit.name, office.signer);
}

/// The first paragraph: when, where, who held it and who concluded.
std::string opening_of(const views::ConferenceView& conference) {
    const auto* chair = concluding_chair(conference.body.chairs);
    return word("conclusion_opening",
                {{"where", vi::sentence(when_and_where(conference))},
                 {"has_where", when_and_where(conference).empty() ? "no" : "yes"},
                 {"unit", conference.unit.name},
                 {"title", conference.title.value_or(std::string())},
                 {"chair", chair ? chair->name.value : std::string()},
                 {"has_chair", chair && !chair->name.value.empty() ? "yes" : "no"}});
}

/// As it was before anybody came.
views::ConferenceView before_it_is_held(views::ConferenceView conference) {
    for (auto& one : conference.body.participants) one.attended.reset();
    return conference;
}

views::ConferenceView only_groups(views::ConferenceView conference,
                                  const std::vector<std::int64_t>& places) {
    std::vector<ConclusionGroup> kept;
    for (const auto place : places) {
        kept.push_back(conference.conclusions->groups[static_cast<std::size_t>(place - 1)]);
    }
    conference.conclusions->groups = std::move(kept);
    return conference;
}

/// Who stayed away, and who came for somebody else.
std::vector<std::string> remarks_of_roll(const views::ConferenceView& conference) {
    std::vector<std::string> lines;
    for (const auto& seat : conference.roll) {
        if (!seat.presence || *seat.presence == Presence::attended) continue;
        const bool replaced = *seat.presence == Presence::replaced;
        lines.push_back(word(replaced ? "seat_replaced" : "seat_absent",
                             {{"unit", named_unit(conference, seat.unit)},
                              {"post", seat.post},
                              {"note", seat.note.value_or(std::string())},
                              {"has_note", seat.note ? "yes" : "no"}}));
    }
    return lines;
}

/// What was to be read: papers noted by hand, and those that units handed in.
std::vector<std::string> speeches_of(const views::ConferenceView& conference) {
    auto lines = fact_lines(conference, "papers");
    auto accepted = accepted_lines(conference);
    std::move(accepted.begin(), accepted.end(), std::back_inserter(lines));
    return lines;
}

/// Each speaker in their turn; what was struck is not read out.
std::vector<paper::Block> discussion_of(const views::ConferenceView& conference) {
    auto blocks = paragraphs_of(conference.body.discussion.value);
    for (const auto& said : conference.contributions) {
        if (said.struck) continue;
        auto who = said.unit.empty() ? said.speaker.value : named_unit(conference, said.unit);
        if (!said.post.empty()) who += ", " + said.post.value;
        paper::Line line{{who + ": ", true, false, {}}};
        line.push_back({said.text.gone ? word("erased") : said.text.value, false, false, {}});
        blocks.push_back(paper::Paragraph{std::move(line)});
    }
    return blocks;
}

}  // namespace

Result<paper::Paper> programme_paper(const views::ConferenceView& conference,
                                     const ConferenceOffice& office) {
    if (conference.body.programme.empty()) return Failure{"paper.no_programme", "", {}};
    auto paper = conference_paper(conference, office, "type.programme");
    paper.as_of = when_and_where(conference);
    Body body;
    body.section("chairs", bullets(fact_lines(conference, "chairs")));
    body.section("participants",
                 bullets(fact_lines(before_it_is_held(conference), "participants")));
    body.section("followup", followup_blocks(conference));
    body.section("running_order", {running_order(conference.body)});
    auto papers_to_read = paper_table(conference);
    if (papers_to_read.empty()) papers_to_read = bullets(fact_lines(conference, "papers"));
    body.section("speeches", std::move(papers_to_read));
    paper.body = body.take();
    paper.signatures.push_back({"TM.", word("organisers"), "", "", "", ""});
    return paper;
}

paper::Paper minutes_paper(const views::ConferenceView& conference,
                           const ConferenceOffice& office) {
    auto paper = conference_paper(conference, office, "type.minutes");
    Body body;
    std::vector<paper::Block> who;
    put_fact(who, "when", {when_and_where(conference)});
    put_fact(who, "organised_by", fact_lines(conference, "organisers"));
    put_fact(who, "chairs", fact_lines(conference, "chairs"));
    put_fact(who, "participants", fact_lines(conference, "participants"));
    put_fact(who, "absent_or_replaced", remarks_of_roll(conference));
    put_fact(who, "secretary", {word("open_line")});
    body.section("time_and_people", std::move(who));
    body.section("followup", followup_blocks(conference));
    std::vector<paper::Block> course;
    put_fact(course, "topics", fact_lines(conference, "topics"));
    put_fact(course, "programme", fact_lines(conference, "programme"));
    put_fact(course, "speeches", speeches_of(conference));
    body.section("course", std::move(course));
    body.section("discussion", discussion_of(conference));
    body.section("conclusions", conclusion_blocks(conference, language));
    const auto& last = conference.body.held_to;
    body.paragraph(word("minutes_end", {{"several", last ? "yes" : "no"},
                                        {"last", last ? vi::short_date(*last) : std::string()}}));
    paper.body = body.take();
    const auto* chair = concluding_chair(conference.body.chairs);
    paper.signatures = {{"", "", word("secretary"), "", "", ""},
                        {"", "", word("chair"), "", chair ? chair->name.value : "", ""}};
    paper.recipients = {word("archive")};
    return paper;
}

Result<paper::Paper> conclusion_paper(const views::ConferenceView& conference,
                                      const ConferenceOffice& office,
                                      const std::optional<Extract>& extract) {
    if (!conference.conclusions) return Failure{"paper.no_conclusions", "", {}};
    const auto count = static_cast<std::int64_t>(conference.conclusions->groups.size());
    auto paper = conference_paper(conference, office, "type.conclusion");
    paper.abstract = word("conclusion_abstract", {{"title", paper.abstract}});
    paper.date = conference.conclusions->at.date();
    put_directive(paper, office);
    paper.body = {paper::Paragraph{paper::plain(opening_of(conference))}};
    if (extract) {
        const auto& places = extract->groups;
        const auto wrong = [&](std::int64_t place) { return place < 1 || place > count; };
        if (places.empty() || std::any_of(places.begin(), places.end(), wrong)) {
            return Failure{"paper.no_such_addressee", extract->field, {{"count", count}}};
        }
        const auto& first = conference.conclusions->groups[static_cast<std::size_t>(places[0] - 1)];
        paper.addressees = {extract->unit.empty() ? first.addressee.value : extract->unit};
        paper.recipients.push_back(word("as_above"));
    }
    auto said = conclusion_blocks(extract ? only_groups(conference, extract->groups) : conference,
                                  language);
    std::move(said.begin(), said.end(), std::back_inserter(paper.body));
    paper.recipients.insert(paper.recipients.end(), office.recipients.begin(),
                            office.recipients.end());
    paper.recipients.push_back(word("archive"));
    paper.signatures.push_back(signature_of(conference, office));
    put_witness(office.code, conference.unit.name, paper);
    return paper;
}

}  // namespace gb::papers
