#pragma once
// What is stated about a conference: what it is about, who comes, what is said there, and its
// conclusions.

#include "domain/document/words.hpp"

namespace gb {

enum class ConferenceKind {
    giao_ban,  ///< a conference: several units, its day agreed on
    so_ket,
    tong_ket,
    giao_ban_ngay,  ///< the routine briefing of each day or week
    tap_huan,
    khac
};
BOOST_DESCRIBE_ENUM(ConferenceKind, giao_ban, so_ket, tong_ket, giao_ban_ngay, tap_huan, khac)

enum class Session { morning, afternoon, day, evening };
BOOST_DESCRIBE_ENUM(Session, morning, afternoon, day, evening)

using Minutes = Number<1, 720>;
using Headcount = Number<0, 100'000>;
using PostTitle = label<200>;
using PaperNumber = Number<1, 256>;  ///< place among the papers that units are asked for

/// Who presides, by name, by titles, or both; one person often holds several.
struct Chair {
    maybe_words<150> name;  ///< with rank, as one speaks: "Thượng tá Nguyễn Văn An"
    std::vector<PostTitle> titles;
    bool opened = false;    ///< gave the opening speech
    bool directed = false;  ///< gave the directing speech and concluded
};
BOOST_DESCRIBE_STRUCT(Chair, (), (name, titles, opened, directed))

/// Who takes part: a unit, or words that stand for several ("lãnh đạo 10 xã, thị trấn").
struct Participant {
    std::optional<Id<Unit>> unit;
    maybe_words<300> label;          ///< may be empty where the unit says it
    std::optional<Headcount> count;  ///< how many offices the words stand for
    std::vector<PostTitle> posts;    ///< which posts of each
    std::optional<Headcount> invited;
    std::optional<Headcount> attended;
};
BOOST_DESCRIBE_STRUCT(Participant, (), (unit, label, count, posts, invited, attended))

/// One item of the running order. Its time is given, or follows from what stands before it
/// (conference/running.hpp).
struct ProgrammeItem {
    maybe_label<20> time;
    words<500> item;
    maybe_words<200> speaker;
    std::optional<Minutes> minutes;      ///< how long it takes
    std::optional<PaperNumber> paper{};  ///< the paper of a unit that is read then
};
BOOST_DESCRIBE_STRUCT(ProgrammeItem, (), (time, item, speaker, minutes, paper))

/// A paper read at the conference (tham luận), as somebody noted it. Units of the register are
/// asked for theirs (conference/asking.hpp).
struct ConferencePaper {
    words<500> title;
    maybe_words<200> by;
    std::optional<Id<Unit>> unit;      ///< whose paper it is, where it is a unit's
    std::optional<Date> due;           ///< to be handed in by that day
    std::optional<Instant> handed_in;  ///< the organiser has it
};
BOOST_DESCRIBE_STRUCT(ConferencePaper, (), (title, by, unit, due, handed_in))

/// What is stated about a conference, before and after it was held.
struct ConferenceBody {
    ConferenceKind conference_kind = ConferenceKind::giao_ban;
    words<500> title;
    std::vector<words<500>> topics;
    std::optional<Date> reviewed_from;
    std::optional<Date> reviewed_to;
    std::optional<Date> ahead_from;
    std::optional<Date> ahead_to;
    std::optional<Date> held_on;  ///< its first day, where there are several
    std::optional<Date> held_to;  ///< its last; empty: it took one day
    std::optional<Session> session;
    maybe_label<5> begins;  ///< "07:30"
    maybe_words<200> place;
    std::vector<label<200>> organisers;  ///< beside the unit in whose book it stands
    std::vector<Chair> chairs;
    std::vector<Participant> participants;
    std::vector<ProgrammeItem> programme;
    std::vector<ConferencePaper> papers;
    maybe_words<20'000> discussion;
};
BOOST_DESCRIBE_STRUCT(ConferenceBody, (),
                      (conference_kind, title, topics, reviewed_from, reviewed_to, ahead_from,
                       ahead_to, held_on, held_to, session, begins, place, organisers, chairs,
                       participants, programme, papers, discussion))

/// The last day on which it is held, where a day is known.
inline std::optional<Date> last_day(const ConferenceBody& body) {
    return body.held_to ? body.held_to : body.held_on;
}

/// One line of the conclusions.
struct ConclusionBullet {
    words<1'000> text;
    LineKind kind = LineKind::task;
    std::optional<Date> due;
    bool standing = false;  ///< "thường xuyên": never done, accounted for each period
};
BOOST_DESCRIBE_STRUCT(ConclusionBullet, (), (text, kind, due, standing))

/// "Thứ nhất, …": the lines for one addressee; the place in the list is the number.
struct ConclusionGroup {
    label<200> addressee;
    std::vector<Id<Unit>> owners;
    AddresseeGroup group = AddresseeGroup::none;
    std::vector<ConclusionBullet> bullets;
};
BOOST_DESCRIBE_STRUCT(ConclusionGroup, (), (addressee, owners, group, bullets))

}  // namespace gb
