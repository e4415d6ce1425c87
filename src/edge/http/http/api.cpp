#include "http/api.hpp"

#include <spdlog/spdlog.h>

#include <algorithm>

#include "base/json_read.hpp"
#include "base/json_write.hpp"
#include "house/texts.hpp"
#include "http/bodies.hpp"

namespace gb {

namespace {

int status_of(std::string_view code) {
    if (code == "input.too_large") return 413;
    if (code.starts_with("input.")) return 400;
    if (code == "session.throttled") return 429;
    if (code.starts_with("session.")) return 401;
    if (code.starts_with("rights.") || code.starts_with("pin.") || code == "post.not_yours") {
        return 403;
    }
    if (code == "view.not_found") return 404;
    if (code == "web.not_built") return 503;
    if (code == "store.full") return 507;
    if (code == "store.failed") return 503;
    if (code == "server.fault") return 500;
    return 409;
}

HttpResponse failed(const HttpRequest& request, const Failure& failure) {
    return gb::problem(request.language, status_of(failure.code), failure.code, failure.field,
                       failure.facts);
}

HttpResponse failed(const HttpRequest& request, std::string_view code) {
    return failed(request, Failure{std::string(code), "", {}});
}

HttpResponse json(std::string body) {
    HttpResponse response;
    response.body = std::move(body);
    response.headers.emplace_back("Cache-Control", "no-store");
    return response;
}

HttpResponse response_of(const Answer& answer, const std::string& language) {
    if (const auto* done = std::get_if<Done>(&answer)) {
        return json(to_json(*done));
    }
    if (const auto* refusal = std::get_if<Refusal>(&answer)) {
        return problem(language, status_of(refusal->code), refusal->code, refusal->field,
                       refusal->facts);
    }
    if (std::holds_alternative<StoreFull>(answer)) {
        return problem(language, status_of("store.full"), "store.full", "", {});
    }
    return problem(language, 503, "outcome.unknown", "", {});
}

/// Does it, and answers what goes wrong on the way.
template <class Work>
void guarded(const std::string& language, const Respond& respond, Work&& work) {
    std::string_view code;
    try {
        return work();
    } catch (const StoreError& error) {
        spdlog::error("the store: {}", error.what());
        code = error.kind == StoreError::Kind::full ? "store.full" : "store.failed";
    } catch (const std::exception& error) {
        spdlog::error("a request failed: {}", error.what());
        code = "server.fault";
    }
    respond(problem(language, status_of(code), std::string(code), "", {}));
}

std::string type_of(const std::filesystem::path& file) {
    static const std::map<std::string, std::string> types{
        {".html", "text/html; charset=utf-8"},
        {".js", "text/javascript; charset=utf-8"},
        {".css", "text/css; charset=utf-8"},
        {".json", "application/json"},
        {".svg", "image/svg+xml"},
        {".woff2", "font/woff2"},
        {".woff", "font/woff"},
        {".png", "image/png"},
        {".ico", "image/x-icon"},
        {".webmanifest", "application/manifest+json"},
    };
    const auto found = types.find(file.extension().string());
    return found == types.end() ? "application/octet-stream" : found->second;
}

std::optional<std::string> contents(const std::filesystem::path& file) {
    std::FILE* in = std::fopen(file.c_str(), "rb");
    if (!in) return std::nullopt;
    std::string bytes;
    char block[65536];
    for (std::size_t got; (got = std::fread(block, 1, sizeof block, in)) > 0;) {
        bytes.append(block, got);
    }
    std::fclose(in);
    return bytes;
}

}  // namespace

Schemas::Object problem_schema() {
    return parse_json(R"({"type":"object","required":["error"],"properties":{"error":{
        "type":"object","required":["code","field","facts","message"],"properties":{
            "code":{"type":"string","description":"`error.CODE` is its text"},
            "field":{"type":["string","null"],"description":"where in the request: /body/text"},
            "facts":{"type":"object","additionalProperties":{"type":["string","integer"]}},
            "message":{"type":"string"}},
        "additionalProperties":false}},"additionalProperties":false})")
        ->as_object();
}

HttpResponse problem(const std::string& language, int status, const std::string& code,
                     const std::string& field, const Facts& facts) {
    HttpResponse response;
    response.status = status;
    response.headers.emplace_back("Cache-Control", "no-store");
    auto& out = response.body;
    out = "{\"error\":{\"code\":";
    put_json_text(out, code);
    out += ",\"field\":";
    field.empty() ? void(out += "null") : put_json_text(out, field);
    out += ",\"facts\":{";
    bool first = true;
    for (const auto& [name, value] : facts) {
        if (!first) out += ',';
        first = false;
        put_json_text(out, name);
        out += ':';
        if (const auto* number = std::get_if<std::int64_t>(&value)) {
            put_json_integer(out, *number);
        } else {
            put_json_text(out, std::get<std::string>(value));
        }
    }
    out += "},\"message\":";
    put_json_text(out, explain(language, code, facts));
    out += "}}";
    return response;
}

