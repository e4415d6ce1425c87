#pragma once
// What an invited unit hands in before a conference: its paper (tham luận), a text or a file, in
// its own book. One for each paper that the conference asks for, with an id that both sides can
// derive; handed in anew, the version before stands struck, until the list is closed.

#include "domain/conference/words.hpp"
#include "domain/file/words.hpp"

namespace gb {

struct PaperVersion {
    maybe_words<500> title;
    maybe_words<20'000> text;  ///< empty: it is a file
    Id<KeptFile> file;         ///< empty: it is a text
    maybe_label<200> speaker;  ///< the post that reads it
    Id<Person> author;
    Instant handed_at;    ///< as it was entered: no earlier time is stated for it
    bool struck = false;  ///< replaced by the next one
};
BOOST_DESCRIBE_STRUCT(PaperVersion, (), (title, text, file, speaker, author, handed_at, struck))

struct HandedPaper {
    static constexpr std::string_view kind = "handed_paper";
    static constexpr std::array<std::string_view, 3> indexed{"conference", "unit", "versions.file"};
    Id<HandedPaper> id;
    Id<Conference> conference;
    PaperNumber number;
    Id<Unit> unit;
    std::vector<PaperVersion> versions;  ///< never empty; the last one counts
};
BOOST_DESCRIBE_STRUCT(HandedPaper, (), (id, conference, number, unit, versions))

Id<HandedPaper> handed_paper_of(Id<Conference> conference, PaperNumber number);

enum class PaperState {
    waiting,
    handed_in,  ///< nobody has looked at this version yet
    returned,
    accepted,
    withdrawn
};
BOOST_DESCRIBE_ENUM(PaperState, waiting, handed_in, returned, accepted, withdrawn)

/// @param paper null: nothing was handed in, as far as is known here
PaperState paper_state(const AskedPaper& asked, const HandedPaper* paper);

/// By the day on which it was handed in first: whoever puts something right later was in time.
bool is_late(const AskedPaper& asked, const HandedPaper* paper, Date today);

struct PaperHandedIn {
    using Entity = HandedPaper;
    static constexpr std::string_view verb = "handed_in";
    static constexpr bool opens = true;
    static constexpr bool act = true;
    Id<Conference> conference;
    PaperNumber number;
    Id<Unit> unit;
    words<500> title;
    maybe_words<20'000> text;
    Id<KeptFile> file;
    maybe_label<200> speaker;
};
BOOST_DESCRIBE_STRUCT(PaperHandedIn, (), (conference, number, unit, title, text, file, speaker))
void evolve(HandedPaper&, const PaperHandedIn&, const Stamp&);

/// A text, or a file that was taken in as a paper; may be replaced until the list is closed.
struct HandInPaper {
    static constexpr std::string_view name = "paper.hand_in";
    Id<Conference> conference;
    PaperNumber number;
    words<500> title;
    maybe_words<20'000> text;
    std::optional<Id<KeptFile>> file;
    maybe_label<200> speaker;
};
BOOST_DESCRIBE_STRUCT(HandInPaper, (), (conference, number, title, text, file, speaker))
void needs(const HandInPaper&, const Context&, const Seen&, Needs&);
Decision decide(const HandInPaper&, const Seen&, const Context&);

Noun paper_noun();

}  // namespace gb
