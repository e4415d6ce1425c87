#include "app/factor_rule.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/json_write.hpp"
#include "domain/people/words.hpp"
#include "house/reading.hpp"
#include "store/reader.hpp"

namespace gb::app {

namespace {

constexpr std::string_view factor_right = "factor.require";

struct FactorOfRole {
    Role role = Role::administrator;
    bool wanted = false;
    std::int64_t accounts = 0;  ///< open ones whose person holds the role today
    std::int64_t without = 0;   ///< of them, those that have no second factor yet
};
BOOST_DESCRIBE_STRUCT(FactorOfRole, (), (role, wanted, accounts, without))

struct FactorRule {
    std::vector<FactorOfRole> roles;
    bool asked_here = true;  ///< a demo's doors stand open, whatever is set
};
BOOST_DESCRIBE_STRUCT(FactorRule, (), (roles, asked_here))

struct FactorWanted {
    Role role = Role::administrator;
    bool wanted = false;
};
BOOST_DESCRIBE_STRUCT(FactorWanted, (), (role, wanted))

FactorRule rule_of(Node& node, Reader& reader) {
    std::map<Role, FactorOfRole> of_role;
    const auto today = node.clock.now().date();
    for (const auto& line : node.accounts->accounts()) {
        if (line.disabled) continue;
        std::set<Role> held;
        for (const auto& post : reader.where<Post>("person = ? order by id", line.person)) {
            if (post->holds_on(today)) held.insert(post->role);
        }
        for (const auto role : held) {
            ++of_role[role].accounts;
            of_role[role].without += line.second_factor ? 0 : 1;
        }
    }
    const auto wanted = node.accounts->factor_roles();
    FactorRule rule;
    for (const auto& choice : choice_names<Role>) {
        const auto role = static_cast<Role>(choice.value);
        auto line = of_role[role];
        line.role = role;
        line.wanted = std::find(wanted.begin(), wanted.end(), role) != wanted.end();
        rule.roles.push_back(line);
    }
    rule.asked_here = node.accounts->demo_roles().empty();
    return rule;
}

Result<NodeAct> set_rule(Node& node, const Query& query) {
    const auto given = read_query<FactorWanted>(query);
    if (!given) return given.error();
    node.accounts->want_factor_of(given->role, given->wanted);
    return NodeAct{given->wanted ? NodeFact::factor_wanted : NodeFact::factor_not_wanted,
                   std::string(name_of(given->role))};
}

}  // namespace

std::vector<Download> factor_rule_downloads(Node* node) {
    return {{.name = "second_factor_rule",
             .about = "of which roles a second factor is asked, and how many have none yet",
             .parameters = parameters_of<ActingPost>(),
             .gives = json_answer<FactorRule>(),
             .make =
                 [node](const Viewer&, const Query&) {
                     auto& reader = thread_reader(model(), node->folder.books());
                     return Result<MadeFile>(MadeFile{"", to_json(rule_of(*node, reader))});
                 },
             .right = factor_right}};
}

std::vector<Upload> factor_rule_uploads(Node* node) {
    return {{.name = "second_factor_rule/set",
             .about = "asks a second factor of all who hold a role, or no more: who has none sets "
                      "one before anything else",
             .parameters = parameters_with_post<FactorWanted>(),
             .takes = {},
             .gives = empty_answer(),
             .take = nullptr,
             .most = 1,
             .right = factor_right,
             .act = [node](const Viewer&, const std::string&, const Query& query) {
                 return set_rule(*node, query);
             }}};
}

}  // namespace gb::app
