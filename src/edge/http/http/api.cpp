#include "http/api.hpp"

#include "base/json_read.hpp"
#include "http/answers.hpp"
#include "http/bodies.hpp"
#include "http/files.hpp"
#include "http/media_type.hpp"

namespace gb {

namespace {

/// What a session may ask for that came with a one-time password.
bool before_new_password(const HttpRequest& request) {
    if (request.path == "/api/session") return request.method != "POST";
    return request.path == "/api/session/password" && request.method == "POST";
}

/// What one may ask for who must set a second factor first.
bool before_factor(const HttpRequest& request) {
    if (request.path == "/api/session") return request.method != "POST";
    return request.path == "/api/session/access" || request.path == "/api/session/factor/begin" ||
           request.path == "/api/session/factor/confirm" ||
           request.path == "/api/session/passkey/begin" ||
           request.path == "/api/session/passkey/add";
}

}  // namespace

Api::Api(ApiDoors doors) : doors_(std::move(doors)) {
    const auto add = [this](const std::string& name) { known_paths_.insert("/api/" + name); };
    for (const auto& route : own_routes()) known_paths_.insert(route.served.path);
    for (const auto& view : doors_.views) add(std::string(view.name));
    for (const auto& door : doors_.downloads) add(door.name);
    for (const auto& door : doors_.uploads) add(door.name);
}

std::string_view Api::pattern(std::string_view path) const {
    if (path == "/app" || path.starts_with("/app/")) return "/app/*";
    if (!path.starts_with("/api/")) return {};
    const auto known = known_paths_.find(path);
    return known == known_paths_.end() ? "/api/*" : std::string_view(*known);
}

void Api::handle(HttpRequest request, Respond respond) {
    const auto language = request.language;
    const auto number = request.number;
    guarded(language, number, respond, [&] { route(std::move(request), respond); });
}

const Upload* Api::upload_of(std::string_view path) const {
    for (const auto& door : doors_.uploads) {
        if (path == "/api/" + door.name) return &door;
    }
    return nullptr;
}

/// Runs slow work on another thread, where nobody else would answer what goes wrong.
void Api::beside(const HttpRequest& request, const Respond& respond, std::function<void()> work) {
    doors_.beside([language = request.language, number = request.number, respond,
                   work = std::move(work)] { guarded(language, number, respond, work); });
}

void Api::route(HttpRequest request, Respond respond) {
    if (!request.path.starts_with("/api/")) return page_or_file(request, respond);
    if (!request.doubled.empty()) {
        return respond(failed(request, Failure{"input.field_twice", "/" + request.doubled, {}}));
    }
    const auto* route = own_route(request);
    const auto* upload_door = request.method == "POST" ? upload_of(request.path) : nullptr;
    const auto wanted = route         ? route->served.takes.type
                        : upload_door ? upload_door->takes.type
                                      : "";
    if (!takes_type(wanted, request.type)) {
        return respond(failed(request, Failure{"input.content_type", "", {{"type", wanted}}}));
    }
    if (route && route->served.open) return (this->*route->serve)(request, {}, respond);
    if (upload_door && upload_door->open) return upload(*upload_door, request, {}, respond);
    const auto session =
        request.cookie.empty() ? std::nullopt : doors_.accounts.session(request.cookie);
    if (!session) return respond(failed(request, "session.none"));
    if (request.method != "GET" && request.csrf != session->csrf) {
        return respond(failed(request, "session.csrf"));
    }
    if (session->new_password && !before_new_password(request)) {
        return respond(failed(request, "session.new_password"));
    }
    if (!session->new_password && !before_factor(request) && doors_.factor_wanted(*session)) {
        return respond(failed(request, "session.factor_wanted"));
    }
    if (route) return (this->*route->serve)(request, *session, respond);
    if (upload_door) return upload(*upload_door, request, *session, respond);
    if (request.method == "GET") return read(request, *session, respond);
    respond(failed(request, "view.not_found"));
}

void Api::page_or_file(const HttpRequest& request, Respond respond) {
    const auto& path = request.path;
    const bool comment = request.method == "POST" && path.starts_with("/tin/");
    if (request.method != "GET" && !comment) return respond(failed(request, "view.not_found"));
    if (path == "/app" || path.starts_with("/app/"))
        return respond(static_file(doors_.web, request));
    if (auto page = doors_.page ? doors_.page(request) : std::nullopt) return respond(*page);
    respond(failed(request, "view.not_found"));
}

void Api::health(const HttpRequest&, const OpenSession&, Respond respond) {
    respond(json_response(to_json(Health{})));
}

// Commands --------------------------------------------------------------------------------------

void Api::command(const HttpRequest& request, const OpenSession& session, Respond respond) {
    auto parsed = parse_json(request.body);
    if (!parsed) return respond(failed(request, parsed.error()));
    std::string pin;
    bool is_signed = false;
    Id<Person> person = session.person;
    if (auto* object = parsed->if_object()) {
        const auto* name = object->if_contains("command");
        const auto* type = name && name->is_string()
                               ? doors_.model.command(std::string_view(name->get_string()))
                               : nullptr;
        is_signed = type && type->by_pin;
        if (const auto* given = object->if_contains("pin"); is_signed && given) {
            if (given->is_string()) pin = given->get_string();
            object->erase("pin");
        }
        // The second officer signs at the first one's screen: whose PIN it is, is told by the post.
        const auto* post = object->if_contains("post");
        if (is_signed && post && post->is_string()) {
            if (const auto id = Uuid::parse(std::string_view(post->get_string()))) {
                person = doors_.viewer_of(Id<Post>(*id)).person;
            }
        }
    }
    auto read = read_request(doors_.model, std::move(*parsed), person);
    if (!read) return respond(failed(request, read.error()));
    if (const auto failure = doors_.outside_books(*read)) return respond(failed(request, *failure));
    if (!is_signed) return submit(std::move(*read), request.language, std::move(respond));
    beside(request, respond, [this, given = std::move(*read), pin, person, request, respond] {
        const auto checked = doors_.accounts.check_pin(person, pin);
        if (!checked) return respond(failed(request, checked.error()));
        submit(given, request.language, respond);
    });
}

void Api::submit(Request request, std::string language, Respond respond) {
    auto shared = std::make_shared<Respond>(std::move(respond));
    const bool taken = doors_.writer.submit(
        std::move(request),
        [language, shared](const Answer& answer) { (*shared)(response_of(answer, language)); });
    if (!taken) (*shared)(problem(language, 503, "queue.full", "", {}));
}

}  // namespace gb
