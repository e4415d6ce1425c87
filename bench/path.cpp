// What the one path costs: durable commands per second through HTTP with 64 clients, against the
// same server, clients and a writer that does one insert of the same bytes per command; the duty
// desk's JSON against the HTTP server's bare answer; then what a user waits for (whole.hpp). Every
// ratio is taken within one run.

#include <fmt/format.h>
#include <unistd.h>

#include <condition_variable>
#include <cstdlib>
#include <deque>
#include <filesystem>
#include <mutex>
#include <thread>

#include "clients.hpp"
#include "domain/log/words.hpp"
#include "domain/people/words.hpp"
#include "house/writer.hpp"
#include "http/api.hpp"
#include "http/server.hpp"
#include "line.hpp"
#include "store/accounts.hpp"
#include "store/ledger.hpp"
#include "store/reader.hpp"
#include "support/fixture.hpp"
#include "whole.hpp"

namespace {

using namespace gb;

struct RealClock final : Clock {
    Instant now() override {
        return Instant{std::chrono::duration_cast<std::chrono::milliseconds>(
                           std::chrono::system_clock::now().time_since_epoch())
                           .count()};
    }
};

/// The baseline's writer: the same queue and group commit, one insert of the command's bytes.
class InsertingWriter {
  public:
    explicit InsertingWriter(const std::filesystem::path& file)
        : database_(file, Database::Mode::write) {
        database_.execute("create table raw(id integer primary key, bytes blob) strict");
        thread_ = std::thread([this] { loop(); });
    }
    ~InsertingWriter() {
        {
            std::lock_guard lock(mutex_);
            stopping_ = true;
        }
        waiting_.notify_one();
        thread_.join();
    }
    void submit(std::string bytes, Respond respond) {
        {
            std::lock_guard lock(mutex_);
            queue_.emplace_back(std::move(bytes), std::move(respond));
        }
        waiting_.notify_one();
    }

  private:
    void loop() {
        std::vector<std::pair<std::string, Respond>> jobs;
        for (;;) {
            {
                std::unique_lock lock(mutex_);
                waiting_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
                if (queue_.empty()) return;
                while (!queue_.empty() && jobs.size() < batch_limit) {
                    jobs.push_back(std::move(queue_.front()));
                    queue_.pop_front();
                }
            }
            database_.prepare("begin immediate").run();
            for (const auto& [bytes, respond] : jobs) {
                database_.prepare("insert into raw(bytes) values(?)").bind_blob(bytes).run();
            }
            database_.prepare("commit").run();
            for (auto& [bytes, respond] : jobs) {
                HttpResponse response;
                response.body = R"({"ok":true})";
                respond(std::move(response));
            }
            jobs.clear();
        }
    }

