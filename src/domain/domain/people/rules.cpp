#include <algorithm>

#include "base/text.hpp"
#include "domain/kit/copy_words.hpp"
#include "domain/people/words.hpp"

namespace gb {

namespace {

template <std::size_t Max>
maybe_words<Max> maybe(const words<Max>& given) {
    maybe_words<Max> copy;
    copy_words(copy, given);
    return copy;
}

}  // namespace

void evolve(Person& person, const PersonEntered& event, const Stamp&) {
    person.unit = event.unit;
    person.full_name = event.full_name;
    person.rank = event.rank;
    if (!event.rank.empty() || event.rank.gone) {
        person.ranks.push_back({event.rank, before_records, {}});
    }
}

void evolve(Person& person, const PersonRanked& event, const Stamp&) {
    person.rank = maybe(event.rank);
    person.ranks.push_back({maybe(event.rank), event.from, event.basis});
}

void evolve(Person& person, const PersonCorrected& event, const Stamp& stamp) {
    person.struck.push_back(
        {maybe(person.full_name), person.rank, maybe(event.reason), stamp.author, stamp.entered});
    person.full_name = event.full_name;
    person.rank = event.rank;
    const bool ranked = !event.rank.empty() || event.rank.gone;
    if (person.ranks.empty() && ranked) person.ranks.push_back({{}, before_records, {}});
    if (!person.ranks.empty()) person.ranks.back().rank = event.rank;
}

std::string Person::rank_on(Date day) const {
    std::string held;
    for (const auto& one : ranks) {
        if (one.from <= day) held = one.rank.gone ? std::string() : one.rank.value;
    }
    return held;
}

void evolve(Post& post, const PostTaken& event, const Stamp&) {
    post.unit = event.unit;
    post.person = event.person;
    post.title = event.title;
    post.role = event.role;
    post.from = event.from;
    post.to = event.to;
}

void evolve(Post& post, const PostEnded& event, const Stamp&) {
    post.to = event.on;
}

Decision decide(const EnterPerson& command, const Seen&, const Context& context) {
    return Decision().record(context.fresh<Person>(),
                             PersonEntered{command.unit, command.full_name, command.rank});
}

namespace {

std::optional<Refusal> check_person(const Person* person, Id<Unit> unit) {
    if (!person || person->unit != unit) return refuse("person.unknown", {}, "/person");
    if (person->ranks.size() + person->struck.size() < list_limit) return std::nullopt;
    return refuse("too_many", {{"max", std::int64_t{list_limit}}});
}

}  // namespace

void needs(const RankPerson& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.person);
}

Decision decide(const RankPerson& command, const Seen& seen, const Context&) {
    const auto* person = seen.find(command.person);
    if (auto refusal = check_person(person, command.unit)) return *refusal;
    if (!person->ranks.empty()) {
        const auto& latest = person->ranks.back();
        if (command.from <= latest.from) {
            return refuse("person.later_rank", {{"from", latest.from.text()}}, "/from");
        }
        if (!latest.rank.gone && latest.rank.value == command.rank.value) {
            return refuse("person.rank_as_before", {}, "/rank");
        }
    }
    return Decision().record(command.person,
                             PersonRanked{command.rank, command.from, command.basis});
}

void needs(const CorrectPerson& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.person);
}

Decision decide(const CorrectPerson& command, const Seen& seen, const Context&) {
    const auto* person = seen.find(command.person);
    if (auto refusal = check_person(person, command.unit)) return *refusal;
    if (person->full_name.value == command.full_name.value &&
        person->rank.value == command.rank.value) {
        return refuse("person.nothing_corrected", {}, "/full_name");
    }
    return Decision().record(command.person,
                             PersonCorrected{command.full_name, command.rank, command.reason});
}

namespace {

/// Who may do everything is made and unmade by their like alone: a commander who could appoint an
/// administrator would be one.
bool above_the_actor(Role role, const Context& context) {
    return role == Role::administrator && !context.actor.system &&
           context.actor.role != Role::administrator;
}

bool share_a_day(const Post& post, const AppointPost& command) {
    const bool before = post.to && *post.to <= command.from;
    const bool after = command.to && *command.to <= post.from;
    return !before && !after && !(post.to && *post.to <= post.from);
}

/// "Chỉ huy trưởng", "Chính trị viên", "Chủ tịch UBND": of deputies and staff there are several.
bool is_head_title(std::string_view folded) {
    static constexpr std::string_view heads[] = {
        "chi huy truong",    "chinh tri vien",   "chu tich",       "bi thu",
        "trung doan truong", "tieu doan truong", "dai doi truong", "don truong",
        "truong cong an",    "giam doc",         "tu lenh"};
    return std::any_of(std::begin(heads), std::end(heads),
                       [&](std::string_view head) { return folded.starts_with(head); });
}

/// Two heads of one unit at a time: whose signature would count?
std::optional<Refusal> other_holds(const AppointPost& command, const Seen& seen) {
    const auto title = fold(command.title.value);
    if (command.role != Role::commander || !is_head_title(title)) return std::nullopt;
    for (const auto* post : seen.where<Post>("unit", command.unit)) {
        const bool same = post->person != command.person && post->role == Role::commander &&
                          fold(post->title.value) == title;
        if (!same || !share_a_day(*post, command)) continue;
        return refuse("post.other_holds",
                      {{"title", post->title.value}, {"from", post->from.text()}}, "/title");
    }
    return std::nullopt;
}

/// The same post of the same person twice over the same days would count one hand as two.
std::optional<Refusal> held_already(const AppointPost& command, const Seen& seen) {
    for (const auto* post : seen.where<Post>("person", command.person)) {
        const bool same = post->unit == command.unit && post->role == command.role &&
                          post->title.value == command.title.value;
        if (!same || !share_a_day(*post, command)) continue;
        return refuse("post.held_already",
                      {{"title", post->title.value}, {"from", post->from.text()}}, "/title");
    }
    return std::nullopt;
}

}  // namespace

void needs(const AppointPost& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.person);
    wanted.where<Post>("person", command.person);
    wanted.where<Post>("unit", command.unit);
}

Decision decide(const AppointPost& command, const Seen& seen, const Context& context) {
    if (above_the_actor(command.role, context)) return refuse("post.administrator", {}, "/role");
    if (!seen.find(command.person)) return refuse("person.unknown", {}, "/person");
    if (command.to && *command.to <= command.from) return refuse("span.empty", {}, "/to");
    if (auto refusal = held_already(command, seen)) return *refusal;
    if (auto refusal = other_holds(command, seen)) return *refusal;
    return Decision().record(context.fresh<Post>(),
                             PostTaken{command.unit, command.person, command.title, command.role,
                                       command.from, command.to});
}

void needs(const EndPost& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.post);
}

Decision decide(const EndPost& command, const Seen& seen, const Context& context) {
    const auto* post = seen.find(command.post);
    if (!post || post->unit != command.unit) return refuse("post.unknown", {}, "/post");
    if (above_the_actor(post->role, context)) return refuse("post.administrator", {}, "/post");
    if (post->to && *post->to <= command.on) return refuse("post.already_ended", {}, "/on");
    if (command.on < post->from) return refuse("span.empty", {}, "/on");
    return Decision().record(command.post, PostEnded{command.on});
}

}  // namespace gb
