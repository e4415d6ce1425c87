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

#include "app/pages.hpp"
#include "domain/document/words.hpp"
#include "domain/handover/words.hpp"
#include "domain/people/words.hpp"
#include "domain/reform/words.hpp"
#include "domain/rights/table.hpp"
#include "domain/summary/words.hpp"
#include "house/views/session.hpp"
#include "house/witness.hpp"
#include "http/api.hpp"
#include "http/server.hpp"
#include "store/heads.hpp"
#include "store/reader.hpp"
#include "store/views/desk.hpp"
#include "store/views/units.hpp"

#ifndef GIAOBAN_VERSION
#define GIAOBAN_VERSION "0"
#endif

namespace gb::app {

namespace {

Viewer viewer_of(Reader& reader, Id<Post> id, Instant now) {
    const auto post = reader.load(id);
    if (!post || !post->holds_on(now.date())) return {};
    return {post->person, post->id, post->unit, post->role, now, "vi"};
}

std::vector<std::string> commands_of(Role role) {
    std::vector<std::string> commands;
    for (const auto& right : rights_table()) {
        if (right.role == role) commands.emplace_back(right.command);
    }
    return commands;
}

std::string session_json(Reader& reader, const OpenSession& session, bool demo, Instant now) {
    views::SessionView json{session.csrf, {session.person, "", ""}, {}, demo, session.language};
    if (const auto person = reader.load(session.person)) {
        json.person.name = person->full_name.value;
        json.person.rank = person->rank.value;
    }
    for (const auto& post : reader.where<Post>("person = ? order by id", session.person)) {
        if (!post->holds_on(now.date())) continue;
        const auto unit = unit_ref(reader, post->unit, now.date());
        json.posts.push_back({post->id, post->unit, unit.name, unit.short_name, json.person.name,
                              post->title.value, post->role, commands_of(post->role)});
    }
    return to_json(json);
}

/// After a handover is signed by both, or a paper issued, the superior's book bears witness to the
/// head of the unit's: what was rewritten later no longer agrees with it.
void witness(Node& node, Desk& desk, const Notice& notice) {
    const auto loaded = node.ledger->load(*model().entity(notice.kind), notice.id);
    bool signed_now = false;
    if (notice.kind == Handover::kind) {
        const auto* handover = static_cast<const Handover*>(loaded.entity.get());
        signed_now = handover && handover->state == HandoverState::countersigned;
    } else if (notice.kind == Summary::kind) {
        const auto* summary = static_cast<const Summary*>(loaded.entity.get());
        signed_now = summary && summary->issue.has_value();
    } else if (notice.kind == Document::kind) {
        const auto* paper = static_cast<const Document*>(loaded.entity.get());
        signed_now = paper && paper->direction == Direction::issued;
    }
    if (!signed_now) return;
    const auto request =
        witness_request(model(), *node.ledger, notice.book, notice.kind, node.clock.now().date());
    if (request) desk.take(std::span(&*request, 1));
}

bool may_call_for_witness(const Notice& notice) {
    return notice.kind == Handover::kind || notice.kind == Summary::kind ||
           notice.kind == Document::kind;
}

/// Ends that were signed beforehand and whose day has come while nobody served.
void wind_up_ended_units(Node& node) {
    for (const auto& unit : units_to_wind_up(node.ledger->database(), node.clock.now().date())) {
        WindUpUnit command;
        command.unit = unit;
        const auto request = system_request(model(), WindUpUnit::name, to_json(command),
                                            fresh_uuid(node.clock, node.dice));
        const auto taken = node.desk->take(std::span(&request, 1));
        if (const auto* refusal = std::get_if<Refusal>(&taken.answers.front())) {
            spdlog::warn("unit {} cannot be wound up yet: {}", unit.text(), refusal->code);
        }
    }
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

ServerLimits limits_of(const ServeOptions& options, const Api& api) {
    ServerLimits limits;
    limits.transfer_seconds = options.request_seconds;
    limits.takes_file = [&api](std::string_view path) { return api.takes_file(path); };
    return limits;
}

}  // namespace

int serve(Node& node, const ServeOptions& options) {
    wind_up_ended_units(node);
    boost::asio::thread_pool beside(2);  // Argon2, papers, books: never on an I/O thread
    auto hub = std::make_shared<EventHub>(fresh_uuid(node.clock, node.dice).text());
    std::vector<Notice> told_of;  // touched in the writer's turn only
    Writer writer(
        *node.desk,
        [&](const std::vector<Notice>& notices) {
            hub->publish(notices);
            for (const auto& notice : notices) {
                if (may_call_for_witness(notice)) told_of.push_back(notice);
            }
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
        .downloads = downloads(&node),
        .uploads = uploads(),
        .viewer_of = [&](Id<Post> post) { return viewer_of(reader(), post, node.clock.now()); },
        .session_json =
            [&](const OpenSession& session) {
                return session_json(reader(), session, !node.accounts->demo_roles().empty(),
                                    node.clock.now());
            },
        .may_read = [&](const Viewer& viewer,
                        const Uuid& book) { return reader().may_read(viewer, book); },
        .page =
            [&](const HttpRequest& request) {
                return public_page(reader(), request, node.clock.now());
            },
        .web = web_folder(options),
        .beside = [&](std::function<void()> work) { boost::asio::post(beside, std::move(work)); },
        .secure_cookies = false,
        .version = GIAOBAN_VERSION,
    });
    HttpServer server(
        options.address, options.port, options.threads,
        [&](HttpRequest request, Respond respond) {
            api.handle(std::move(request), std::move(respond));
        },
        limits_of(options, api));
    std::signal(SIGPIPE, SIG_IGN);  // whoever read our output may be gone
    boost::asio::io_context signals;
    boost::asio::signal_set stop(signals, SIGINT, SIGTERM);
    stop.async_wait([&](const auto&, int) { signals.stop(); });
    fmt::print("giaoban is ready: http://{}:{}/app/\n", options.address, server.port());
    std::fflush(stdout);

    // Heads are signed within a second of the commit, in the writer's turn, where nobody waits.
    HeadSigner signer(books, node.key);
    boost::asio::steady_timer signing(signals);
    std::function<void()> sign_soon = [&] {
        signing.expires_after(std::chrono::milliseconds(800));
        signing.async_wait([&](const auto& error) {
            if (error) return;
            writer.run([&](Desk& desk) {
                for (const auto& notice : std::exchange(told_of, {})) witness(node, desk, notice);
                signer.sign_dirty();
            });
            sign_soon();
        });
    };
    sign_soon();
    signals.run();
    spdlog::info("stopping");
    server.stop();
    beside.join();
    writer.stop();  // what it still answers goes to connections that the server yet keeps
    return 0;
}

}  // namespace gb::app
