#include "app/serve.hpp"

#include <fmt/format.h>

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <future>

#include "app/attendant.hpp"
#include "app/books_source.hpp"
#include "app/comment_desk.hpp"
#include "app/kept_files.hpp"
#include "app/office_queue.hpp"
#include "app/pages.hpp"
#include "app/posts_held.hpp"
#include "app/public_site.hpp"
#include "domain/book/words.hpp"
#include "domain/people/words.hpp"
#include "domain/relation/words.hpp"
#include "house/node_log.hpp"
#include "house/portal/pattern.hpp"
#include "http/api.hpp"
#include "http/server.hpp"
#include "store/search_index.hpp"
#include "store/views/addressed.hpp"

namespace gb::app {

namespace {

using namespace std::chrono_literals;

constexpr auto longest_last_answers = 2s;
constexpr auto longest_last_lines = 500ms;
constexpr auto between_turns = 800ms;     ///< heads are signed within a second of the commit
constexpr int turns_between_counts = 10;  ///< a crash loses no more of the visits

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

/// Notes in the node book in the writer's turn, and waits for it.
bool noted(Writer& writer, Id<Person> person, NodeFact fact, const std::string& code) {
    auto said = std::make_shared<std::promise<void>>();
    auto done = said->get_future();
    writer.run([said = std::move(said), person, fact, code](Desk& desk) {
        desk.note(person, name_of(fact), code);
        said->set_value();
    });
    try {
        done.get();
        return true;
    } catch (const std::future_error&) {  // no room, or the writer has stopped: left undone
        return false;
    }
}

/// Citizens read elsewhere; whoever comes to the front door works here.
std::optional<HttpResponse> only_inside(const HttpRequest& request) {
    if (request.path != "/") return std::nullopt;
    HttpResponse response;
    response.status = 303;
    response.headers.emplace_back("Location", "/app/");
    return response;
}

/// A page that names nothing else shows the acting post's own unit.
Uuid unit_behind(Reader& reader, const Uuid& of) {
    const auto post = reader.load(Id<Post>(of));
    return post ? Uuid(post->unit) : of;
}

void keep_reads(PersonalReads& reads) {
    try {
        reads.keep();
    } catch (const StoreError& error) {
        node_log().warn("reads.not_kept", {{"why", error.what()}});  // at the next turn they are
    }
}

/// Passkeys belong to one address. Without a name of its own a node can be tried at localhost.
web_authn::Site passkey_site(const ServeOptions& options, unsigned short port) {
    const auto local = fmt::format("{}://localhost:{}", options.tls ? "https" : "http", port);
    auto site = web_authn::site_of(options.origin.empty() ? local : options.origin);
    GB_CHECK(site, "the command line took no other origin");
    site->verify_user = options.verify_user;
    return *site;
}

/// What a node serves with, brought up to date before anybody is let in.
struct ServingParts {
    ServingParts(Node& node, const ServeOptions& options);

    Attendant attendant;
    boost::asio::thread_pool beside{2};  ///< Argon2, papers, books: never on an I/O thread
    CommentStore comments;
    BooksSource published;
    PublicSite site;
    OfficeQueue office;
    Backups backups;
    PersonalReads reads;
    std::shared_ptr<EventHub> hub;
};

ServingParts::ServingParts(Node& node, const ServeOptions& options)
    : attendant(node),
      comments(node.folder.accounts()),
      published(node.folder, comments),
      site(node.folder, published, comments, node.clock, node.dice,
           {.behind_proxy = options.behind_proxy, .secure = options.tls.has_value()}),
      office(office_of(options)),
      backups(node.folder, node.clock),
      reads(node.folder.accounts()),
      hub(std::make_shared<EventHub>(fresh_uuid(node.clock, node.dice).text())) {
    attendant.tend(*node.desk, node.clock);  // what came due while nobody served
    settle_comments(node, comments);
    sweep_files(node);
}

/// A node at work: the one writer, the doors and the server, in the order in which they open.
class ServedNode {
  public:
    ServedNode(Node& node, const ServeOptions& options);
    void run();  ///< until it is told to end

