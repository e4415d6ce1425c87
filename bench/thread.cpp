// The thread over a year: filling the demo, searching, opening the annual summary with many live
// figures, serving a public page. Ratios are taken within one run.

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>

#include "clients.hpp"
#include "domain/log/words.hpp"
#include "http/server.hpp"
#include "line.hpp"
#include "long_book.hpp"
#include "program.hpp"
#include "store/search_index.hpp"
#include "visitor.hpp"

namespace {

using namespace gb;
using bench::line;

double middle(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void fill_demo(const std::filesystem::path& folder) {
    const bench::Stopwatch watch;
    const auto said = bench::said_to_the_end(
        bench::start({GIAOBAN_PROGRAM, "demo", "--no-serve", "--data", folder.string()}));
    const auto seconds = watch.seconds();
    const auto at = said.find(" days, ");
    if (at == said.npos) bench::fail("the demo was not filled");
    const auto commands = std::stod(said.substr(at + 7));
    line("demo_fill", commands / seconds, "commands/s");
    line("demo_fill_commands", commands, "commands");
    line("demo_fill_time", seconds, "s");
}

void search(const std::filesystem::path& root, std::int64_t entries) {
    const auto folder = root / "search";
    std::filesystem::create_directories(folder);
    const auto file = folder / "books.db";
    SqliteLedger ledger(model(), file);
    test::Fixture fixture(ledger);
    const auto unit = fixture.unit("Ban Chỉ huy A");
    const auto who = fixture.person(unit, "Nguyễn Văn An", "duty_officer");
    bench::write_log(ledger, fixture, who, entries);
    ledger.rebuild([](std::int64_t, std::int64_t) {});
    SearchIndex index(model(), file);
    const bench::Stopwatch making;
    index.follow();
    line("search_index_made", making.seconds(), "s");

    constexpr int times = 15;
    constexpr std::size_t page = 31;
    const auto measure = [&](const std::string& name, std::initializer_list<const char*> typed) {
        std::vector<double> all;
        for (const auto* words : typed) {
            std::vector<double> one;
            for (int i = 0; i < times; ++i) {
                SearchIndex::Ask ask;
                ask.words = words;
                ask.unit = unit;
                ask.range.units = {unit};
                const bench::Stopwatch watch;
                index.find(ask, page);
                one.push_back(watch.seconds() * 1000);
            }
            all.push_back(middle(one));
        }
        line(name, middle(all), "ms");
        line(name + "_slowest", *std::max_element(all.begin(), all.end()), "ms");
    };
    const auto among = "_" + std::to_string(entries);
    measure("search" + among, {"báo cáo", "tổ tuần tra 77123", "dia ban yen tinh", "kho", "cho",
                               "không có từ nào như thế", "tổ tuần tra số 50 chốt"});
    measure("search_number" + among,
            {"77123/2026", "số 5/2026", "12/QĐ-UBND", "số 5/BC", "số 7", "báo cáo số 5/BC"});
}

/// Sixty figures: by type of row, by commune, and those that stand alone.
std::string sixty_figures(const boost::json::value& units) {
    std::vector<std::string> tokens;
    for (const auto* name : {"log_entries", "late_entries"}) {
        tokens.push_back(fmt::format("figure:{}", name));
        for (const auto* type : {"note", "report", "incident", "patrol", "guard_relief", "order",
                                 "visit", "weather", "information"}) {
            tokens.push_back(fmt::format("figure:{};type={}", name, type));
        }
    }
    for (const auto* name :
         {"duties", "handovers", "tasks_given", "tasks_done", "tasks_overdue", "standing_accounted",
          "directives_issued", "directives_received", "directives_carried_out",
          "information_exchanged", "information_verified", "information_untrue",
          "information_duplicate", "conferences_held", "invited", "attended"}) {
        tokens.push_back(fmt::format("figure:{}", name));
    }
    for (const auto* name :
         {"log_by_type", "log_by_unit", "tasks_by_unit", "information_by_class"}) {
        tokens.push_back(fmt::format("table:{}", name));
    }
    for (const auto& unit : units.as_array()) {
        const std::string id(unit.at("id").as_string());
        for (const auto* name : {"log_entries", "handovers"}) {
            tokens.push_back(fmt::format("figure:{};unit={}", name, id));
        }
    }
    tokens.resize(60);
    std::string text;
    for (const auto& token : tokens) text += "{{" + token + "}} ";
    return text;
}

void open_summary(bench::Visitor& visitor) {
    test::SeededDice dice;
    test::SetClock clock;
    const auto key = [&] { return fresh_uuid(clock, dice).text(); };
    const auto units = visitor.get("/api/units/search?q=ban+chqs+xa&post=" + visitor.post);
    const auto year =
        std::to_string(Date{static_cast<std::int32_t>(std::time(nullptr) / 86'400)}.year());
    const auto opened = visitor.send("summary.open", key(),
                                     R"({"conference":null,"title":"Báo cáo năm","period_from":")" +
                                         year + R"(-01-01","period_to":")" + year +
                                         R"(-12-31","next_from":null,"next_to":null,"as_of":")" +
                                         year + R"(-12-31","outline":"annual"})");
    const std::string id(opened.at("ids").at(0).as_string());
    visitor.send("summary.write", key(),
                 R"({"summary":")" + id + R"(","section":3,"text":")" +
                     sixty_figures(units.at("units")) + "\"}");
    const auto path = "/api/summary?post=" + visitor.post + "&id=" + id;
    const auto figures = visitor.get(path).at("figures").as_array().size();
    if (figures != 60) bench::fail("the summary does not hold sixty figures");
    std::vector<double> times;
    for (int i = 0; i < 15; ++i) {
        const bench::Stopwatch watch;
        visitor.text("GET", path, "");
        times.push_back(watch.seconds() * 1000);
    }
    line("summary_60_figures", middle(times), "ms");
}

void serve_page(unsigned short port, bench::Visitor& visitor, double seconds) {
    const auto front = visitor.text("GET", "/", "");
    const auto at = front.find("href=\"/tin/");
    if (at == front.npos) bench::fail("the demo publishes nothing");
    const auto path = front.substr(at + 6, front.find('"', at + 6) - at - 6);
    const auto page = visitor.text("GET", path, "");
    HttpServer bare("127.0.0.1", 0, 1, [&](HttpRequest, Respond respond) {
        HttpResponse response;
        response.body = page;
        respond(std::move(response));
    });
    bench::Load load;
    load.seconds = seconds;
    load.method = "GET";
    load.path = path;
    load.port = bare.port();
    const auto before = bench::run(load);
    load.port = port;
    const auto pages = bench::run(load);
    load.port = bare.port();
    const auto after = bench::run(load);
    const double baseline = (before.per_second + after.per_second) / 2;
    if (pages.failed > 0) fmt::print(stderr, "{} pages failed\n", pages.failed);
    line("public_page", pages.per_second, "1/s", pages.per_second / baseline);
    line("public_page_baseline", baseline, "1/s");
    line("public_page_bytes", static_cast<double>(page.size()), "bytes");
}

}  // namespace

int main(int argc, char** argv) {
    const double seconds = argc > 1 ? std::atof(argv[1]) : 4;
    const auto root =
        std::filesystem::temp_directory_path() / ("giaoban_bench_" + std::to_string(::getpid()));
    std::filesystem::create_directories(root);
    fill_demo(root / "demo");
    const auto demo =
        bench::start({GIAOBAN_PROGRAM, "demo", "--port", "0", "--data", (root / "demo").string()});
    const std::string ready = "giaoban is ready: http://127.0.0.1:";
    const auto said = bench::said_until(demo, "/app/");
    const auto at = said.find(ready);
    if (at == said.npos) bench::fail("the demo did not start");
    const auto port = static_cast<unsigned short>(std::stoi(said.substr(at + ready.size())));
    {
        bench::Visitor visitor(port);
        serve_page(port, visitor, seconds);
        visitor.sign_in("khoa");
        open_summary(visitor);
        line("demo_memory", bench::resident_mib(demo.id), "MiB");
    }
    bench::stop(demo);
    search(root, 100'000);
    std::filesystem::remove_all(root);
}