Api::Api(ApiDoors doors) : doors_(std::move(doors)) {}

void Api::handle(HttpRequest request, Respond respond) {
    const auto language = request.language;
    guarded(language, respond, [&] { route(std::move(request), respond); });
}

const Upload* Api::upload_of(std::string_view path) const {
    for (const auto& door : doors_.uploads) {
        if (path == "/api/" + door.name) return &door;
    }
    return nullptr;
}

/// Runs slow work on another thread, where nobody else would answer what goes wrong.
void Api::beside(const HttpRequest& request, const Respond& respond, std::function<void()> work) {
    doors_.beside([language = request.language, respond, work = std::move(work)] {
        guarded(language, respond, work);
    });
}

void Api::route(HttpRequest request, Respond respond) {
    if (!request.path.starts_with("/api/")) return page_or_file(request, respond);
    const auto* route = own_route(request);
    const auto* upload_door = request.method == "POST" ? upload_of(request.path) : nullptr;
    if (route && route->served.open) return (this->*route->serve)(request, {}, respond);
    if (upload_door && upload_door->open) return upload(*upload_door, request, respond);
    const auto session =
        request.cookie.empty() ? std::nullopt : doors_.accounts.session(request.cookie);
    if (!session) return respond(failed(request, "session.none"));
    if (request.method != "GET" && request.csrf != session->csrf) {
        return respond(failed(request, "session.csrf"));
    }
    if (route) return (this->*route->serve)(request, *session, respond);
    if (upload_door) return upload(*upload_door, request, respond);
    if (request.method == "GET") return read(request, *session, respond);
    respond(failed(request, "view.not_found"));
}

void Api::page_or_file(const HttpRequest& request, Respond respond) {
    const auto& path = request.path;
    if (request.method != "GET") return respond(failed(request, "view.not_found"));
    if (path == "/app" || path.starts_with("/app/")) return respond(static_file(request));
    if (auto page = doors_.page ? doors_.page(request) : std::nullopt) return respond(*page);
    respond(failed(request, "view.not_found"));
}

/// A view or a file made on request.
void Api::read(const HttpRequest& request, const OpenSession& session, Respond respond) {
    const auto name = std::string_view(request.path).substr(5);
    for (const auto& type : doors_.views) {
        if (type.name == name) return view(type, request, session, respond);
    }
    for (const auto& door : doors_.downloads) {
        if (door.name == name) return download(door, request, session, respond);
    }
    respond(failed(request, "view.not_found"));
}

