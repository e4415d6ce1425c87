// Views, downloads and uploads, the live stream; and the notes that personal data was read.

#include <algorithm>

#include "base/naming.hpp"
#include "domain/rights/table.hpp"
#include "http/answers.hpp"
#include "http/api.hpp"

namespace gb {

namespace {

/// What was asked for: the entity, else the unit, else what stands open to the acting post.
Uuid asked_of(const Query& query) {
    for (const char* name : {"id", "unit", "post"}) {
        const auto given = query.find(name);
        if (given == query.end()) continue;
        if (const auto id = Uuid::parse(given->second)) return *id;
    }
    return {};
}

/// RFC 6266: names with other letters than ASCII in the form of RFC 5987, beside a plain one.
std::string saved_as(const std::string& name) {
    const auto is_plain = [](char c) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
    };
    const std::string attachment = "attachment; filename=\"";
    if (std::ranges::all_of(name, is_plain)) return attachment + name + "\"";
    const auto point = std::min(name.size(), name.rfind('.'));
    constexpr std::size_t longest = 150;
    std::string encoded;
    for (const char c : name) {
        constexpr std::string_view digits = "0123456789ABCDEF";
        const auto byte = static_cast<unsigned char>(c);
        if (is_plain(c)) {
            encoded += c;
        } else {
            encoded += {'%', digits[byte >> 4u], digits[byte & 15u]};
        }
    }
    return attachment + slug_of(name.substr(0, point), longest) + name.substr(point) +
           "\"; filename*=UTF-8''" + encoded;
}

}  // namespace

bool ReadingNotes::first_today(Id<Person> person, const std::string& view, Date today) {
    std::lock_guard lock(mutex_);
    if (today != day_) noted_.clear();
    day_ = today;
    return noted_.emplace(person, view).second;
}

/// In the node book once a day, and each time where it is looked up.
void Api::note_reading(const HttpRequest& request, const OpenSession& session,
                       const std::string& view) {
    doors_.personal_read(session.person, view, asked_of(request.query));
    if (!notes_.first_today(session.person, view, doors_.clock.now().date())) return;
    note(session.person, NodeFact::personal_data_read, view);
}

/// @return nobody, where the post is not theirs
Viewer Api::viewer_through(Id<Post> post, const OpenSession& session) const {
    auto viewer = doors_.viewer_of(post);
    if (viewer.person != session.person) return {};
    return viewer;
}

