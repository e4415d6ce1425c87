#include "house/papers/conference.hpp"

#include <algorithm>
#include <cctype>

#include "base/period.hpp"
#include "base/vietnamese.hpp"
#include "domain/conference/running.hpp"
#include "house/texts.hpp"

namespace gb::papers {

namespace {

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
    std::string text;
    for (const auto& part : parts) {
        if (part.empty()) continue;
        if (!text.empty()) text += between;
        text += part;
    }
    return text;
}

/// Says the keys of one language.
struct Words {
    std::string_view language;

    std::string operator()(std::string_view key, const Facts& facts = {}) const {
        return say(language, "conference." + std::string(key), facts);
    }
};

std::string named(const views::ConferenceView& conference, Id<Unit> unit) {
    const auto found = std::find_if(conference.named.begin(), conference.named.end(),
                                    [&](const views::UnitRef& known) { return known.id == unit; });
    return found == conference.named.end() ? std::string() : found->name;
}

std::string chair_line(const Chair& chair, const Words& words) {
    std::vector<std::string> parts{chair.name.value};
    for (const auto& title : chair.titles) parts.push_back(title.value);
    std::vector<std::string> deeds;
    if (chair.opened) deeds.push_back(words("chair.opened"));
    if (chair.directed) deeds.push_back(words("chair.directed"));
    auto line = joined(parts, ", ");
    if (!deeds.empty()) line += " (" + joined(deeds, "; ") + ")";
    return line;
}

std::string participant_line(const views::ConferenceView& conference, const Participant& one,
                             const Words& words) {
    std::string line = one.label.value;
    if (line.empty() && one.unit) line = named(conference, *one.unit);
    if (one.count) line += " (" + words("participant.count", {{"count", one.count->value}}) + ")";
    std::vector<std::string> posts;
    for (const auto& post : one.posts) posts.push_back(post.value);
    if (!posts.empty()) line += ": " + joined(posts, ", ");
    std::vector<std::string> counts;
    if (one.invited)
        counts.push_back(words("participant.invited", {{"count", one.invited->value}}));
    if (one.attended) {
        counts.push_back(words("participant.attended", {{"count", one.attended->value}}));
    }
    if (!counts.empty()) line += " – " + joined(counts, ", ");
    return line;
}

vi::HalfDay part_of(Session session) {
    static constexpr vi::HalfDay parts[] = {vi::HalfDay::morning, vi::HalfDay::afternoon,
                                            vi::HalfDay::day, vi::HalfDay::evening};
    return parts[static_cast<std::size_t>(session)];
}

/// "Từ ngày 25/11/2026 đến ngày 26/11/2026"; "Tối, từ ngày …", where it was held in the evenings.
std::string days_held(const ConferenceBody& body, const Words& words) {
    const auto part = body.session && *body.session != Session::day
                          ? std::string(vi::half_day(part_of(*body.session))) + ", "
                          : std::string();
    const auto days = words(
        "days", {{"from", vi::short_date(*body.held_on)}, {"to", vi::short_date(*body.held_to)}});
    return part.empty() ? vi::sentence(days) : part + days;
}

std::string day_held(const ConferenceBody& body, const Words& words) {
    if (!body.held_on) {
        return body.session ? std::string(vi::half_day(part_of(*body.session))) : std::string();
    }
    if (body.held_to && *body.held_to > *body.held_on) return days_held(body, words);
    if (!body.session) return vi::short_date(*body.held_on);
    return vi::half_day_date(part_of(*body.session), *body.held_on);
}

/// With the hour, where it is known: "7 giờ 30, sáng 25/11/2026".
std::string when_held(const ConferenceBody& body, const Words& words) {
    auto day = day_held(body, words);
    const auto minute = minute_of_day(body.begins);
    if (!minute) return day;
    const auto rest = *minute % 60;
    const auto hour = words("hour", {{"hour", *minute / 60},
                                     {"minute", (rest < 10 ? "0" : "") + std::to_string(rest)}});
    if (day.empty()) return hour;
    day.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(day.front())));
    return hour + ", " + day;
}

class FactList {
  public:
    explicit FactList(const Words& words) : words_(words) {}

