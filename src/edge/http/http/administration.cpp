// Accounts, as an administrator keeps them. Credentials never stand in a book; that an account was
// made, reset or disabled, and whose, is noted in the node book.

#include "domain/rights/table.hpp"
#include "http/answers.hpp"
#include "http/api.hpp"
#include "http/bodies.hpp"

namespace gb {

namespace {

/// The right that the table (domain/rights) names.
constexpr std::string_view right = "account.manage";

}  // namespace

bool Api::may_manage(const Viewer& viewer, Id<Person> person) const {
    const auto scope = scope_of(right, viewer.role);
    if (!scope || viewer.person.empty()) return false;
    if (*scope == Scope::all) return true;
    const auto unit = doors_.unit_of(person);
    if (!unit) return false;
    return *unit == viewer.unit || (*scope == Scope::subtree && doors_.may_read(viewer, *unit));
}

void Api::confirm_clock(const HttpRequest& request, const OpenSession& session, Respond respond) {
    const auto given = from_json<ActingPost>(request.body);
    if (!given) return respond(failed(request, given.error()));
    const auto viewer = viewer_through(given->post, session);
    if (viewer.person.empty() || !scope_of("clock.confirm", viewer.role)) {
        note(session.person, NodeFact::refused, "rights.not_for_this_post");
        return respond(failed(request, "rights.not_for_this_post"));
    }
    doors_.confirm_clock();
    note(session.person, NodeFact::clock_confirmed, "");
    respond(json_response("{}"));
}

void Api::list_accounts(const HttpRequest& request, const OpenSession& session, Respond respond) {
    const auto viewer = viewer_of(request, session);
    if (!viewer) return respond(failed(request, viewer.error()));
    if (!scope_of(right, viewer->role)) {
        return respond(failed(request, "rights.not_for_this_post"));
    }
    AccountList list;
    for (auto& line : doors_.accounts.accounts()) {
        if (may_manage(*viewer, line.person)) list.accounts.push_back(std::move(line));
    }
    note_reading(request, session, "accounts");
    respond(json_response(to_json(list)));
}

void Api::create_account(const HttpRequest& request, const OpenSession& session, Respond respond) {
    auto given = from_json<NewAccount>(request.body);
    if (!given) return respond(failed(request, given.error()));
    const auto viewer = viewer_through(given->post, session);
    if (!may_manage(viewer, given->person)) {
        note(session.person, NodeFact::refused, "rights.not_for_this_post");
        return respond(failed(request, "rights.not_for_this_post"));
    }
    if (!doors_.unit_of(given->person)) {
        return respond(failed(request, Failure{"person.unknown", "/person", {}}));
    }
    beside(request, respond, [this, given = *given, session, request, respond] {
        const auto made = doors_.accounts.create(given.name.value, given.person);
        if (!made) return respond(failed(request, made.error()));
        note(session.person, NodeFact::account_made, given.person.text());
        respond(
            json_response(to_json(FirstPassword{given.name.value, made->password, made->ends})));
    });
}

/// @return failures: "account.unknown", also where it is not theirs to know, "account.own"
Result<AccountLine> Api::account_to_manage(const OpenSession& session, Id<Post> post,
                                           const std::string& name) const {
    const auto viewer = viewer_through(post, session);
    if (!scope_of(right, viewer.role) || viewer.person.empty()) {
        return Failure{"rights.not_for_this_post", "", {}};
    }
    if (name == session.account) return Failure{"account.own", "/name", {}};
    for (auto& line : doors_.accounts.accounts()) {
        if (line.name == name && may_manage(viewer, line.person)) return line;
    }
    return Failure{"account.unknown", "/name", {{"name", name}}};
}

void Api::reset_account(const HttpRequest& request, const OpenSession& session, Respond respond) {
    auto given = from_json<NamedAccount>(request.body);
    if (!given) return respond(failed(request, given.error()));
    const auto account = account_to_manage(session, given->post, given->name.value);
    if (!account) {
        note(session.person, NodeFact::refused, account.error().code);
        return respond(failed(request, account.error()));
    }
    beside(request, respond, [this, account = *account, session, request, respond] {
        const auto password = doors_.accounts.reset(account.name);
        if (!password) return respond(failed(request, password.error()));
        doors_.events->doubt();
        note(session.person, NodeFact::account_reset, account.person.text());
        respond(json_response(
            to_json(FirstPassword{account.name, password->password, password->ends})));
    });
}

void Api::disable_account(const HttpRequest& request, const OpenSession& session, Respond respond) {
    auto given = from_json<NamedAccount>(request.body);
    if (!given) return respond(failed(request, given.error()));
    const auto account = account_to_manage(session, given->post, given->name.value);
    if (!account) {
        note(session.person, NodeFact::refused, account.error().code);
        return respond(failed(request, account.error()));
    }
    const auto disabled = doors_.accounts.disable(account->name);
    if (!disabled) return respond(failed(request, disabled.error()));
    doors_.events->doubt();
    note(session.person, NodeFact::account_disabled, account->person.text());
    respond(json_response("{}"));
}

}  // namespace gb