Result<Viewer> Api::viewer_of(const HttpRequest& request, const OpenSession& session) const {
    const auto given = request.query.find("post");
    if (given == request.query.end()) return Failure{"input.missing", "/post", {}};
    const auto id = Uuid::parse(given->second);
    if (!id) return Failure{"input.not_an_id", "/post", {}};
    auto viewer = viewer_through(Id<Post>(*id), session);
    if (viewer.person.empty()) return Failure{"post.not_yours", "/post", {}};
    viewer.now = doors_.clock.now();
    viewer.language = request.language;
    return viewer;
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

void Api::view(const ViewType& type, const HttpRequest& request, const OpenSession& session,
               Respond respond) {
    const auto viewer = viewer_of(request, session);
    if (!viewer) return respond(failed(request, viewer.error()));
    auto answer = type.answer(*viewer, request.query);
    if (answer && type.personal) note_reading(request, session, type.name);
    respond(answer ? json_response(std::move(*answer)) : failed(request, answer.error()));
}

void Api::download(const Download& door, const HttpRequest& request, const OpenSession& session,
                   Respond respond) {
    const auto viewer = viewer_of(request, session);
    if (!viewer) return respond(failed(request, viewer.error()));
    if (!has_right(door.right, *viewer, session)) {
        return respond(failed(request, "rights.not_for_this_post"));
    }
    auto make = [this, &door, session, viewer = *viewer, request, respond] {
        auto file = door.make(viewer, request.query);
        if (!file) return respond(failed(request, file.error()));
        if (door.personal) note_reading(request, session, door.name);
        if (door.fact) note(session.person, *door.fact, file->name);
        HttpResponse response;
        if (door.gives.type != "application/json") response.type = door.gives.type;
        if (!file->type.empty()) {
            response.type = file->type;
            // What others brought in is looked at and runs nothing.
            response.headers.emplace_back("Content-Security-Policy", "default-src 'none'; sandbox");
        }
        response.body = std::move(file->body);
        if (!file->large.empty()) {
            response.file = LargeFile{file->large, std::filesystem::file_size(file->large)};
        }
        if (!file->name.empty())
            response.headers.emplace_back("Content-Disposition", saved_as(file->name));
        response.headers.emplace_back("Cache-Control", "no-store");
        respond(std::move(response));
    };
    if (!door.outside) return beside(request, respond, std::move(make));
    const bool taken =
        doors_.outside([language = request.language, number = request.number, respond, make] {
            guarded(language, number, respond, make);
        });
    if (!taken) respond(failed(request, "paper.office_busy"));
}

void Api::upload(const Upload& door, const HttpRequest& request, const OpenSession& session,
                 Respond respond) {
    if (door.most > 0 && request.body.size() > door.most) {
        return respond(failed(
            request,
            Failure{"input.too_large", "/file", {{"max", static_cast<std::int64_t>(door.most)}}}));
    }
    if (door.command) return upload_as_command(door, request, session, std::move(respond));
    if (door.act) return upload_as_act(door, request, session, std::move(respond));
    beside(request, respond, [&door, request, respond] {
        auto answer = door.take(request.body, request.query, request.language);
        respond(answer ? json_response(std::move(*answer)) : failed(request, answer.error()));
    });
}

void Api::upload_as_command(const Upload& door, const HttpRequest& request,
                            const OpenSession& session, Respond respond) {
    const auto viewer = viewer_of(request, session);
    if (!viewer) return respond(failed(request, viewer.error()));
    beside(request, respond, [this, &door, viewer = *viewer, request, respond] {
        auto made = door.command(viewer, request.body, request.query);
        if (!made) return respond(failed(request, made.error()));
        submit(std::move(*made), request.language, respond);
    });
}

/// Whoever has it not is noted: nobody is led to such a path who may not go there.
bool Api::has_right(std::string_view right, const Viewer& viewer, const OpenSession& session) {
    if (right.empty() || scope_of(right, viewer.role)) return true;
    note(session.person, NodeFact::refused, "rights.not_for_this_post");
    return false;
}

void Api::upload_as_act(const Upload& door, const HttpRequest& request, const OpenSession& session,
                        Respond respond) {
    const auto viewer = viewer_of(request, session);
    if (!viewer) return respond(failed(request, viewer.error()));
    if (!has_right(door.right, *viewer, session)) {
        return respond(failed(request, "rights.not_for_this_post"));
    }
    beside(request, respond, [this, &door, viewer = *viewer, session, request, respond] {
        auto done = door.act(viewer, request.body, request.query);
        if (!done) return respond(failed(request, done.error()));
        if (done->fact == NodeFact::factor_wanted) doors_.events->doubt();
        // Answered after the note: whoever reads next finds there who did it.
        const std::shared_ptr<void> after(
            nullptr, [respond, json = done->json](void*) { respond(json_response(json)); });
        note(session.person, done->fact, done->code, after);
    });
}

void Api::live(const HttpRequest& request, const OpenSession& session, Respond respond) {
    const auto viewer = viewer_of(request, session);
    if (!viewer) return respond(failed(request, viewer.error()));
    const auto may = [this, viewer = *viewer](const Notice& notice) mutable {
        viewer.now = doors_.clock.now();
        return doors_.may_read(viewer, notice.book) || doors_.addressed(viewer, notice);
    };
    const auto still = [this, token = session.token, post = viewer->post,
                        standing = doors_.standing(viewer->post)] {
        const auto session = doors_.accounts.session(token);
        return session && !doors_.factor_wanted(*session) && doors_.standing(post) == standing;
    };
    HttpResponse response;
    response.events = doors_.events->subscribe(request.last_event_id, may, still);
    respond(std::move(response));
}

}  // namespace gb