void Api::health(const HttpRequest&, const OpenSession&, Respond respond) {
    respond(json(to_json(Health{true, doors_.version})));
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
        is_signed = name && name->is_string() && is_signed_command(name->get_string());
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

// Sessions --------------------------------------------------------------------------------------

HttpResponse Api::session_response(const OpenSession& session, bool fresh) const {
    auto response = json(doors_.session_json(session));
    if (fresh) {
        response.headers.emplace_back("Set-Cookie",
                                      "giaoban_session=" + session.token +
                                          "; Path=/; HttpOnly; SameSite=Strict; Max-Age=43200" +
                                          (doors_.secure_cookies ? "; Secure" : ""));
    }
    return response;
}

void Api::demo_roles(const HttpRequest& request, const OpenSession&, Respond respond) {
    const auto roles = doors_.accounts.demo_roles();
    respond(roles.empty() ? failed(request, "view.not_found") : json(to_json(roles)));
}

void Api::who_am_i(const HttpRequest&, const OpenSession& session, Respond respond) {
    respond(session_response(session, false));
}

void Api::sign_in(const HttpRequest& request, const OpenSession&, Respond respond) {
    auto given = from_json<SignIn>(request.body);
    if (!given) return respond(failed(request, given.error()));
    beside(request, respond, [this, given = *given, request, respond] {
        auto session =
            given.demo.empty()
                ? doors_.accounts.sign_in(given.name.value, given.password.value, request.address)
                : doors_.accounts.sign_in_demo(given.demo.value);
        const auto person = session ? session->person : Id<Person>();
        const std::string what = session ? "sign_in" : "sign_in_failed";
        const std::string code = session ? "" : session.error().code;
        doors_.writer.run([person, what, code](Desk& desk) { desk.note(person, what, code); });
        respond(session ? session_response(*session, true) : failed(request, session.error()));
    });
}

void Api::sign_out(const HttpRequest&, const OpenSession& session, Respond respond) {
    doors_.accounts.sign_out(session.token);
    const auto person = session.person;
    doors_.writer.run([person](Desk& desk) { desk.note(person, "sign_out", ""); });
    auto response = json("{}");
    response.headers.emplace_back("Set-Cookie",
                                  "giaoban_session=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0");
    respond(std::move(response));
}

void Api::set_pin(const HttpRequest& request, const OpenSession& session, Respond respond) {
    auto given = from_json<NewPin>(request.body);
    if (!given) return respond(failed(request, given.error()));
    beside(request, respond, [this, pin = given->pin.value, session, request, respond] {
        const auto set = doors_.accounts.set_pin(session.person, pin);
        respond(set ? json("{}") : failed(request, set.error()));
    });
}

/// An administrator gives a person an account; credentials never stand in a book.
void Api::create_account(const HttpRequest& request, const OpenSession& session, Respond respond) {
    auto given = from_json<NewAccount>(request.body);
    if (!given) return respond(failed(request, given.error()));
    const auto viewer = doors_.viewer_of(given->post);
    if (viewer.person != session.person || viewer.role != Role::administrator) {
        return respond(failed(request, "rights.not_for_this_post"));
    }
    beside(request, respond, [this, given = *given, request, respond] {
        const auto made = doors_.accounts.create(given.name.value, given.password.value,
                                                 given.person, given.pin.value);
        respond(made ? json("{}") : failed(request, made.error()));
    });
}

// Reading ---------------------------------------------------------------------------------------

Result<Viewer> Api::viewer_of(const HttpRequest& request, const OpenSession& session) const {
    const auto given = request.query.find("post");
    if (given == request.query.end()) return Failure{"input.missing", "/post", {}};
    const auto id = Uuid::parse(given->second);
    if (!id) return Failure{"input.not_an_id", "/post", {}};
    auto viewer = doors_.viewer_of(Id<Post>(*id));
    if (viewer.person.empty() || viewer.person != session.person) {
        return Failure{"post.not_yours", "/post", {}};
    }
    viewer.now = doors_.clock.now();
    viewer.language = request.language;
    return viewer;
}

void Api::view(const ViewType& type, const HttpRequest& request, const OpenSession& session,
               Respond respond) {
    const auto viewer = viewer_of(request, session);
    if (!viewer) return respond(failed(request, viewer.error()));
    auto answer = type.answer(*viewer, request.query);
    respond(answer ? json(std::move(*answer)) : failed(request, answer.error()));
}

void Api::download(const Download& door, const HttpRequest& request, const OpenSession& session,
                   Respond respond) {
    const auto viewer = viewer_of(request, session);
    if (!viewer) return respond(failed(request, viewer.error()));
    beside(request, respond, [&door, viewer = *viewer, request, respond] {
        auto file = door.make(viewer, request.query);
        if (!file) return respond(failed(request, file.error()));
        HttpResponse response;
        if (door.gives.type != "application/json") response.type = door.gives.type;
        response.body = std::move(file->body);
        if (!file->name.empty())
            response.headers.emplace_back("Content-Disposition",
                                          "attachment; filename=\"" + file->name + "\"");
        response.headers.emplace_back("Cache-Control", "no-store");
        respond(std::move(response));
    });
}

void Api::upload(const Upload& door, const HttpRequest& request, Respond respond) {
    beside(request, respond, [&door, request, respond] {
        auto answer = door.take(request.body, request.query);
        respond(answer ? json(std::move(*answer)) : failed(request, answer.error()));
    });
}

void Api::live(const HttpRequest& request, const OpenSession& session, Respond respond) {
    const auto viewer = viewer_of(request, session);
    if (!viewer) return respond(failed(request, viewer.error()));
    HttpResponse response;
    response.events = doors_.events->subscribe(
        request.last_event_id,
        [this, viewer = *viewer](const Uuid& book) { return doors_.may_read(viewer, book); });
    respond(std::move(response));
}

// Files -----------------------------------------------------------------------------------------

/// The web front: files under web/, everything else is its index page (the front routes by itself).
HttpResponse Api::static_file(const HttpRequest& request) const {
    std::filesystem::path inside = "index.html";
    if (request.path.size() > 5) inside = request.path.substr(5);
    const bool climbs = std::any_of(inside.begin(), inside.end(),
                                    [](const auto& part) { return part == ".." || part == "/"; });
    if (climbs) return failed(request, "view.not_found");
    const bool zipped =
        request.takes_gzip && std::filesystem::is_regular_file((doors_.web / inside) += ".gz");
    const auto stored = zipped ? (doors_.web / inside) += ".gz" : doors_.web / inside;
    auto bytes = std::filesystem::is_regular_file(stored) ? contents(stored) : std::nullopt;
    if (!bytes && inside.has_extension() && inside.extension() != ".html") {
        return failed(request, "view.not_found");
    }
    if (!bytes) {
        inside = "index.html";
        bytes = contents(doors_.web / inside);
    }
    if (!bytes) return failed(request, "web.not_built");
    HttpResponse response;
    response.type = type_of(inside);
    response.body = std::move(*bytes);
    if (zipped) response.headers.emplace_back("Content-Encoding", "gzip");
    response.headers.emplace_back("Vary", "Accept-Encoding");
    const bool hashed = inside.begin() != inside.end() && *inside.begin() == "assets";
    response.headers.emplace_back("Cache-Control",
                                  hashed ? "public, max-age=31536000, immutable" : "no-cache");
    return response;
}

}  // namespace gb
