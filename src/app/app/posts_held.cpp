#include "app/posts_held.hpp"

#include <algorithm>

#include "domain/people/words.hpp"
#include "domain/rights/table.hpp"
#include "house/views/session.hpp"
#include "store/views/desk.hpp"

namespace gb::app {

namespace {

std::vector<std::string> commands_of(Role role) {
    std::vector<std::string> commands;
    for (const auto& right : rights_table()) {
        if (right.roles.has(role)) commands.emplace_back(right.command);
    }
    return commands;
}

}  // namespace

Viewer viewer_of(Reader& reader, Id<Post> id, Instant now) {
    const auto post = reader.load(id);
    if (!post || !post->holds_on(now.date())) return {};
    return {post->person, post->id, post->unit, post->role, now, "vi"};
}

bool factor_wanted(Node& node, Reader& reader, const OpenSession& session) {
    if (session.second_factor) return false;
    const auto roles = node.accounts->factor_roles();
    if (roles.empty() || !node.accounts->demo_roles().empty()) return false;
    const auto today = node.clock.now().date();
    const auto posts = reader.where<Post>("person = ? order by id", session.person);
    return std::any_of(posts.begin(), posts.end(), [&](const auto& post) {
        return post->holds_on(today) &&
               std::find(roles.begin(), roles.end(), post->role) != roles.end();
    });
}

std::string session_json(Node& node, Reader& reader, const OpenSession& session) {
    const auto now = node.clock.now();
    views::SessionView json{session.csrf,
                            {session.person, "", ""},
                            {},
                            !node.accounts->demo_roles().empty(),
                            session.language,
                            session.account,
                            session.new_password,
                            factor_wanted(node, reader, session),
                            node.clock.in_doubt()};
    if (const auto person = reader.load(session.person)) {
        json.person.name = person->full_name.value;
        json.person.rank = person->rank_on(now.date());
    }
    for (const auto& post : reader.where<Post>("person = ? order by id", session.person)) {
        if (!post->holds_on(now.date())) continue;
        const auto unit = unit_ref(reader, post->unit, now.date());
        json.posts.push_back({post->id, post->unit, unit.name, unit.short_name, json.person.name,
                              post->title.value, post->role, commands_of(post->role), post->from,
                              post->to});
    }
    return to_json(json);
}

std::string standing(Reader& reader, Id<Post> post, Instant now) {
    const auto viewer = viewer_of(reader, post, now);
    std::string all = viewer.person.text() + viewer.unit.text();
    all += name_of(viewer.role);
    const auto range = reader.readable(viewer);
    for (const auto& unit : range.units) all += unit.text();
    return hex(sha256(all));
}

}  // namespace gb::app
