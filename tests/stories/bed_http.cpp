// Through HTTP: the server, its routes and its writer as they serve, over a socket, on a clock that
// the story sets. What the node itself does goes straight to the writer. Every refusal must come
// with a sentence.

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <future>

#include "base/json_read.hpp"
#include "domain/file/words.hpp"
#include "domain/people/words.hpp"
#include "http/api.hpp"
#include "http/server.hpp"
#include "stories/bed_stored.hpp"
#include "support/open_accounts.hpp"

namespace gb::stories {

namespace {

namespace beast = boost::beast;
namespace http = boost::beast::http;
using Tcp = boost::asio::ip::tcp;

struct Reply {
    unsigned status = 0;
    std::string body;
};

/// One connection, kept open.
class Client {
  public:
    explicit Client(unsigned short port) : stream_(context_) {
        stream_.connect(Tcp::endpoint(boost::asio::ip::make_address("127.0.0.1"), port));
    }

    Reply post(const std::string& path, const std::string& body, const std::string& cookie) {
        http::request<http::string_body> request(http::verb::post, path, 11);
        request.set(http::field::host, "127.0.0.1");
        request.set(http::field::content_type, "application/json");
        request.set(http::field::cookie, "giaoban_session=" + cookie);
        request.set(http::field::accept_language, "vi");
        request.set("X-CSRF", "csrf");
        request.body() = body;
        request.prepare_payload();
        http::write(stream_, request);
        http::response<http::string_body> response;
        http::read(stream_, buffer_, response);
        return {response.result_int(), std::move(response.body())};
    }

  private:
    boost::asio::io_context context_;
    beast::tcp_stream stream_;
    beast::flat_buffer buffer_;
};

Facts facts_of(const boost::json::object& json) {
    Facts facts;
    for (const auto& [name, value] : json) {
        if (value.is_int64()) {
            facts.emplace_back(std::string(name), value.get_int64());
        } else {
            facts.emplace_back(std::string(name), std::string(value.as_string()));
        }
    }
    return facts;
}

Outcome done_of(const boost::json::object& json) {
    Done done;
    done.book = *Uuid::parse(json.at("book").as_string());
    done.first = static_cast<std::uint64_t>(json.at("first").as_int64());
    done.last = static_cast<std::uint64_t>(json.at("last").as_int64());
    for (const auto& id : json.at("ids").as_array()) {
        done.ids.push_back(*Uuid::parse(id.as_string()));
    }
    done.replayed = json.at("replayed").as_bool();
    return done;
}

Outcome outcome_of(const Reply& reply) {
    const auto parsed = parse_json(reply.body);
    if (!parsed || !parsed->is_object()) throw StoryError("the answer is no JSON: " + reply.body);
    if (reply.status == 200) return done_of(parsed->get_object());
    if (reply.status == 507) return StoreFull{};
    if (reply.status == 503) return OutcomeUnknown{};
    const auto& error = parsed->at("error").as_object();
    const std::string code(error.at("code").as_string());
    const std::string field(error.at("field").is_null() ? "" : error.at("field").as_string());
    if (const auto& told = error.at("message").as_string(); told.empty() || told == code) {
        throw StoryError("no sentence tells the reader: " + code);
    }
    const auto facts = facts_of(error.at("facts").as_object());
    if (reply.status == 400) return Failure{code, field, facts};
    return Refusal{code, facts, field};
}

class HttpBed final : public StoredBed {
  private:
    /// Does something on the writer's thread, which alone touches the ledger.
    template <class Work>
    auto in_turn(Work work) {
        std::packaged_task<decltype(work())()> task(std::move(work));
        auto result = task.get_future();
        writer_.run([&](Desk&) { task(); });
        return result.get();
    }

  public:
    Outcome give(const Act& act) override {
        in_turn([&] { fixture_.clock.at = clock; });
        // What is uploaded reaches the writer as the upload's own command.
        if (!act.who || act.command == KeepFile::name) return by_the_node(act);
        auto json = wire(act);
        const auto* type = model().command(act.command);
        const bool with_pin = act.raw.empty() && type && type->by_pin;
        if (with_pin) json.insert(1, std::string("\"pin\":\"") + test::OpenAccounts::pin + "\",");
        return outcome_of(client_.post("/api/commands", json, act.who->person.text()));
    }
    Loaded load(const EntityType& type, const Uuid& id) override {
        return in_turn([&] { return StoredBed::load(type, id); });
    }
    std::vector<Loaded> all(const EntityType& type) override {
        return in_turn([&] { return StoredBed::all(type); });
    }
    std::vector<Entry> by_entity(const Uuid& id) override {
        return in_turn([&] { return StoredBed::by_entity(id); });
    }
    std::vector<Entry> book(const Uuid& id) override {
        return in_turn([&] { return StoredBed::book(id); });
    }

  private:
    Outcome by_the_node(const Act& act) {
        auto request = request_of(act);
        if (!request) return request.error();
        std::promise<Answer> answered;
        writer_.submit(std::move(*request),
                       [&](Answer answer) { answered.set_value(std::move(answer)); });
        auto answer = answered.get_future().get();
        return std::visit([](auto& one) -> Outcome { return std::move(one); }, answer);
    }

    Viewer viewer_of(Id<Post> id) {
        const auto loaded = load(*model().entity(Post::kind), id);
        const auto* post = static_cast<const Post*>(loaded.entity.get());
        if (!post) return {};
        return {post->person, post->id, post->unit, post->role, clock, "vi"};
    }

    ApiDoors doors() {
        return {.model = model(),
                .clock = fixture_.clock,
                .accounts = accounts_,
                .writer = writer_,
                .events = hub_,
                .views = {},
                .downloads = {},
                .uploads = {},
                .viewer_of = [this](Id<Post> post) { return viewer_of(post); },
                .session_json = [](const OpenSession&) { return std::string("{}"); },
                .may_read = [](const Viewer&, const Uuid&) { return false; },
                .standing = [](Id<Post>) { return std::string(); },
                .unit_of = [](Id<Person>) { return std::optional<Id<Unit>>(); },
                .page = nullptr,
                .web = {},
                .beside = [](const std::function<void()>& work) { work(); },
                .outside = nullptr,
                .secure_cookies = false};
    }

    test::OpenAccounts accounts_;
    std::shared_ptr<EventHub> hub_ = std::make_shared<EventHub>("test");
    Writer writer_{fixture_.desk,
                   [this](const std::vector<Notice>& notices) { hub_->publish(notices); }, [] {}};
    Api api_{doors()};
    HttpServer server_{"127.0.0.1", 0, 1, [this](HttpRequest request, Respond respond) {
                           api_.handle(std::move(request), std::move(respond));
                       }};
    Client client_{server_.port()};
};

}  // namespace

std::unique_ptr<Bed> http_bed() {
    return std::make_unique<HttpBed>();
}

}  // namespace gb::stories
