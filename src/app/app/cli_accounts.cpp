// accounts reset

#include <fmt/format.h>

#include <algorithm>

#include "app/attendant.hpp"
#include "app/cli.hpp"
#include "app/node.hpp"
#include "domain/book/words.hpp"

namespace gb::app {

namespace {

struct AccountResetJson {
    std::string account;
    std::string password;
    Instant ends;  ///< from then on it opens nothing
};
BOOST_DESCRIBE_STRUCT(AccountResetJson, (), (account, password, ends))

struct FactorRolesJson {
    std::vector<Role> roles;  ///< whose holders must have a second factor
};
BOOST_DESCRIBE_STRUCT(FactorRolesJson, (), (roles))

/// The way back where whoever must set a second factor cannot: no clock that is right, no address
/// at which passkeys count. As with a reset, whoever may write in the folder asks nobody.
int no_factor_wanted(const Cli& cli) {
    identity_of(Folder{cli.data});
    Node node(cli.data);
    const FactorRolesJson before{node.accounts->factor_roles()};
    std::string names;
    for (const auto role : before.roles) {
        node.desk->note({}, name_of(NodeFact::factor_not_wanted), std::string(name_of(role)));
        node.accounts->want_factor_of(role, false);
        names += (names.empty() ? "" : ", ") + std::string(name_of(role));
    }
    Attendant(node).tend(*node.desk, node.clock);  // the notes are signed with the rest
    return cli.answer(
        before, names.empty() ? "No role had to have a second factor."
                              : "No role has to have a second factor any more; before: " + names +
                                    ".\nWhoever has set one goes on signing in with it.");
}

/// Whoever may read the folder holds its key and could put any account into it. So nothing is asked
/// here; that it was done stands in the node book, first of all: what cannot be noted is not done.
int reset_account(const Cli& cli, const std::string& name) {
    const auto& data = cli.data;
    identity_of(Folder{data});
    Node node(data);
    const auto all = node.accounts->accounts();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const AccountLine& line) { return line.name == name; });
    if (found == all.end()) return cli.failed({"account.unknown", "NAME", {{"name", name}}});
    node.desk->note({}, name_of(NodeFact::account_reset), found->person.text());
    const auto password = node.accounts->reset(name);
    if (!password) return cli.failed({password.error().code, "NAME", password.error().facts});
    Attendant(node).tend(*node.desk, node.clock);  // the note is signed with the rest
    return cli.answer(
        AccountResetJson{name, password->password, password->ends},
        fmt::format("One-time password of {}: {}\n"
                    "It opens nothing but the page for a new one, and nothing at all from {} {} "
                    "on. All sessions of the account have ended.",
                    name, password->password, password->ends.date().text(),
                    password->ends.clock()));
}

}  // namespace

void add_accounts(Cli& cli) {
    auto* accounts =
        cli.app.add_subcommand("accounts", "Who signs in, where the pages cannot help");
    accounts->require_subcommand(1);
    accounts->footer("Example: giaoban accounts reset admin --data /var/lib/giaoban");
    auto name = std::make_shared<std::string>();
    auto* reset = cli.command(*accounts, "reset", "Give an account a new one-time password",
                              [=, &cli] { return reset_account(cli, *name); });
    cli.with_json(cli.with_data(reset))
        ->add_option("NAME", *name, "the account, for example admin")
        ->required();
    reset->footer(
        "For a lone administrator who forgot the password: others are reset on the page People.\n"
        "The node must not be running. The node book notes it.\n"
        "Example: giaoban accounts reset admin --data /var/lib/giaoban");
    auto* free = cli.command(*accounts, "factor-free", "Ask a second factor of no role any more",
                             [&cli] { return no_factor_wanted(cli); });
    cli.with_json(cli.with_data(free))
        ->footer(
            "For where those who must set one cannot; it is asked of a role on the page "
            "Administration.\n"
            "The node must not be running. The node book notes it.\n"
            "Example: giaoban accounts factor-free --data /var/lib/giaoban");
}

}  // namespace gb::app
