#include "domain/people/words.hpp"

namespace gb {

void evolve(Person& person, const PersonEntered& event, const Stamp&) {
    person.unit = event.unit;
    person.full_name = event.full_name;
    person.rank = event.rank;
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

/// Who may do everything is made and unmade by their like alone: a commander who could appoint an
/// administrator would be one.
bool above_the_actor(Role role, const Context& context) {
    return role == Role::administrator && !context.actor.system &&
           context.actor.role != Role::administrator;
}

}  // namespace

void needs(const AppointPost& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.person);
}

Decision decide(const AppointPost& command, const Seen& seen, const Context& context) {
    if (above_the_actor(command.role, context)) return refuse("post.administrator", {}, "/role");
    if (!seen.find(command.person)) return refuse("person.unknown", {}, "/person");
    if (command.to && *command.to <= command.from) return refuse("span.empty", {}, "/to");
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