    Database database_;
    std::mutex mutex_;
    std::condition_variable waiting_;
    std::deque<std::pair<std::string, Respond>> queue_;
    bool stopping_ = false;
    std::thread thread_;
};

using bench::line;

const std::string note =
    "Xã Hoa Sơn báo nước sông lên 0,4 m trong 1 giờ; đã báo trực chỉ huy, tăng một tổ canh đê ở "
    "cống số 2.";

struct Bed {
    explicit Bed(const std::filesystem::path& folder)
        : books(folder / "books.db"),
          ledger(model(), books),
          fixture(ledger),
          desk(model(), ledger, clock, fixture.dice, fixture.desk.identity(), test::Fixture::key()),
          accounts(folder / "node.db", clock, {1, 8192u << 10}) {
        fixture.clock.at = clock.now();
        unit = fixture.unit("Ban Chỉ huy");
        officer = fixture.person(unit, "Nguyễn Văn An", "duty_officer");
        (void)accounts.create("an", "mat-khau-dai", officer.person, "1234");
    }
    std::filesystem::path books;
    SqliteLedger ledger;
    test::Fixture fixture;
    RealClock clock;
    Desk desk;
    SqliteAccounts accounts;
    Id<Unit> unit;
    test::Person_in_post officer;
};

Api make_api(Bed& bed, Writer& writer, std::shared_ptr<EventHub> hub) {
    return Api(ApiDoors{
        .model = model(),
        .clock = bed.clock,
        .accounts = bed.accounts,
        .writer = writer,
        .events = std::move(hub),
        .views = all_views(model(), bed.books),
        .downloads = {},
        .uploads = {},
        .viewer_of =
            [&bed](Id<Post>) {
                return Viewer{bed.officer.person, bed.officer.post, bed.unit,
                              Role::duty_officer, bed.clock.now(),  "vi"};
            },
        .session_json = [](const OpenSession&) { return std::string("{}"); },
        .may_read = [](const Viewer&, const Uuid&) { return true; },
        .standing = [](Id<Post>) { return std::string(); },
        .unit_of = [](Id<Person>) { return std::optional<Id<Unit>>(); },
        .page = nullptr,
        .web = {},
        .beside = [](std::function<void()> work) { work(); },
        .outside = nullptr,
        .secure_cookies = false,
    });
}

void run_commands(const std::filesystem::path& root, const std::string& suffix, double seconds) {
    const auto folder = root / ("commands" + suffix);
    std::filesystem::create_directories(folder);
    Bed bed(folder);
    auto hub = std::make_shared<EventHub>("bench");
    Writer writer(
        bed.desk, [&](const auto& notices) { hub->publish(notices); }, [] { std::abort(); });
    Api api = make_api(bed, writer, hub);
    const auto session = bed.accounts.sign_in({"an", "mat-khau-dai", ""}, {});
    InsertingWriter inserting(folder / "raw.db");
    std::string desk_json;  // what the bare answer sends; set while no request is under way

    HttpServer server("127.0.0.1", 0, 1, [&](HttpRequest request, Respond respond) {
        if (request.path == "/baseline") {
            return inserting.submit(std::move(request.body), std::move(respond));
        }
        if (request.path == "/bare") {
            HttpResponse response;
            response.body = desk_json;
            return respond(std::move(response));
        }
        api.handle(std::move(request), std::move(respond));
    });
    test::SeededDice dice;
    bench::Load load;
    load.port = server.port();
    load.seconds = seconds;
    load.headers = {{"Content-Type", "application/json"},
                    {"Cookie", "giaoban_session=" + session->token},
                    {"X-CSRF", session->csrf}};
    load.body = [&] {
        return R"({"command":"log.write","key":")" + fresh_uuid(bed.clock, dice).text() +
               R"(","post":")" + bed.officer.post.text() +
               R"(","happened":null,"body":{"duty":"operations","type":"report","text":")" + note +
               R"(","about":[],"references":[]}})";
    };
    load.path = "/baseline";
    const auto before = bench::run(load);
    load.path = "/api/commands";
    const auto commands = bench::run(load);
    load.path = "/baseline";
    const auto after = bench::run(load);
    const double baseline = (before.per_second + after.per_second) / 2;
    if (commands.failed > 0) fmt::print(stderr, "{} commands failed\n", commands.failed);
    line("commands" + suffix, commands.per_second, "1/s", commands.per_second / baseline);
    line("commands_baseline" + suffix, baseline, "1/s");

    if (!suffix.empty()) return;
    {
        Viewer viewer{bed.officer.person, bed.officer.post, bed.unit,
                      Role::duty_officer, bed.clock.now(),  "vi"};
        for (const auto& view : all_views(model(), bed.books)) {
            if (view.name == "desk") {
                desk_json = *view.answer(viewer, {{"post", bed.officer.post.text()}});
            }
        }
    }
    auto writing = load;
    writing.path = "/api/commands";  // at a busy desk a row may come fifty times a second
    writing.clients = 1;
    writing.body = [body = load.body] {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        return body();
    };
    load.method = "GET";
    load.body = nullptr;
    load.path = "/api/desk?post=" + bed.officer.post.text();
    const auto desk = bench::run(load);
    std::thread writer_of_rows([&] { (void)bench::run(writing); });
    const auto written_in = bench::run(load);
    writer_of_rows.join();
    load.path = "/bare";
    const auto bare = bench::run(load);
    line("duty_desk", desk.per_second, "1/s", desk.per_second / bare.per_second);
    line("duty_desk_written_in", written_in.per_second, "1/s",
         written_in.per_second / bare.per_second);
    line("duty_desk_baseline", bare.per_second, "1/s");
    line("duty_desk_bytes", static_cast<double>(desk_json.size()), "bytes");
}

}  // namespace

int main(int argc, char** argv) {
    const double seconds = argc > 1 ? std::atof(argv[1]) : 4;
    const char* delay = std::getenv("GIAOBAN_FSYNC_MS");
    const auto root =
        std::filesystem::temp_directory_path() / ("giaoban_bench_" + std::to_string(::getpid()));
    std::filesystem::create_directories(root);
    if (delay) {
        run_commands(root, std::string("_fsync_") + delay + "ms", seconds);
    } else {
        const auto program = std::filesystem::read_symlink("/proc/self/exe");
        run_commands(root, "", seconds);
        bench::start_with(root, 1'000'000);
        bench::import_nation(root);
        bench::write_summary();
        bench::serve_demo(GIAOBAN_PROGRAM, root);
        // The same with a slower disk, in a process of its own: the delay is preloaded.
        const auto shim = program.parent_path() / "libslow_fsync.so";
        for (const char* ms : {"1", "5"}) {
            const std::string again = std::string("LD_PRELOAD=") + shim.string() +
                                      " GIAOBAN_FSYNC_MS=" + ms + " " + program.string() + " " +
                                      std::to_string(seconds);
            if (std::system(again.c_str()) != 0) fmt::print(stderr, "could not run: {}\n", again);
        }
    }
    std::filesystem::remove_all(root);
}