  private:
    void committed(const std::vector<Notice>& notices);
    [[noreturn]] void device_failed();
    Reader& reader() { return thread_reader(model(), node_.folder.books()); }
    Viewer viewer(Id<Post> post) { return viewer_of(reader(), post, node_.clock.now()); }
    ApiDoors doors();
    std::optional<Failure> outside_books(const Request& request);
    std::string_view pattern(std::string_view path) const;
    void say_ready() const;
    void follow_search();
    void tend();
    void tend_soon();
    void stop();

    Node& node_;
    const ServeOptions& options_;
    ServingParts parts_;
    Writer writer_;
    Api api_;
    HttpServer server_;
    boost::asio::io_context signals_;
    boost::asio::steady_timer soon_{signals_};
    int turns_ = 0;
};

ServedNode::ServedNode(Node& node, const ServeOptions& options)
    : node_(node),
      options_(options),
      parts_(node, options),
      writer_(
          *node.desk, [this](const std::vector<Notice>& notices) { committed(notices); },
          [this] { device_failed(); }),
      api_(doors()),
      server_(
          options.address, options.port, options.threads,
          [this](HttpRequest request, Respond respond) {
              api_.handle(std::move(request), std::move(respond));
          },
          limits_of(options, api_), options.tls,
          [this](std::string_view path) { return pattern(path); }) {
    node.accounts->take_passkeys_at(passkey_site(options, server_.port()));
    node.accounts->know_names_by([this](Id<Person> id) -> std::vector<std::string> {
        const auto person = reader().load(id);
        if (!person) return {};
        const auto unit = reader().unit_names(person->unit, node_.clock.now().date());
        return {reader().person_name(id), unit.short_name, unit.name};
    });
}

void ServedNode::committed(const std::vector<Notice>& notices) {
    tell(*parts_.hub, notices);
    parts_.attendant.noted(notices);
    files_noted(node_, notices);
    comments_noted(node_, parts_.comments, notices);
    parts_.site.noted(notices);
    const bool erased = std::any_of(notices.begin(), notices.end(), [](const Notice& notice) {
        return notice.kind == Erasure::kind;
    });
    if (erased) follow_search();  // its words go from there too, before anybody searches
}

/// What is in memory may be ahead of the disk: begin anew from the disk. Those who were just told
/// "unknown" hear it first, if their connections can carry it.
void ServedNode::device_failed() {
    node_log().tell(LogLevel::critical, "device.failed", {{"exit", 75}});
    server_.answers_left(longest_last_answers);
    node_log().flush(longest_last_lines);
    std::_Exit(75);
}

std::optional<Failure> ServedNode::outside_books(const Request& request) {
    if (request.type->name == KeepFile::name) {
        return Failure{"file.upload_only", "", {}};  // its bytes must be seen
    }
    return check_comment(node_, parts_.comments, request);
}

ApiDoors ServedNode::doors() {
    parts_.backups.tell_by([this](Id<Person> person, NodeFact fact, const std::string& code) {
        return noted(writer_, person, fact, code);
    });
    return {
        .model = model(),
        .clock = node_.clock,
        .accounts = *node_.accounts,
        .writer = writer_,
        .events = parts_.hub,
        .views = all_views(model(), node_.folder.books()),
        .downloads = downloads(&node_, &parts_.comments, &parts_.office.office, &parts_.backups,
                               &parts_.reads),
        .uploads = uploads(&node_, &parts_.backups, options_.file_quota),
        .viewer_of = [this](Id<Post> post) { return viewer(post); },
        .session_json =
            [this](const OpenSession& session) { return session_json(node_, reader(), session); },
        .may_read = [this](const Viewer& viewer,
                           const Uuid& book) { return reader().may_read(viewer, book); },
        .addressed = [this](const Viewer& viewer,
                            const Notice& notice) { return addressed(reader(), viewer, notice); },
        .standing = [this](Id<Post> post) { return standing(reader(), post, node_.clock.now()); },
        .unit_of =
            [this](Id<Person> id) {
                const auto person = reader().load(id);
                return person ? std::optional(person->unit) : std::nullopt;
            },
        .name_of = [this](Id<Person> person) { return reader().person_name(person); },
        .factor_wanted =
            [this](const OpenSession& session) { return factor_wanted(node_, reader(), session); },
        .confirm_clock =
            [this] {
                node_.clock.confirm();
                node_log().info("clock.confirmed");
            },
        .personal_read =
            [this](Id<Person> person, const std::string& view, const Uuid& of) {
                parts_.reads.note({node_.clock.now(), person, view, unit_behind(reader(), of)});
            },
        .outside_books = [this](const Request& request) { return outside_books(request); },
        .page = [this](const HttpRequest& request) -> std::optional<HttpResponse> {
            if (options_.role == ServeRole::internal) return only_inside(request);
            return parts_.site.answer(request);
        },
        .web = web_folder(options_),
        .beside =
            [this](std::function<void()> work) {
                boost::asio::post(parts_.beside, std::move(work));
            },
        .outside =
            [this](std::function<void()> work) { return parts_.office.take(std::move(work)); },
        .secure_cookies = options_.tls.has_value(),
    };
}

std::string_view ServedNode::pattern(std::string_view path) const {
    const auto known = api_.pattern(path);
    return known.empty() ? portal::pattern_of(path) : known;
}

void ServedNode::say_ready() const {
    node_log().info("node.serving", {{"version", GIAOBAN_VERSION},
                                     {"role", name_of(options_.role)},
                                     {"port", server_.port()},
                                     {"tls", options_.tls.has_value()},
                                     {"entries", node_.ledger->entries()}});
    fmt::print("giaoban is ready: {}://{}:{}/app/\n", options_.tls ? "https" : "http",
               options_.address, server_.port());
    std::fflush(stdout);
}

/// The first search after a release makes its index anew: not while somebody waits for it.
void ServedNode::follow_search() {
    boost::asio::post(parts_.beside, [this] {
        try {
            search_index(model(), node_.folder.books()).follow();
        } catch (const StoreError& error) {
            node_log().warn("search.not_followed", {{"why", error.what()}});
        }
    });
}

/// In the writer's turn, where nobody waits.
void ServedNode::tend() {
    writer_.run([this](Desk& desk) {
        const auto done = parts_.attendant.tend(desk, node_.clock);
        if (!done.empty()) tell(*parts_.hub, done);
        node_.ledger->destroy_erased();
        parts_.site.noted(done);
    });
    if (++turns_ % turns_between_counts == 0) {
        parts_.site.keep_counts();
        keep_reads(parts_.reads);
    }
}

void ServedNode::tend_soon() {
    soon_.expires_after(between_turns);
    soon_.async_wait([this](const auto& error) {
        if (error) return;
        tend();
        tend_soon();
    });
}

void ServedNode::run() {
    follow_search();
    boost::asio::signal_set ends(signals_, SIGINT, SIGTERM);
    ends.async_wait([this](const auto&, int) { signals_.stop(); });
    say_ready();
    tend_soon();
    signals_.run();
    stop();
}

void ServedNode::stop() {
    node_log().info("node.stopping");
    parts_.backups.stop();
    parts_.office.office.stop();  // whoever waits for it is answered while connections still stand
    server_.stop();
    parts_.site.keep_counts();
    keep_reads(parts_.reads);
    parts_.beside.join();
    parts_.office.stop();
    writer_.stop();  // what it still answers goes to connections that the server yet keeps
    try {
        parts_.attendant.tend(*node_.desk, node_.clock);  // nothing is left unsigned
    } catch (const StoreError& error) {
        node_log().warn("heads.not_signed", {{"why", error.what()}});  // at the next start they are
    }
    node_log().info("node.stopped", {{"requests", server_.requests()}});
}

}  // namespace

int serve(Node& node, const ServeOptions& options) {
    std::signal(SIGPIPE, SIG_IGN);  // whoever read our output may be gone
    const GatheredLog gathered;
    ServedNode(node, options).run();
    return 0;
}

}  // namespace gb::app
