#include "house/papers/conference_door.hpp"

#include <algorithm>
#include <iterator>

#include "base/vietnamese.hpp"
#include "house/papers/conference_parts.hpp"
#include "house/papers/handed_paper.hpp"
#include "house/papers/signing.hpp"

namespace gb::papers {

namespace {

constexpr std::string_view tick = "x";

/// What is known of a seat before anybody came: who is sent instead, or that nobody comes.
std::string announced(const views::Seat& seat) {
    if (seat.coming == Coming::sends_another) {
        return paper_word("sends", {{"post", seat.instead}});
    }
    if (seat.coming == Coming::stays_away) {
        return paper_word("stays_away", {{"reason", seat.reason.value_or("")}});
    }
    return {};
}

std::string remark_of(const views::Seat& seat) {
    if (!seat.presence) return announced(seat);
    const auto note = seat.note.value_or(std::string());
    if (*seat.presence == Presence::replaced) return paper_word("replaced_by", {{"who", note}});
    return note;
}

class Roll {
  public:
    Roll() {
        table_.columns = {{paper_word("place"), paper::Align::centre, 2},
                          {paper_word("unit"), paper::Align::left, 6},
                          {paper_word("post"), paper::Align::left, 6},
                          {paper_word("present"), paper::Align::centre, 2},
                          {paper_word("absent"), paper::Align::centre, 2},
                          {paper_word("remark"), paper::Align::left, 5}};
    }
    void add(const std::string& unit, const views::Seat& seat) {
        const bool ticked = seat.presence.has_value();
        const bool away = seat.presence == Presence::absent;
        row(unit, seat.post, ticked && !away ? tick : "", away ? tick : "", remark_of(seat));
    }
    /// Several who come under one name, to be counted at the door.
    void add(const std::string& who, const Participant& participant) {
        std::string posts;
        for (const auto& post : participant.posts) {
            posts += (posts.empty() ? "" : ", ") + post.value;
        }
        const auto number = [](const std::optional<Headcount>& count) {
            return count ? std::to_string(count->value) : std::string();
        };
        const auto invited = number(participant.invited);
        row(who, posts, number(participant.attended), "",
            invited.empty() ? "" : paper_word("invited_count", {{"count", invited}}));
    }
    paper::Table take() { return std::move(table_); }

  private:
    void row(const std::string& unit, const std::string& post, std::string_view came,
             std::string_view away, std::string remark) {
        table_.rows.push_back({paper::plain(std::to_string(table_.rows.size() + 1)),
                               paper::plain(unit), paper::plain(post),
                               paper::plain(std::string(came)), paper::plain(std::string(away)),
                               paper::plain(std::move(remark))});
    }
    paper::Table table_;
};

/// Filled once everybody is ticked or counted; until then whoever counts by hand writes them in.
class Totals {
  public:
    void add(const views::Seat& seat) {
        ++invited_;
        complete_ = complete_ && seat.presence;
        present_ += seat.presence != Presence::absent;
        replaced_ += seat.presence == Presence::replaced;
    }
    void add(const Participant& participant) {
        complete_ = complete_ && participant.invited && participant.attended;
        if (participant.invited) invited_ += participant.invited->value;
        if (participant.attended) present_ += participant.attended->value;
    }
    std::string in_words() const {
        const auto written = [&](std::int64_t count) {
            return complete_ ? std::to_string(count) : std::string("……");
        };
        return paper_word("roll_end",
                          {{"invited", written(invited_)},
                           {"present", written(present_)},
                           {"replaced", written(replaced_)},
                           {"absent", written(std::max<std::int64_t>(0, invited_ - present_))}});
    }

  private:
    bool complete_ = true;
    std::int64_t invited_ = 0, present_ = 0, replaced_ = 0;
};

/// The papers still stand with the secretary who keeps the roll, so their state is told here.
void put_papers(const views::ConferenceView& conference, paper::Paper& paper) {
    auto papers = paper_states(conference);
    if (papers.empty()) return;
    paper.body.push_back(paper::Heading{2, "", paper_word("speeches")});
    std::move(papers.begin(), papers.end(), std::back_inserter(paper.body));
}

void add_participant(Roll& roll, Totals& totals, const views::ConferenceView& conference,
                     const Participant& participant) {
    const auto unit = named_unit(conference, participant.unit);
    bool seated = false;
    for (const auto& seat : conference.roll) {
        if (participant.unit != seat.unit) continue;
        roll.add(unit, seat);
        totals.add(seat);
        seated = true;
    }
    if (seated) return;
    const auto& label = participant.label.value;
    roll.add(label.empty() ? unit : label, participant);
    totals.add(participant);
}

}  // namespace

Result<paper::Paper> roll_paper(const views::ConferenceView& conference,
                                const ConferenceOffice& office) {
    if (conference.body.participants.empty()) return Failure{"paper.nobody_on_the_roll", "", {}};
    auto paper = conference_paper(conference, office, "type.roll");
    paper.as_of = when_and_where(conference);
    Roll roll;
    Totals totals;
    for (const auto& participant : conference.body.participants) {
        add_participant(roll, totals, conference, participant);
    }
    paper.body = {roll.take()};
    paper.body.push_back(paper::Paragraph{paper::plain(totals.in_words())});
    put_papers(conference, paper);
    paper.signatures = {{"", "", paper_word("secretary"), "", "", ""}};
    return paper;
}

paper::Paper invitation_paper(const views::ConferenceView& conference,
                              const ConferenceOffice& office,
                              const views::InvitationView& invitation) {
    auto paper = conference_paper(conference, office, "type.invitation");
    paper.date = invitation.invited_at.date();
    paper.addressees = {invitation.unit.name};
    std::vector<std::string> posts;
    for (const auto& participant : conference.body.participants) {
        if (participant.unit != invitation.unit.id) continue;
        for (const auto& post : participant.posts) posts.push_back(post.value);
    }
    auto& body = paper.body;
    body.push_back(paper::Paragraph{paper::plain(
        paper_word("invites", {{"unit", conference.unit.name},
                               {"invited", invitation.unit.name},
                               {"title", conference.title.value_or(std::string())}}))});
    put_fact(body, "when", {when_and_where(conference)});
    put_fact(body, "invited_posts", posts);
    put_fact(body, "chairs", fact_lines(conference, "chairs"));
    put_fact(body, "topics", fact_lines(conference, "topics"));
    if (!invitation.prepare.empty()) put_fact(body, "prepare", {invitation.prepare.value});
    if (invitation.reply_by) put_fact(body, "reply_by", {vi::short_date(*invitation.reply_by)});
    paper.signatures.push_back({"", "", "", "", "", ""});
    paper.recipients = {paper_word("as_above"), paper_word("archive")};
    put_witness(office.code, conference.unit.name, paper);
    return paper;
}

}  // namespace gb::papers
