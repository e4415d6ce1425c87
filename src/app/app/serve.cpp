#include "app/serve.hpp"

#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <csignal>
#include <cstdlib>
#include <sstream>

#include "app/attendant.hpp"
#include "app/books_source.hpp"
#include "app/comment_desk.hpp"
#include "app/kept_files.hpp"
#include "app/office_queue.hpp"
#include "app/pages.hpp"
#include "app/public_site.hpp"
#include "domain/people/words.hpp"
#include "domain/rights/table.hpp"
#include "house/views/session.hpp"
#include "http/api.hpp"
#include "http/server.hpp"
#include "store/reader.hpp"
#include "store/search_index.hpp"
#include "store/views/addressed.hpp"
#include "store/views/desk.hpp"

#ifndef GIAOBAN_VERSION
#define GIAOBAN_VERSION "0"
#endif

namespace gb::app {

namespace {

constexpr int ticks_between_counts = 10;  ///< of 0.8 s; a crash loses no more of the visits

Viewer viewer_of(Reader& reader, Id<Post> id, Instant now) {
    const auto post = reader.load(id);
    if (!post || !post->holds_on(now.date())) return {};
    return {post->person, post->id, post->unit, post->role, now, "vi"};
}

std::vector<std::string> commands_of(Role role) {
    std::vector<std::string> commands;
    for (const auto& right : rights_table()) {
        if (right.roles.has(role)) commands.emplace_back(right.command);
    }
    return commands;
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
                            node.clock.in_doubt()};
    if (const auto person = reader.load(session.person)) {
        json.person.name = person->full_name.value;
        json.person.rank = person->rank.value;
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

/// What a post is and may read today. A live stream lives as long as this is the same.
std::string standing(Reader& reader, Id<Post> post, Instant now) {
    const auto viewer = viewer_of(reader, post, now);
    std::string all = viewer.person.text() + viewer.unit.text();
    all += name_of(viewer.role);
    const auto range = reader.readable(viewer);
    for (const auto& unit : range.units) all += unit.text();
    return hex(sha256(all));
}

/// Live pages hear of what was committed; where it touches rights, each asks whether it still may.
void tell(EventHub& hub, const std::vector<Notice>& notices) {
    hub.publish(notices);
    const bool rights = std::any_of(notices.begin(), notices.end(), [](const Notice& notice) {
        return notice.kind == Post::kind || notice.kind == Relation::kind;
    });
    if (rights) hub.doubt();
}

std::filesystem::path web_folder(const ServeOptions& options) {
    if (!options.web.empty()) return options.web;
    const auto program = std::filesystem::read_symlink("/proc/self/exe");
    for (const auto& place : {program.parent_path().parent_path() / "web" / "dist",
                              program.parent_path().parent_path() / "share" / "giaoban" / "web"}) {
        if (std::filesystem::exists(place / "index.html")) return place;
    }
    return program.parent_path().parent_path() / "web" / "dist";
}

press::Office::Options office_of(const ServeOptions& options) {
    return {options.office.empty() ? press::Office::installed() : options.office,
            std::chrono::seconds(options.office_seconds)};
}

ServerLimits limits_of(const ServeOptions& options, const Api& api) {
    ServerLimits limits;
    limits.transfer_seconds = options.request_seconds;
    limits.takes_file = [&api](std::string_view path) { return api.takes_file(path); };
    return limits;
}

/// Citizens read elsewhere; whoever comes to the front door works here.
std::optional<HttpResponse> only_inside(const HttpRequest& request) {
    if (request.path != "/") return std::nullopt;
    HttpResponse response;
    response.status = 303;
    response.headers.emplace_back("Location", "/app/");
    return response;
}

/// Passkeys belong to one address. Without a name of its own a node can be tried at localhost.
web_authn::Site passkey_site(const ServeOptions& options, unsigned short port) {
    const auto local = fmt::format("{}://localhost:{}", options.tls ? "https" : "http", port);
    auto site = web_authn::site_of(options.origin.empty() ? local : options.origin);
    GB_CHECK(site, "the command line took no other origin");
    site->verify_user = options.verify_user;
    return *site;
}

}  // namespace

int serve(Node& node, const ServeOptions& options) {
    Attendant attendant(node);
    attendant.tend(*node.desk, node.clock);  // what came due while nobody served
    boost::asio::thread_pool beside(2);      // Argon2, papers, books: never on an I/O thread
    CommentStore comments(node.folder.accounts());
    settle_comments(node, comments);
    BooksSource published(node.folder, comments);
    PublicSite site(node.folder, published, comments, node.clock, node.dice,
                    {.behind_proxy = options.behind_proxy, .secure = options.tls.has_value()});
    OfficeQueue office(office_of(options));
    Backups backups(node.folder, node.clock);
    sweep_files(node);
    auto hub = std::make_shared<EventHub>(fresh_uuid(node.clock, node.dice).text());
    Writer writer(
        *node.desk,
        [&](const std::vector<Notice>& notices) {
            tell(*hub, notices);
            attendant.noted(notices);
            files_noted(node, notices);
            comments_noted(node, comments, notices);
            site.noted(notices);
        },
        [] {
            // What is in memory may be ahead of the disk: begin anew from the disk.
            spdlog::critical("the device failed; ending so that a restart begins from the disk");
            std::_Exit(75);
        });
    const auto books = node.folder.books();
    const auto reader = [&]() -> Reader& { return thread_reader(model(), books); };
    auto views = all_views(model(), books);
    Api api(ApiDoors{
        .model = model(),
        .clock = node.clock,
        .accounts = *node.accounts,
        .writer = writer,
        .events = hub,
        .views = std::move(views),
        .downloads = downloads(&node, &comments, &office.office, &backups),
        .uploads = uploads(&node, &backups),
        .viewer_of = [&](Id<Post> post) { return viewer_of(reader(), post, node.clock.now()); },
        .session_json =
            [&](const OpenSession& session) { return session_json(node, reader(), session); },
        .may_read = [&](const Viewer& viewer,
                        const Uuid& book) { return reader().may_read(viewer, book); },
        .addressed = [&](const Viewer& viewer,
                         const Notice& notice) { return addressed(reader(), viewer, notice); },
        .standing = [&](Id<Post> post) { return standing(reader(), post, node.clock.now()); },
        .unit_of =
            [&](Id<Person> id) {
                const auto person = reader().load(id);
                return person ? std::optional(person->unit) : std::nullopt;
            },
        .name_of = [&](Id<Person> person) { return reader().person_name(person); },
        .confirm_clock = [&] { node.clock.confirm(); },
        .outside_books = [&](const Request& request) -> std::optional<Failure> {
            if (request.type->name == KeepFile::name) {
                return Failure{"file.upload_only", "", {}};  // its bytes must be seen
            }
            return check_comment(node, comments, request);
        },
        .page = [&](const HttpRequest& request) -> std::optional<HttpResponse> {
            if (options.role == ServeRole::internal) return only_inside(request);
            return site.answer(request);
        },
        .web = web_folder(options),
        .beside = [&](std::function<void()> work) { boost::asio::post(beside, std::move(work)); },
        .outside = [&](std::function<void()> work) { return office.take(std::move(work)); },
        .secure_cookies = options.tls.has_value(),
        .version = GIAOBAN_VERSION,
    });
    HttpServer server(
        options.address, options.port, options.threads,
        [&](HttpRequest request, Respond respond) {
            api.handle(std::move(request), std::move(respond));
        },
        limits_of(options, api), options.tls);
    node.accounts->take_passkeys_at(passkey_site(options, server.port()));
    // The first search after a release makes its index anew: not while somebody waits for it.
    boost::asio::post(beside, [&books] {
        try {
            search_index(model(), books).follow();
        } catch (const StoreError& error) {
            spdlog::warn("the search index waits for the first search: {}", error.what());
        }
    });
    std::signal(SIGPIPE, SIG_IGN);  // whoever read our output may be gone
    boost::asio::io_context signals;
    boost::asio::signal_set stop(signals, SIGINT, SIGTERM);
    stop.async_wait([&](const auto&, int) { signals.stop(); });
    fmt::print("giaoban is ready: {}://{}:{}/app/\n", options.tls ? "https" : "http",
               options.address, server.port());
    std::fflush(stdout);

    int ticks = 0;
    // Within a second of the commit, in the writer's turn, where nobody waits.
    boost::asio::steady_timer soon(signals);
    std::function<void()> tend_soon = [&] {
        soon.expires_after(std::chrono::milliseconds(800));
        soon.async_wait([&](const auto& error) {
            if (error) return;
            writer.run([&](Desk& desk) {
                const auto committed = attendant.tend(desk, node.clock);
                if (!committed.empty()) tell(*hub, committed);
                site.noted(committed);
            });
            if (++ticks % ticks_between_counts == 0) site.keep_counts();
            tend_soon();
        });
    };
    tend_soon();
    signals.run();
    spdlog::info("stopping");
    backups.stop();
    office.office.stop();  // whoever waits for it is answered while connections still stand
    server.stop();
    site.keep_counts();
    beside.join();
    office.stop();
    writer.stop();  // what it still answers goes to connections that the server yet keeps
    try {
        attendant.tend(*node.desk, node.clock);  // nothing is left unsigned
    } catch (const StoreError& error) {
        spdlog::warn("the last heads are signed at the next start: {}", error.what());
    }
    return 0;
}

}  // namespace gb::app
