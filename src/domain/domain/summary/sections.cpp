#include "domain/summary/sections.hpp"

#include "domain/kit/copy_words.hpp"
#include "domain/rights/table.hpp"

namespace gb {

namespace {

/// The section of a draft of the acting unit, or why there is none to work on.
struct HeldSection {
    const Section* section = nullptr;
    std::optional<Refusal> refusal;
};

HeldSection held_section(Id<Summary> id, std::int64_t place, const Seen& seen,
                         const Context& context) {
    const auto* summary = seen.find(id);
    if (auto refusal = not_a_draft(summary, context)) return {nullptr, std::move(refusal)};
    if (place >= static_cast<std::int64_t>(summary->sections.size())) {
        return {nullptr, refuse("summary.no_such_section", {}, "/section")};
    }
    return {&summary->sections[static_cast<std::size_t>(place)], std::nullopt};
}

Refusal about(std::string code, const Section& section, std::string field = "/section") {
    return refuse(std::move(code), {{"outline", section.key.value}}, std::move(field));
}

std::int32_t place_of(Number<0, 255> section) {
    return static_cast<std::int32_t>(section.value);
}

/// For `evolve`, which cannot fail.
Section* section_at(Summary& summary, std::int32_t place) {
    const auto at = static_cast<std::size_t>(place);
    return at < summary.sections.size() ? &summary.sections[at] : nullptr;
}

/// Whoever wrote a section does not judge it.
std::optional<Refusal> check_review(const Section& section, const Context& context) {
    if (section.author == context.actor.person) return about("summary.own_section", section);
    return std::nullopt;
}

}  // namespace

bool reviews_sections(Role role) {
    return scope_of(AcceptSection::name, role).has_value();
}

// assign ----------------------------------------------------------------------------------------

void needs(const AssignSection& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.summary);
    if (command.writer) wanted.one(*command.writer);
}

Decision decide(const AssignSection& command, const Seen& seen, const Context& context) {
    const auto held = held_section(command.summary, command.section.value, seen, context);
    if (held.refusal) return *held.refusal;
    const auto today = context.now.date();
    if (command.writer) {
        const auto* post = seen.find(*command.writer);
        if (!post || post->unit != context.actor.unit) return refuse("post.unknown", {}, "/writer");
        if (!post->holds_on(today)) return refuse("post.not_in_force", {}, "/writer");
        if (!scope_of(WriteSection::name, post->role)) {
            return refuse("summary.post_cannot_write", {{"title", post->title.value}}, "/writer");
        }
    }
    if (command.due && *command.due < today) {
        return refuse("summary.due_past", {{"due", command.due->text()}}, "/due");
    }
    return Decision().record(command.summary,
                             SectionAssigned{place_of(command.section),
                                             command.writer.value_or(Id<Post>{}), command.due});
}

void evolve(Summary& summary, const SectionAssigned& event, const Stamp&) {
    auto* section = section_at(summary, event.section);
    if (!section) return;
    section->writer = event.writer;
    section->due = event.due;
    section->state = event.writer.empty() ? SectionState::open : SectionState::assigned;
    section->note = {};
}

// submit ----------------------------------------------------------------------------------------

void needs(const SubmitSection& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.summary);
}

Decision decide(const SubmitSection& command, const Seen& seen, const Context& context) {
    const auto held = held_section(command.summary, command.section.value, seen, context);
    if (held.refusal) return *held.refusal;
    const auto& section = *held.section;
    if (section.writer != context.actor.post) return about("summary.section_not_yours", section);
    if (section.state != SectionState::assigned && section.state != SectionState::returned) {
        return about("summary.section_submitted", section);
    }
    if (section.text.value.find_first_not_of(" \n") == std::string::npos) {
        return about("summary.section_empty", section);
    }
    return Decision().record(command.summary, SectionSubmitted{place_of(command.section)});
}

void evolve(Summary& summary, const SectionSubmitted& event, const Stamp&) {
    if (auto* section = section_at(summary, event.section)) {
        section->state = SectionState::submitted;
    }
}

// return and accept -----------------------------------------------------------------------------

void needs(const ReturnSection& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.summary);
}

Decision decide(const ReturnSection& command, const Seen& seen, const Context& context) {
    const auto held = held_section(command.summary, command.section.value, seen, context);
    if (held.refusal) return *held.refusal;
    const auto& section = *held.section;
    if (section.state != SectionState::submitted && section.state != SectionState::accepted) {
        return about("summary.section_not_submitted", section);
    }
    if (auto refusal = check_review(section, context)) return *refusal;
    return Decision().record(command.summary,
                             SectionReturned{place_of(command.section), command.text});
}

void evolve(Summary& summary, const SectionReturned& event, const Stamp&) {
    auto* section = section_at(summary, event.section);
    if (!section) return;
    section->state = SectionState::returned;
    copy_words(section->note, event.text);
}

void needs(const AcceptSection& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.summary);
}

Decision decide(const AcceptSection& command, const Seen& seen, const Context& context) {
    const auto held = held_section(command.summary, command.section.value, seen, context);
    if (held.refusal) return *held.refusal;
    const auto& section = *held.section;
    if (section.state != SectionState::submitted) {
        return about("summary.section_not_submitted", section);
    }
    if (auto refusal = check_review(section, context)) return *refusal;
    return Decision().record(command.summary, SectionAccepted{place_of(command.section)});
}

void evolve(Summary& summary, const SectionAccepted& event, const Stamp&) {
    auto* section = section_at(summary, event.section);
    if (!section) return;
    section->state = SectionState::accepted;
    section->note = {};
}

}  // namespace gb
