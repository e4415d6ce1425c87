#include "app/portal_role.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <csignal>

#include "app/bundle_source.hpp"
#include "app/public_site.hpp"
#include "house/node_log.hpp"
#include "house/portal/pattern.hpp"
#include "http/answers.hpp"

namespace gb::app {

namespace {

constexpr auto between_looks = std::chrono::seconds(8);

std::filesystem::path made_folder(const std::filesystem::path& data) {
    std::filesystem::create_directories(data);
    return data;
}

/// What was dropped into the inbox, the oldest first: unpacked, or set aside with the reason told.
void take_inbox(const Folder& portal, const ServeOptions& options) {
    namespace fs = std::filesystem;
    if (options.inbox.empty()) return;
    std::error_code unreadable;
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(options.inbox, unreadable)) {
        if (entry.path().extension() == ".gportal") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    for (const auto& file : files) {
        const auto head = import_bundle(portal, file, options.trust);
        const auto name = file.filename().string();
        if (head) {
            node_log().info("bundle.taken", {{"file", name}, {"number", head->number.value}});
        } else {
            node_log().warn("bundle.refused", {{"file", name}, {"code", head.error().code}});
        }
        std::error_code stays;
        fs::rename(file, file.string() + (head ? ".taken" : ".refused"), stays);
    }
}

}  // namespace

int serve_portal(const std::filesystem::path& data, const ServeOptions& options) {
    std::signal(SIGPIPE, SIG_IGN);
    const GatheredLog gathered;
    const Folder folder{made_folder(data)};
    const auto lock = FolderLock::take(folder);
    if (!lock) throw FolderRefused("folder.in_use", data);
    if (std::filesystem::exists(folder.books())) {
        throw std::runtime_error(
            data.string() + " holds books; a portal that stands apart has a folder of its own");
    }
    SystemClock clock;
    SystemDice dice;
    CommentStore comments(folder.accounts());
    BundleSource source(folder);
    PublicSite site(folder, source, comments, clock, dice,
                    {.behind_proxy = options.behind_proxy, .secure = options.tls.has_value()});
    ServerLimits limits;
    limits.transfer_seconds = options.request_seconds;
    HttpServer server(
        options.address, options.port, options.threads,
        [&](const HttpRequest& request, const Respond& respond) {
            guarded(request.language, request.number, respond,
                    [&] { respond(site.answer(request)); });
        },
        limits, options.tls, portal::pattern_of);
    boost::asio::io_context signals;
    boost::asio::signal_set stop(signals, SIGINT, SIGTERM);
    stop.async_wait([&](const auto&, int) { signals.stop(); });
    node_log().info("node.serving", {{"version", GIAOBAN_VERSION},
                                     {"role", name_of(ServeRole::portal)},
                                     {"port", server.port()},
                                     {"tls", options.tls.has_value()}});
    fmt::print("giaoban is ready: {}://{}:{}/\n", options.tls ? "https" : "http", options.address,
               server.port());
    std::fflush(stdout);

    boost::asio::steady_timer soon(signals);
    std::function<void()> look = [&] {
        take_inbox(folder, options);
        site.keep_counts();
        soon.expires_after(between_looks);
        soon.async_wait([&](const auto& error) {
            if (!error) look();
        });
    };
    look();
    signals.run();
    node_log().info("node.stopping");
    server.stop();
    site.keep_counts();
    write_back(folder.accounts());
    node_log().info("node.stopped", {{"requests", server.requests()}});
    return 0;
}

}  // namespace gb::app
