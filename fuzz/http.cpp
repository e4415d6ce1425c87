// Requests as they come over the wire, from the parser through the routes to every view and public
// page of a node that has worked for a while: always an answer, never "a fault of ours", and never
// a file from outside the web's folder.

#include <unistd.h>

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <chrono>
#include <fstream>
#include <future>

#include "app/books_source.hpp"
#include "app/public_site.hpp"
#include "domain/people/words.hpp"
#include "fuzz.hpp"
#include "house/receive.hpp"
#include "http/api.hpp"
#include "http/wire.hpp"
#include "store/ledger.hpp"
#include "store/reader.hpp"
#include "support/open_accounts.hpp"
#include "world.hpp"

namespace gb::fuzz {

namespace {

namespace beast_http = boost::beast::http;
using namespace std::chrono_literals;

constexpr std::size_t header_bytes = 16 << 10;
constexpr std::size_t body_bytes = 1 << 20;
constexpr std::string_view outside_the_web = "what nobody may read";

/// The request as the connection hands it on; nothing: the parser refused it.
std::optional<WireRequest> parsed(std::string_view bytes) {
    beast_http::request_parser<beast_http::string_body> parser;
    parser.header_limit(header_bytes);
    parser.body_limit(body_bytes);
    parser.eager(true);
    boost::system::error_code error;
    parser.put(boost::asio::buffer(bytes.data(), bytes.size()), error);
    if (error || !parser.is_done()) return std::nullopt;
    return parser.release();
}

class World {
  public:
    World() {
        live(area_);
        ledger_.database().execute("pragma synchronous = off");
        ledger_.begin();
        for (const auto& entry : area_.ledger.arrived()) {
            must(receive(model(), ledger_, entry).has_value(), "the books arrive");
        }
        ledger_.commit();
        std::filesystem::create_directories(folder_.root / "web" / "assets");
        std::ofstream(folder_.root / "web" / "index.html") << "<!doctype html>";
        std::ofstream(folder_.root / "web" / "assets" / "a.js") << "0";
        std::ofstream(folder_.root / "secret") << outside_the_web;
    }
    ~World() { std::filesystem::remove_all(folder_.root); }
    World(const World&) = delete;
    World& operator=(const World&) = delete;

    void ask(std::string_view bytes) {
        auto message = parsed(bytes);
        if (!message) return;
        const Framing framing{message->keep_alive(), false, false, message->version()};
        auto request = request_of(*message, "192.0.2.1");
        const auto target = request.method + " " + request.path;
        // Whoever is told to answer beside may still be answering when the request is forgotten.
        auto answered = std::make_shared<std::promise<HttpResponse>>();
        auto answer = answered->get_future();
        api_.handle(std::move(request),
                    [answered](HttpResponse given) { answered->set_value(std::move(given)); });
        must(answer.wait_for(30s) == std::future_status::ready, "every request is answered",
             target);
        check(answer.get(), framing, target);
    }

  private:
    static Folder fresh_folder() {
        auto name = (std::filesystem::temp_directory_path() / "giaoban-fuzz-XXXXXX").string();
        must(::mkdtemp(name.data()) != nullptr, "there is a place for temporary files");
        return {name};
    }

    void check(HttpResponse response, const Framing& framing, const std::string& target) {
        must(response.status != 500, "a fault of ours:", target + " " + response.body);
        must(response.body.find(outside_the_web) == std::string::npos, "a file got out:", target);
        for (const auto& [name, value] : response.headers) {
            must(value.find_first_of("\r\n") == std::string::npos, "a header is one line:", target);
        }
        if (response.events) return;  // a live stream
        must(bytes_of(response, framing).starts_with("HTTP/1."), "an answer can be sent:", target);
    }

    Reader& reader() { return thread_reader(model(), folder_.books()); }

    Viewer viewer_of(Id<Post> id) {
        const auto post = reader().load(id);
        if (!post) return {};
        return {post->person, post->id, post->unit, post->role, area_.fixture.clock.at, "vi"};
    }

    ApiDoors doors() {
        return {.model = model(),
                .clock = area_.fixture.clock,
                .accounts = accounts_,
                .writer = writer_,
                .events = hub_,
                .views = all_views(model(), folder_.books()),
                .downloads = {},
                .uploads = {},
                .viewer_of = [this](Id<Post> post) { return viewer_of(post); },
                .session_json = [](const OpenSession&) { return std::string("{}"); },
                .may_read = [](const Viewer&, const Uuid&) { return false; },
                .standing = [](Id<Post>) { return std::string(); },
                .unit_of = [](Id<Person>) { return std::optional<Id<Unit>>(); },
                .page = [this](const HttpRequest& request) { return site_.answer(request); },
                .web = folder_.root / "web",
                .beside = [](const std::function<void()>& work) { work(); },
                .outside = nullptr,
                .secure_cookies = false};
    }

    test::Area area_;
    Folder folder_ = fresh_folder();
    SqliteLedger ledger_{model(), folder_.books()};
    CommentStore comments_{folder_.accounts()};
    app::BooksSource published_{folder_, comments_};
    app::PublicSite site_{folder_, published_, comments_, area_.fixture.clock, area_.fixture.dice,
                          {}};
    test::OpenAccounts accounts_;
    std::shared_ptr<EventHub> hub_ = std::make_shared<EventHub>("test");
    // Commands are tried by a target of their own: here they meet a desk where nobody works.
    test::MemoryLedger empty_;
    test::Fixture nobody_{empty_};
    Writer writer_{nobody_.desk, [](const std::vector<Notice>&) {}, [] {}};
    Api api_{doors()};
};

}  // namespace

}  // namespace gb::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static gb::fuzz::World world;
    world.ask(gb::fuzz::text_of(data, size));
    return 0;
}
