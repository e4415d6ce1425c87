#include "house/papers/conference_papers.hpp"

#include <algorithm>

#include "base/vietnamese.hpp"
#include "house/papers/signing.hpp"
#include "house/texts.hpp"

namespace gb::papers {

namespace {

constexpr std::string_view language = "vi";

std::string word(std::string_view key, const Facts& facts = {}) {
    return say(language, "paper." + std::string(key), facts);
}

paper::Paper headed(const views::ConferenceView& conference, const ConferenceOffice& office,
                    std::string_view type) {
    paper::Paper paper;
    paper.superior_body = office.superior;
    paper.issuing_body = conference.unit.name;
    paper.type_name = word(type);
    paper.abstract = conference.title.value_or(std::string());
    paper.date = conference.held_on;
    return paper;
}

/// The lines of one of the conference's facts: chairs, participants …
std::vector<std::string> lines_of(const views::ConferenceView& conference, std::string_view fact) {
    const auto label = say(language, "conference.fact." + std::string(fact));
    for (auto& known : conference_facts(conference, language)) {
        if (known.label == label) return std::move(known.lines);
    }
    return {};
}

std::string first_of(std::vector<std::string> lines) {
    return lines.empty() ? std::string() : std::move(lines.front());
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

/// A label in bold before what it names; several lines stand below it.
void put_fact(std::vector<paper::Block>& into, std::string_view key,
              const std::vector<std::string>& lines) {
    if (lines.empty()) return;
    const bool one = lines.size() == 1;
    paper::Line line{{word(key) + (one ? ": " : ":"), true, false, {}}};
    if (one) line.push_back({lines.front(), false, false, {}});
    into.push_back(paper::Paragraph{std::move(line)});
    if (one) return;
    for (const auto& each : lines) into.push_back(paper::Bullet{paper::plain(each), 1});
}

std::vector<paper::Block> paragraphs_of(const std::string& text) {
    std::vector<paper::Block> blocks;
    for (const auto& paragraph : page::paragraphs(text)) {
        blocks.push_back(paper::Paragraph{paper::plain(paragraph)});
    }
    return blocks;
}

paper::Table running_order(const std::vector<ProgrammeItem>& programme) {
    paper::Table table;
    table.columns = {{word("time"), paper::Align::centre, 3},
                     {word("item"), paper::Align::left, 9},
                     {word("speaker"), paper::Align::left, 5}};
    for (const auto& item : programme) {
        table.rows.push_back({paper::plain(item.time.value), paper::plain(item.item.value),
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

std::string when_and_where(const views::ConferenceView& conference) {
    const auto when = first_of(lines_of(conference, "when"));
    const auto place = first_of(lines_of(conference, "place"));
    if (when.empty() || place.empty()) return when + place;
    return word("when_and_where", {{"when", when}, {"place", place}});
}

/// "05/TB-BCH" of the directive; without one the number is open.
void put_directive(paper::Paper& paper, const ConferenceOffice& office) {
    if (!office.directive) {
        paper.symbol = word("conclusion_symbol");
        return;
    }
    const auto& directive = *office.directive;
    const auto& symbol = directive.symbol.value;
    paper.number = directive.number.number;
    paper.symbol = symbol.substr(std::min(symbol.size(), symbol.find('/') + 1));
    paper.date = directive.issued_on;
    paper.urgency = static_cast<paper::Urgency>(directive.urgency);
}

/// Who signs is for the office to say: the one who concluded may be of another body.
paper::Signature open_signature(const views::ConferenceView& conference,
                                const ConferenceOffice& office) {
    paper::Signature signature;
    if (office.directive) signature.prefix = prefix_of(office.directive->signer_prefix);
    if (signature.prefix == "TM.") signature.for_whom = conference.unit.name;
    return signature;
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

views::ConferenceView only_group(views::ConferenceView conference, std::size_t place) {
    auto& groups = conference.conclusions->groups;
    groups = {groups[place]};
    return conference;
}

}  // namespace

Result<paper::Paper> programme_paper(const views::ConferenceView& conference,
                                     const ConferenceOffice& office) {
    if (conference.body.programme.empty()) return Failure{"paper.no_programme", "", {}};
    auto paper = headed(conference, office, "type.programme");
    paper.as_of = when_and_where(conference);
    Body body;
    body.section("chairs", bullets(lines_of(conference, "chairs")));
    body.section("participants", bullets(lines_of(before_it_is_held(conference), "participants")));
    body.section("running_order", {running_order(conference.body.programme)});
    body.section("speeches", bullets(lines_of(conference, "papers")));
    paper.body = body.take();
    paper.signatures.push_back({"TM.", word("organisers"), "", "", "", ""});
    return paper;
}

paper::Paper minutes_paper(const views::ConferenceView& conference,
                           const ConferenceOffice& office) {
    auto paper = headed(conference, office, "type.minutes");
    Body body;
    std::vector<paper::Block> who;
    put_fact(who, "when", {when_and_where(conference)});
    put_fact(who, "organised_by", lines_of(conference, "organisers"));
    put_fact(who, "chairs", lines_of(conference, "chairs"));
    put_fact(who, "participants", lines_of(conference, "participants"));
    put_fact(who, "secretary", {word("open_line")});
    body.section("time_and_people", std::move(who));
    std::vector<paper::Block> course;
    put_fact(course, "topics", lines_of(conference, "topics"));
    put_fact(course, "programme", lines_of(conference, "programme"));
    put_fact(course, "speeches", lines_of(conference, "papers"));
    body.section("course", std::move(course));
    body.section("discussion", paragraphs_of(conference.body.discussion.value));
    body.section("conclusions", conclusion_blocks(conference, language));
    body.paragraph(word("minutes_end"));
    paper.body = body.take();
    const auto* chair = concluding_chair(conference.body.chairs);
    paper.signatures = {{"", "", word("secretary"), "", "", ""},
                        {"", "", word("chair"), "", chair ? chair->name.value : "", ""}};
    paper.recipients = {word("archive")};
    return paper;
}

Result<paper::Paper> conclusion_paper(const views::ConferenceView& conference,
                                      const ConferenceOffice& office,
                                      std::optional<std::int64_t> addressee) {
    if (!conference.conclusions) return Failure{"paper.no_conclusions", "", {}};
    const auto& groups = conference.conclusions->groups;
    if (addressee && (*addressee < 1 || *addressee > static_cast<std::int64_t>(groups.size()))) {
        return Failure{"paper.no_such_addressee",
                       "/addressee",
                       {{"count", static_cast<std::int64_t>(groups.size())}}};
    }
    auto paper = headed(conference, office, "type.conclusion");
    paper.abstract = word("conclusion_abstract", {{"title", paper.abstract}});
    paper.date = conference.conclusions->at.date();
    put_directive(paper, office);
    Body body;
    body.paragraph(opening_of(conference));
    paper.body = body.take();
    const auto place = addressee ? static_cast<std::size_t>(*addressee - 1) : 0;
    auto said = conclusion_blocks(addressee ? only_group(conference, place) : conference, language);
    std::move(said.begin(), said.end(), std::back_inserter(paper.body));
    if (addressee) paper.addressees = {groups[place].addressee.value};
    if (addressee) paper.recipients.push_back(word("as_above"));
    paper.recipients.insert(paper.recipients.end(), office.recipients.begin(),
                            office.recipients.end());
    paper.recipients.push_back(word("archive"));
    paper.signatures.push_back(open_signature(conference, office));
    return paper;
}

}  // namespace gb::papers
