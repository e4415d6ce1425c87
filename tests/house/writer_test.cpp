// The bounded queue before the one writer: who comes when it is full is told so at once and leaves
// nothing; who waits is answered at the next turn, and then there is room again.

#include "house/writer.hpp"

#include <gtest/gtest.h>

#include <future>

#include "base/json_read.hpp"
#include "domain/log/words.hpp"
#include "house/forwarding_ledger.hpp"
#include "http/api.hpp"
#include "support/fixture.hpp"
#include "support/memory_ledger.hpp"
#include "support/open_accounts.hpp"

namespace gb {
namespace {

/// Can be shut: the next transaction then waits in it until it is opened.
class GatedLedger final : public ForwardingLedger {
  public:
    using ForwardingLedger::ForwardingLedger;

    void begin() override {
        std::unique_lock lock(mutex_);
        waits_ = true;
        changed_.notify_all();
        changed_.wait(lock, [this] { return !shut_; });
        waits_ = false;
        inner_.begin();
    }
    void shut() {
        std::lock_guard lock(mutex_);
        shut_ = true;
    }
    void open() {
        std::lock_guard lock(mutex_);
        shut_ = false;
        changed_.notify_all();
    }
    /// Returns when a transaction waits.
    void until_one_waits() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return waits_; });
    }

  private:
    std::mutex mutex_;
    std::condition_variable changed_;
    bool shut_ = false;
    bool waits_ = false;
};

/// The commands' door to a writer whose ledger can be shut.
class Full_queue : public ::testing::Test {
  protected:
    ~Full_queue() override { ledger.open(); }

    std::string command(const std::string& text, const Uuid& key) const {
        return R"({"command":"log.write","key":")" + key.text() + R"(","post":")" +
               officer.post.text() + R"(","body":{"duty":"operations","type":"note","text":")" +
               text + R"(","about":[],"references":[]}})";
    }
    std::future<HttpResponse> ask(const std::string& json, const std::string& language = "vi") {
        HttpRequest request;
        request.method = "POST";
        request.path = "/api/commands";
        request.cookie = officer.person.text();
        request.csrf = "csrf";
        request.language = language;
        request.type = "application/json";
        request.body = json;
        auto answered = std::make_shared<std::promise<HttpResponse>>();
        api.handle(std::move(request),
                   [answered](HttpResponse response) { answered->set_value(std::move(response)); });
        return answered->get_future();
    }
    std::future<HttpResponse> ask_anything() {
        return ask(command("Dòng chờ đến lượt", next_key()));
    }
    /// The fixture's own dice are the writer's while it runs.
    Uuid next_key() { return test::uuid_of(++keys); }

    /// One is in the writer's hands, and as many wait as may.
    std::vector<std::future<HttpResponse>> fill() {
        std::vector<std::future<HttpResponse>> waiting;
        ledger.shut();
        waiting.push_back(ask_anything());
        ledger.until_one_waits();
        while (waiting.size() < 1 + queue_limit) waiting.push_back(ask_anything());
        return waiting;
    }

    test::MemoryLedger memory;
    GatedLedger ledger{memory};
    test::Fixture fixture{ledger};
    Id<Unit> unit = fixture.unit("Ban Chỉ huy A");
    test::Person_in_post officer = fixture.person(unit, "Nguyễn Văn An", "duty_officer");
    std::uint64_t keys = 1'000'000;
    test::OpenAccounts accounts;
    Writer writer{fixture.desk, [](const std::vector<Notice>&) {}, [] {}};
    Api api{ApiDoors{
        .model = model(),
        .clock = fixture.clock,
        .accounts = accounts,
        .writer = writer,
        .events = nullptr,
        .views = {},
        .downloads = {},
        .uploads = {},
        .viewer_of = [](Id<Post>) { return Viewer(); },
        .session_json = nullptr,
        .may_read = nullptr,
        .standing = nullptr,
        .unit_of = nullptr,
        .page = nullptr,
        .web = {},
        .beside = nullptr,
        .outside = nullptr,
    }};
};

bool answered(const std::future<HttpResponse>& answer) {
    return answer.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

/// @return the error's code and sentence
std::pair<std::string, std::string> error_of(const HttpResponse& response) {
    const auto json = parse_json(response.body);
    const auto& error = json->at("error").as_object();
    return {std::string(error.at("code").as_string()),
            std::string(error.at("message").as_string())};
}

TEST_F(Full_queue, one_more_is_told_at_once_in_the_readers_language_that_it_was_not_taken) {
    const auto waiting = fill();
    for (const auto& [language, said] :
         {std::pair("vi", "Máy chủ đang bận, lệnh chưa được nhận. Thử lại sau ít giây."),
          std::pair("en",
                    "The server is busy and did not take the command. Try again in a few "
                    "seconds.")}) {
        auto refused = ask(command("Quá đông", next_key()), language);
        ASSERT_TRUE(answered(refused));
        const auto response = refused.get();
        EXPECT_EQ(response.status, 503);
        EXPECT_EQ(error_of(response), std::pair(std::string("queue.full"), std::string(said)));
    }
    EXPECT_FALSE(writer.run([](Desk&) { ADD_FAILURE() << "what was not taken is not done"; }));
    for (const auto& one : waiting) EXPECT_FALSE(answered(one));
}

TEST_F(Full_queue, all_who_waited_are_answered_and_who_was_turned_away_is_taken_with_the_same_key) {
    auto waiting = fill();
    const auto turned_away = command("Quá đông", next_key());
    ASSERT_EQ(ask(turned_away).get().status, 503);
    ledger.open();
    for (auto& one : waiting) EXPECT_EQ(one.get().status, 200);

    const auto taken = ask(turned_away).get();
    ASSERT_EQ(taken.status, 200) << taken.body;
    EXPECT_FALSE(parse_json(taken.body)->at("replayed").as_bool()) << "it had left nothing";
    const auto again = ask(turned_away).get();
    EXPECT_TRUE(parse_json(again.body)->at("replayed").as_bool());
    writer.stop();
    EXPECT_EQ(memory.last_number(unit, log_register(Duty::operations), 2026),
              static_cast<std::int64_t>(waiting.size()) + 1);
}

}  // namespace
}  // namespace gb
