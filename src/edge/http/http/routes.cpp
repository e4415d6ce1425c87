// The paths that are neither a view nor a file: what each takes and gives, and who serves it.

#include <algorithm>

#include "house/views/session.hpp"
#include "http/api.hpp"
#include "http/bodies.hpp"

namespace gb {

const std::vector<Api::Route>& Api::own_routes() {
    static const std::vector<Route> routes{
        {{.method = "GET",
          .path = "/api/health",
          .name = "Health",
          .about = "the server is there",
          .open = true,
          .gives = json_answer<Health>()},
         &Api::health},
        {{.method = "GET",
          .path = "/api/demo-roles",
          .name = "DemoRoles",
          .about = "the roles that a visitor of a demo may take; 404 elsewhere",
          .open = true,
          .gives = json_answer<std::vector<DemoRole>>()},
         &Api::demo_roles},
        {{.method = "POST",
          .path = "/api/session",
          .name = "SignIn",
          .about = "signs in: sets the cookie giaoban_session and gives the token that every "
                   "change sends back in the header X-CSRF",
          .open = true,
          .takes = json_request<SignIn>(),
          .gives = json_answer<views::SessionView>()},
         &Api::sign_in},
        {{.method = "GET",
          .path = "/api/session",
          .name = "Session",
          .about = "who is signed in, and the posts they hold",
          .gives = json_answer<views::SessionView>()},
         &Api::who_am_i},
        {{.method = "DELETE",
          .path = "/api/session",
          .name = "SignOut",
          .about = "signs out",
          .gives = empty_answer()},
         &Api::sign_out},
        {{.method = "POST",
          .path = "/api/session/password",
          .name = "SetPassword",
          .about = "sets one's own password; a one-time password opens nothing else",
          .takes = json_request<NewPassword>(),
          .gives = empty_answer()},
         &Api::set_password},
        {{.method = "POST",
          .path = "/api/session/pin",
          .name = "SetPin",
          .about = "sets one's own PIN, with which handovers are signed",
          .takes = json_request<NewPin>(),
          .gives = empty_answer()},
         &Api::set_pin},
        {{.method = "GET",
          .path = "/api/session/access",
          .name = "OwnAccess",
          .about = "where one is signed in, and whether a second factor is set",
          .gives = json_answer<OwnAccess>()},
         &Api::own_access},
        {{.method = "POST",
          .path = "/api/session/end",
          .name = "EndSession",
          .about = "ends one sign-in of one's own, or every other one",
          .takes = json_request<EndSession>(),
          .gives = empty_answer()},
         &Api::end_session},
        {{.method = "POST",
          .path = "/api/session/factor/begin",
          .name = "BeginFactor",
          .about = "a new secret for an authenticator app; it counts once its first code came back",
          .takes = json_request<BeginFactor>(),
          .gives = json_answer<FactorBegun>()},
         &Api::begin_factor},
        {{.method = "POST",
          .path = "/api/session/factor/confirm",
          .name = "ConfirmFactor",
          .about = "the first code: from here on signing in asks for one; gives recovery codes",
          .takes = json_request<ConfirmFactor>(),
          .gives = json_answer<RecoveryCodes>()},
         &Api::confirm_factor},
        {{.method = "POST",
          .path = "/api/session/factor/remove",
          .name = "RemoveFactor",
          .about = "signing in asks for the password alone again",
          .takes = json_request<RemoveFactor>(),
          .gives = empty_answer()},
         &Api::remove_factor},
        {{.method = "GET",
          .path = "/api/accounts",
          .name = "Accounts",
          .about = "the accounts that an administrator keeps",
          .parameters = parameters_of<ActingPost>(),
          .gives = json_answer<AccountList>()},
         &Api::list_accounts},
        {{.method = "POST",
          .path = "/api/accounts",
          .name = "CreateAccount",
          .about = "an administrator gives a person an account, with a one-time password",
          .takes = json_request<NewAccount>(),
          .gives = json_answer<FirstPassword>()},
         &Api::create_account},
        {{.method = "POST",
          .path = "/api/accounts/reset",
          .name = "ResetAccount",
          .about = "a new one-time password; its sessions end, and it is open again if it was "
                   "disabled",
          .takes = json_request<NamedAccount>(),
          .gives = json_answer<FirstPassword>()},
         &Api::reset_account},
        {{.method = "POST",
          .path = "/api/accounts/disable",
          .name = "DisableAccount",
          .about = "nobody signs in with it or signs with its PIN; its sessions end",
          .takes = json_request<NamedAccount>(),
          .gives = empty_answer()},
         &Api::disable_account},
        {{.method = "POST",
          .path = "/api/clock/confirm",
          .name = "ConfirmClock",
          .about = "an administrator has compared the server's time: from here on it counts",
          .takes = json_request<ActingPost>(),
          .gives = empty_answer()},
         &Api::confirm_clock},
        {{.method = "POST",
          .path = "/api/commands",
          .name = "Command",
          .about = "one command; answered after it stands in the book for good",
          .takes = {"application/json", [](Schemas&) { return Schemas::reference("Command"); }},
          .gives = json_answer<Done>()},
         &Api::command},
        {{.method = "GET",
          .path = "/api/events",
          .name = "Events",
          .about = "notices of what was written, in commit order; resumes after the header "
                   "Last-Event-ID; an event named `reload` says: read everything anew",
          .parameters = parameters_of<ActingPost>(),
          .gives = {"text/event-stream", schema_of<Way::answer, NoticeView>()}},
         &Api::live},
    };
    return routes;
}

const Api::Route* Api::own_route(const HttpRequest& request) {
    const auto& routes = own_routes();
    const auto found = std::find_if(routes.begin(), routes.end(), [&](const Route& route) {
        return route.served.path == request.path && route.served.method == request.method;
    });
    return found == routes.end() ? nullptr : &*found;
}

std::vector<Served> Api::served() {
    std::vector<Served> all;
    for (const auto& route : own_routes()) all.push_back(route.served);
    return all;
}

}  // namespace gb