    void add(std::string_view key, std::vector<std::string> lines) {
        std::erase_if(lines, [](const std::string& line) { return line.empty(); });
        if (lines.empty()) return;
        facts_.push_back({words_("fact." + std::string(key)), std::move(lines)});
    }
    template <class Items, class F>
    void add_each(std::string_view key, const Items& items, F&& line_of) {
        std::vector<std::string> lines;
        for (const auto& item : items) lines.push_back(line_of(item));
        add(key, std::move(lines));
    }
    std::vector<page::Fact> take() { return std::move(facts_); }

  private:
    const Words& words_;
    std::vector<page::Fact> facts_;
};

void add_period(FactList& facts, std::string_view key, std::string_view language,
                const std::optional<Date>& from, const std::optional<Date>& to) {
    if (from && to) facts.add(key, {period_in_words(language, *from, *to)});
}

}  // namespace

std::string period_in_words(std::string_view language, Date from, Date to) {
    for (const auto scheme : {PeriodScheme::calendar, PeriodScheme::admin15_14}) {
        for (const auto kind :
             {PeriodKind::year, PeriodKind::half, PeriodKind::quarter, PeriodKind::month}) {
            const auto period = period_of(scheme, kind, to);
            if (window_of(period) != DaySpan{from, to}) continue;
            static constexpr std::string_view names[] = {"month", "quarter", "half", "year"};
            return say(language, "period." + std::string(names[static_cast<std::size_t>(kind)]),
                       {{"year", std::to_string(period.year)},
                        {"number", std::int64_t{period.number}},
                        {"roman", vi::roman(static_cast<unsigned>(period.number))}});
        }
    }
    return say(language, "period.days",
               {{"from", vi::short_date(from)}, {"to", vi::short_date(to)}});
}

std::vector<page::Fact> conference_facts(const views::ConferenceView& conference,
                                         std::string_view language) {
    const Words words{language};
    const auto& body = conference.body;
    FactList facts(words);
    if (body.conference_kind != ConferenceKind::khac) {
        facts.add("kind", {words("kind." + std::string(name_of(body.conference_kind)))});
    }
    facts.add_each("topics", body.topics, [](const auto& topic) { return topic.value; });
    add_period(facts, "reviewed", language, body.reviewed_from, body.reviewed_to);
    add_period(facts, "ahead", language, body.ahead_from, body.ahead_to);
    facts.add("when", {when_held(body, words)});
    facts.add("place", {body.place.value});
    std::vector<std::string> organisers{conference.unit.name};
    for (const auto& organiser : body.organisers) organisers.push_back(organiser.value);
    facts.add("organisers", std::move(organisers));
    facts.add_each("chairs", body.chairs,
                   [&](const Chair& chair) { return chair_line(chair, words); });
    facts.add_each("participants", body.participants, [&](const Participant& one) {
        return participant_line(conference, one, words);
    });
    std::size_t place = 0;
    facts.add_each("programme", body.programme,
                   [&, starts = starts_of(body)](const ProgrammeItem& item) {
                       return joined({starts[place++], item.item.value, item.speaker.value}, " – ");
                   });
    facts.add_each("papers", body.papers, [](const ConferencePaper& paper) {
        return joined({paper.title.value, paper.by.value}, " – ");
    });
    return facts.take();
}

std::vector<paper::Block> conclusion_blocks(const views::ConferenceView& conference,
                                            std::string_view language) {
    const Words words{language};
    std::vector<paper::Block> blocks;
    if (!conference.conclusions) return blocks;
    for (const auto& paragraph : page::paragraphs(conference.conclusions->text.value)) {
        blocks.push_back(paper::Paragraph{paper::plain(paragraph)});
    }
    unsigned number = 0;
    for (const auto& group : conference.conclusions->groups) {
        blocks.push_back(paper::Heading{2, std::to_string(++number), group.addressee.value});
        for (const auto& bullet : group.bullets) {
            auto text = bullet.text.value;
            if (bullet.standing) text += " (" + words("bullet.standing") + ")";
            if (bullet.due) {
                text += " (" + words("bullet.due", {{"day", vi::short_date(*bullet.due)}}) + ")";
            }
            blocks.push_back(paper::Bullet{paper::plain(std::move(text)), 1});
        }
    }
    return blocks;
}

}  // namespace gb::papers
