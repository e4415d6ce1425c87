#pragma once
// Who writes which section of a summary, by when, and what the reviewer makes of it. A section that
// nobody was named for is written by whoever may write summaries.

#include "domain/summary/words.hpp"

namespace gb {

/// Whether a post of this role names writers, and accepts or returns what they submit.
bool reviews_sections(Role role);

// Events

struct SectionAssigned {
    using Entity = Summary;
    static constexpr std::string_view verb = "section_assigned";
    std::int32_t section = 0;
    Id<Post> writer;  ///< empty: nobody any more
    std::optional<Date> due;
};
BOOST_DESCRIBE_STRUCT(SectionAssigned, (), (section, writer, due))
void evolve(Summary&, const SectionAssigned&, const Stamp&);

struct SectionSubmitted {
    using Entity = Summary;
    static constexpr std::string_view verb = "section_submitted";
    std::int32_t section = 0;
};
BOOST_DESCRIBE_STRUCT(SectionSubmitted, (), (section))
void evolve(Summary&, const SectionSubmitted&, const Stamp&);

struct SectionReturned {
    using Entity = Summary;
    static constexpr std::string_view verb = "section_returned";
    std::int32_t section = 0;
    words<1'000> text;  ///< what is wanted
};
BOOST_DESCRIBE_STRUCT(SectionReturned, (), (section, text))
void evolve(Summary&, const SectionReturned&, const Stamp&);

struct SectionAccepted {
    using Entity = Summary;
    static constexpr std::string_view verb = "section_accepted";
    std::int32_t section = 0;
};
BOOST_DESCRIBE_STRUCT(SectionAccepted, (), (section))
void evolve(Summary&, const SectionAccepted&, const Stamp&);

// Commands

/// Names the writer, or another one; what was accepted is then open again.
struct AssignSection {
    static constexpr std::string_view name = "summary.assign";
    Id<Summary> summary;
    Number<0, 255> section;
    std::optional<Id<Post>> writer;
    std::optional<Date> due;
};
BOOST_DESCRIBE_STRUCT(AssignSection, (), (summary, section, writer, due))
void needs(const AssignSection&, const Context&, const Seen&, Needs&);
Decision decide(const AssignSection&, const Seen&, const Context&);

struct SubmitSection {
    static constexpr std::string_view name = "summary.submit";
    Id<Summary> summary;
    Number<0, 255> section;
};
BOOST_DESCRIBE_STRUCT(SubmitSection, (), (summary, section))
void needs(const SubmitSection&, const Context&, const Seen&, Needs&);
Decision decide(const SubmitSection&, const Seen&, const Context&);

struct ReturnSection {
    static constexpr std::string_view name = "summary.return";
    Id<Summary> summary;
    Number<0, 255> section;
    words<1'000> text;
};
BOOST_DESCRIBE_STRUCT(ReturnSection, (), (summary, section, text))
void needs(const ReturnSection&, const Context&, const Seen&, Needs&);
Decision decide(const ReturnSection&, const Seen&, const Context&);

struct AcceptSection {
    static constexpr std::string_view name = "summary.accept";
    Id<Summary> summary;
    Number<0, 255> section;
};
BOOST_DESCRIBE_STRUCT(AcceptSection, (), (summary, section))
void needs(const AcceptSection&, const Context&, const Seen&, Needs&);
Decision decide(const AcceptSection&, const Seen&, const Context&);

}  // namespace gb
