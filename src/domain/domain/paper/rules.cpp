#include "domain/information/words.hpp"
#include "domain/kit/copy_words.hpp"
#include "domain/paper/words.hpp"

namespace gb {

namespace {

constexpr std::size_t most_paper_versions = 50;

}  // namespace

Id<HandedPaper> handed_paper_of(Id<Conference> conference, PaperNumber number) {
    return Id<HandedPaper>(
        derived(conference, HandedPaper::kind, static_cast<std::uint64_t>(number.value)));
}

PaperState paper_state(const AskedPaper& asked, const HandedPaper* paper) {
    if (asked.withdrawn) return PaperState::withdrawn;
    if (!paper) return PaperState::waiting;
    const bool looked_at = asked.looked_at == static_cast<std::int32_t>(paper->versions.size());
    if (!looked_at || asked.verdict == PaperVerdict::none) return PaperState::handed_in;
    return asked.verdict == PaperVerdict::accepted ? PaperState::accepted : PaperState::returned;
}

bool is_late(const AskedPaper& asked, const HandedPaper* paper, Date today) {
    if (asked.withdrawn) return false;
    return (paper ? paper->versions.front().handed_at.date() : today) > asked.due;
}

void evolve(HandedPaper& paper, const PaperHandedIn& event, const Stamp& stamp) {
    paper.conference = event.conference;
    paper.number = event.number;
    paper.unit = event.unit;
    for (auto& version : paper.versions) version.struck = true;
    PaperVersion version;
    copy_words(version.title, event.title);
    version.text = event.text;
    version.file = event.file;
    version.speaker = event.speaker;
    version.author = stamp.author;
    version.handed_at = stamp.entered;
    paper.versions.push_back(std::move(version));
}

void needs(const HandInPaper& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.conference);
    wanted.one(handed_paper_of(command.conference, command.number));
    if (command.file) wanted.one(*command.file);
}

namespace {

/// Asked of this unit, and the list still takes it.
std::optional<Refusal> check_wanted(const HandInPaper& command, const Conference* conference,
                                    const Context& context) {
    if (!conference || !conference->invites(context.actor.unit)) {
        return refuse("invitation.none", {}, "/conference");
    }
    const auto* asked = conference->asked_paper(command.number);
    if (!asked || asked->unit != context.actor.unit) {
        return refuse("conference.paper_not_asked", {}, "/number");
    }
    if (conference->cancelled) return refuse("conference.cancelled", {}, "/conference");
    if (conference->concluded) return refuse("conference.already_concluded", {}, "/conference");
    if (asked->withdrawn) {
        return refuse("conference.paper_withdrawn", {{"number", command.number.value}}, "/number");
    }
    if (conference->papers_closed) return refuse("conference.papers_closed", {}, "/conference");
    return std::nullopt;
}

/// The unit's own, and taken in as a paper: then somebody looked at its bytes.
std::optional<Refusal> check_paper_file(const KeptFile* file, const Context& context) {
    if (!file || file->unit != context.actor.unit) return refuse("file.unknown", {}, "/file");
    if (file->removed) return refuse("file.removed", {}, "/file");
    if (file->file_kind != FileKind::paper) return refuse("file.no_paper", {}, "/file");
    return std::nullopt;
}

std::optional<Refusal> check_matter(const HandInPaper& command, const Seen& seen,
                                    const Context& context) {
    if (auto refusal = unfit_text(command.title, "/title")) return refusal;
    if (auto refusal = unfit_text(command.text, "/text")) return refusal;
    if (auto refusal = unfit_text(command.speaker, "/speaker")) return refusal;
    if (!command.file) {
        if (command.text.empty()) return refuse("conference.paper_empty", {}, "/text");
        return std::nullopt;
    }
    if (!command.text.empty()) return refuse("conference.paper_text_or_file", {}, "/file");
    return check_paper_file(seen.find(*command.file), context);
}

}  // namespace

Decision decide(const HandInPaper& command, const Seen& seen, const Context& context) {
    if (auto refusal = check_wanted(command, seen.find(command.conference), context)) {
        return *refusal;
    }
    if (auto refusal = check_matter(command, seen, context)) return *refusal;
    const auto id = handed_paper_of(command.conference, command.number);
    const auto* before = seen.find(id);
    if (before && before->versions.size() >= most_paper_versions) {
        return refuse("conference.too_many_versions", {{"max", std::int64_t{most_paper_versions}}},
                      "/number");
    }
    return Decision().record(
        id, PaperHandedIn{command.conference, command.number, context.actor.unit, command.title,
                          command.text, command.file.value_or(Id<KeptFile>{}), command.speaker});
}

}  // namespace gb
