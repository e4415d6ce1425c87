// Signing in and out, and what persons change of their own.

#include "base/json_read.hpp"
#include "base/json_write.hpp"
#include "http/answers.hpp"
#include "http/api.hpp"
#include "http/bodies.hpp"

namespace gb {

namespace {

constexpr int cookie_seconds = 12 * 3600;

/// "Firefox, Windows": enough to know one's own devices by. An order matters: Edge and Opera say
/// that they are Chrome too, and every browser of an iPhone that it is Safari.
std::string browser_of(const std::string& agent) {
    static constexpr std::pair<std::string_view, std::string_view> browsers[] = {
        {"Edg", "Edge"},      {"OPR/", "Opera"},   {"coc_coc", "Cốc Cốc"}, {"Firefox/", "Firefox"},
        {"FxiOS", "Firefox"}, {"CriOS", "Chrome"}, {"Chrome/", "Chrome"},  {"Safari/", "Safari"}};
    static constexpr std::pair<std::string_view, std::string_view> systems[] = {
        {"Android", "Android"}, {"iPhone", "iPhone"}, {"iPad", "iPad"},
        {"Windows", "Windows"}, {"Mac OS", "Mac"},    {"Linux", "Linux"}};
    std::string words;
    const auto first_in = [&](const auto& names) {
        for (const auto& [mark, name] : names) {
            if (agent.find(mark) == std::string::npos) continue;
            if (!words.empty()) words += ", ";
            words += name;
            return;
        }
    };
    first_in(browsers);
    first_in(systems);
    return words;
}

}  // namespace

Device device_of(const HttpRequest& request) {
    return {request.address, browser_of(request.agent)};
}

void Api::note(Id<Person> person, NodeFact fact, std::string code, std::shared_ptr<void> after) {
    doors_.writer.run([person, fact, code = std::move(code), after = std::move(after)](Desk& desk) {
        desk.note(person, name_of(fact), code);
    });
}

std::string Api::cookie(const std::string& token, int seconds) const {
    return std::string(session_cookie(doors_.secure_cookies)) + "=" + token +
           "; Path=/; HttpOnly; SameSite=Strict; Max-Age=" + std::to_string(seconds) +
           (doors_.secure_cookies ? "; Secure" : "");
}

HttpResponse Api::session_response(const OpenSession& session, bool fresh) const {
    auto response = json_response(doors_.session_json(session));
    if (fresh) response.headers.emplace_back("Set-Cookie", cookie(session.token, cookie_seconds));
    return response;
}

void Api::demo_roles(const HttpRequest& request, const OpenSession&, Respond respond) {
    const auto roles = doors_.accounts.demo_roles();
    respond(roles.empty() ? failed(request, "view.not_found") : json_response(to_json(roles)));
}

void Api::who_am_i(const HttpRequest&, const OpenSession& session, Respond respond) {
    respond(session_response(session, false));
}

void Api::sign_in(const HttpRequest& request, const OpenSession&, Respond respond) {
    auto given = from_json<SignIn>(request.body);
    if (!given) return respond(failed(request, given.error()));
    beside(request, respond, [this, given = *given, request, respond] {
        const auto device = device_of(request);
        auto session = given.demo.empty()
                           ? doors_.accounts.sign_in({given.name.value, given.password.value,
                                                      given.code.value, given.passkey},
                                                     device)
                           : doors_.accounts.sign_in_demo(given.demo.value, device);
        if (!session) {
            note({}, NodeFact::sign_in_failed, session.error().code);
            note_doubted(given.name.value, session.error());
            return respond(failed(request, session.error()));
        }
        note(session->person, NodeFact::sign_in, "");
        respond(session_response(*session, true));
    });
}

void Api::sign_out(const HttpRequest&, const OpenSession& session, Respond respond) {
    doors_.accounts.sign_out(session.token);
    doors_.events->doubt();
    note(session.person, NodeFact::sign_out, "");
    auto response = json_response("{}");
    response.headers.emplace_back("Set-Cookie", cookie("", 0));
    respond(std::move(response));
}

void Api::own_access(const HttpRequest&, const OpenSession& session, Respond respond) {
    respond(json_response(to_json(doors_.accounts.own_access(session))));
}

void Api::end_session(const HttpRequest& request, const OpenSession& session, Respond respond) {
    const auto given = from_json<EndSession>(request.body);
    if (!given) return respond(failed(request, given.error()));
    const auto ended = doors_.accounts.end_session(session, given->session.value);
    if (!ended) return respond(failed(request, ended.error()));
    doors_.events->doubt();
    note(session.person, NodeFact::sessions_ended, "");
    respond(json_response("{}"));
}

void Api::set_password(const HttpRequest& request, const OpenSession& session, Respond respond) {
    auto given = from_json<NewPassword>(request.body);
    if (!given) return respond(failed(request, given.error()));
    beside(request, respond, [this, given = *given, session, request, respond] {
        const auto set =
            doors_.accounts.set_password(session, given.current.value, given.password.value);
        if (!set) {
            note(session.person, NodeFact::refused, set.error().code);
            return respond(failed(request, set.error()));
        }
        doors_.events->doubt();  // the other sessions of the account have ended
        note(session.person, NodeFact::password_changed, "");
        respond(json_response("{}"));
    });
}

void Api::set_pin(const HttpRequest& request, const OpenSession& session, Respond respond) {
    auto given = from_json<NewPin>(request.body);
    if (!given) return respond(failed(request, given.error()));
    beside(request, respond, [this, given = *given, session, request, respond] {
        const auto set = doors_.accounts.set_pin(session, given.current.value, given.pin.value);
        if (!set) {
            note(session.person, NodeFact::refused, set.error().code);
            return respond(failed(request, set.error()));
        }
        note(session.person, NodeFact::pin_changed, "");
        respond(json_response("{}"));
    });
}

}  // namespace gb
