// The units of a country from tables: as of a day, to whom they lead, faults named, all or nothing.
// The tables of the nation are not part of the project: GIAOBAN_ADMIN_DATA names their folder, or
// they lie beside it.

#include <gtest/gtest.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>

#include "house/planning/units_import.hpp"
#include "store/ledger.hpp"
#include "store/views/units.hpp"
#include "support/fixture.hpp"

namespace gb {
namespace {

using test::Fixture;

const Date reform = *Date::parse("2025-07-01");
const Date eve = *Date::parse("2025-06-30");

std::string file_text(const std::filesystem::path& file) {
    std::ifstream in(file);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

struct Texts {
    std::string before, after, succession;

    static Texts fictional() {
        const std::filesystem::path folder = std::string(GIAOBAN_SOURCE_DIR) + "/tests/units/data";
        return {file_text(folder / "before.csv"), file_text(folder / "after.csv"),
                file_text(folder / "succession.csv")};
    }
};

class Importing : public ::testing::Test {
  protected:
    Importing()
        : folder(std::filesystem::temp_directory_path() /
                 ("giaoban_units_" + std::to_string(::getpid()))),
          file((std::filesystem::remove_all(folder), std::filesystem::create_directories(folder),
                folder / "books.db")),
          ledger(model(), file),
          fixture(ledger) {
        // The node book is begun, so that noting a refusal opens no volume.
        fixture.desk.note({}, "sign_in", "");
    }
    ~Importing() override { std::filesystem::remove_all(folder); }

    Result<ImportReport> take(const Texts& texts) {
        std::istringstream before(texts.before), after(texts.after), succession(texts.succession);
        return import_units(
            fixture.desk,
            {{"before.csv", before}, {"after.csv", after}, {"succession.csv", succession}}, reform,
            "Nghị quyết 202/2025/QH15", [&] { return fixture.next_key(); },
            [&](std::size_t done, std::size_t all) {
                EXPECT_LE(done, all);
                progress = done;
            });
    }
    std::vector<views::UnitLine> as_of(Date day) {
        Reader reader(model(), file);
        return units_as_of(reader, day);
    }
    std::map<std::pair<Level, std::string>, views::UnitLine> by_code(Date day) {
        std::map<std::pair<Level, std::string>, views::UnitLine> lines;
        for (const auto& line : as_of(day)) lines[{line.level, line.code}] = line;
        return lines;
    }
    std::set<std::string> names_led_to(Id<Unit> unit, Date day) {
        Reader reader(model(), file);
        std::set<std::string> names;
        for (const auto& id : leads_to(reader, unit, day)) {
            names.insert(reader.load(id)->version_on(day)->name.value);
        }
        return names;
    }

    std::filesystem::path folder, file;
    SqliteLedger ledger;
    Fixture fixture;
    std::size_t progress = 0;
};

TEST_F(Importing, tells_the_right_tree_before_and_after) {
    const auto report = take(Texts::fictional());
    ASSERT_TRUE(report) << report.error().code;
    EXPECT_EQ(report->units_before, 13);
    EXPECT_EQ(report->units_after, 7);
    EXPECT_EQ(report->lives_on, 2);
    EXPECT_EQ(report->partial, 2);
    EXPECT_EQ(report->without_successor, 0);
    EXPECT_GT(progress, 0u);
    auto before = by_code(eve);
    auto after = by_code(reform);
    EXPECT_EQ(before.size(), 13u);
    EXPECT_EQ(after.size(), 7u);
    EXPECT_EQ((before[{Level::commune, "00001"}].parent_code), "010");
    EXPECT_EQ((after[{Level::commune, "00001"}].parent_code), "01");
    EXPECT_EQ((after[{Level::commune, "00001"}].parent), (after[{Level::province, "01"}].id));
    for (const auto& [key, line] : after) EXPECT_NE(line.level, Level::district);
    EXPECT_EQ(by_code(*Date::parse("1900-01-01")).size(), 13u);
}

TEST_F(Importing, takes_no_code_for_an_identity) {
    ASSERT_TRUE(take(Texts::fictional()));
    auto before = by_code(eve);
    auto after = by_code(reform);
    const auto id = [](auto& lines, Level level, const char* code) {
        return lines[std::pair(level, std::string(code))].id;
    };
    // The same place under the same name, alone and whole, lives on, however its tone is placed.
    EXPECT_EQ(id(before, Level::province, "01"), id(after, Level::province, "01"));
    EXPECT_EQ((after[{Level::province, "01"}].name), "Tỉnh Hoà Bình Mới");
    EXPECT_EQ((before[{Level::province, "01"}].name), "Tỉnh Hòa Bình Mới");
    EXPECT_EQ(id(before, Level::commune, "00006"), id(after, Level::commune, "00006"));
    // Under another name, or for a larger place, the same code is another unit.
    EXPECT_NE(id(before, Level::province, "02"), id(after, Level::province, "02"));
    EXPECT_NE(id(before, Level::commune, "00001"), id(after, Level::commune, "00001"));
    EXPECT_NE(id(before, Level::commune, "00003"), id(after, Level::commune, "00003"));
}

TEST_F(Importing, leads_from_any_old_unit_to_those_that_stand) {
    ASSERT_TRUE(take(Texts::fictional()));
    auto before = by_code(eve);
    const auto from = [&](Level level, const char* code) {
        return names_led_to(before[std::pair(level, std::string(code))].id, reform);
    };
    using Names = std::set<std::string>;
    EXPECT_EQ(from(Level::commune, "00002"), Names{"Xã Hoa Sơn"});
    EXPECT_EQ(from(Level::commune, "00005"), (Names{"Phường Núi Đá", "Xã Kim Giang"}));
    EXPECT_EQ(from(Level::province, "03"), Names{"Tỉnh Biển Đông"});
    EXPECT_EQ(from(Level::district, "030"), Names{"Đặc khu Đảo Xa"});
    EXPECT_EQ(from(Level::district, "011"), (Names{"Xã Kim Giang", "Xã Yên Lành"}));
    EXPECT_EQ(from(Level::commune, "00006"), Names{"Xã Yên Lành"});
    for (const auto& line : as_of(eve)) EXPECT_FALSE(names_led_to(line.id, reform).empty());
}

TEST_F(Importing, is_done_once) {
    ASSERT_TRUE(take(Texts::fictional()));
    const auto head = ledger.head(fixture.desk.identity().registry);
    const auto again = take(Texts::fictional());
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, "import.done_before");
    EXPECT_EQ(ledger.head(fixture.desk.identity().registry).hash, head.hash);
}

TEST_F(Importing, changes_nothing_when_one_block_is_refused) {
    fixture.system("unit.establish",
                   R"({"described":{"name":"Đã có","code":"00005","unit_kind":"area",)"
                   R"("level":"commune","from":"2020-01-01"},"relations":[]})");
    const auto head = ledger.head(fixture.desk.identity().registry);
    const auto refused = take(Texts::fictional());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "unit.code_taken");
    EXPECT_EQ(ledger.head(fixture.desk.identity().registry).hash, head.hash);
    EXPECT_EQ(as_of(reform).size(), 1u);
    // The desk goes on as if nothing had been.
    fixture.unit("Ban Chỉ huy A");
    EXPECT_EQ(as_of(reform).size(), 2u);
}

TEST_F(Importing, is_rebuilt_the_same) {
    ASSERT_TRUE(take(Texts::fictional()));
    const auto told = [&] {
        std::string text;
        for (const auto day : {eve, reform}) {
            for (const auto& line : as_of(day)) put_json(text, line);
        }
        return text;
    };
    const auto before = told();
    ledger.rebuild([](std::int64_t, std::int64_t) {});
    EXPECT_EQ(told(), before);
}

TEST_F(Importing, marks_the_days_of_change) {
    ASSERT_TRUE(take(Texts::fictional()));
    Reader reader(model(), file);
    const auto marks = unit_marks_view(reader, {}, {});
    ASSERT_TRUE(marks);
    ASSERT_EQ(marks->days.size(), 1u);
    EXPECT_EQ(marks->days[0].on, reform);
    EXPECT_EQ(marks->days[0].established, 5);
    EXPECT_EQ(marks->days[0].renamed, 1);
    EXPECT_EQ(marks->days[0].ended, 11);
    EXPECT_EQ(marks->days[0].successions, 9);
}

TEST_F(Importing, shows_trees_lives_and_searches) {
    ASSERT_TRUE(take(Texts::fictional()));
    Reader reader(model(), file);
    Viewer viewer;
    viewer.now = start_of(reform);
    const auto roots = units_view(reader, viewer, {});
    ASSERT_TRUE(roots);
    ASSERT_EQ(roots->units.size(), 2u);
    EXPECT_EQ(roots->units[0].children, 3);
    const auto below =
        units_view(reader, viewer, {eve, by_code(eve)[{Level::province, "01"}].id, std::nullopt});
    ASSERT_EQ(below->units.size(), 2u);
    EXPECT_EQ(below->units[0].name, "Huyện Thượng");
    EXPECT_EQ(below->units[0].children, 2);
    const auto found = unit_search_view(reader, viewer, {"hoa thuy", eve});
    ASSERT_EQ(found->units.size(), 1u);
    const auto life = unit_view(reader, viewer, {found->units[0].id, {}});
    ASSERT_TRUE(life);
    EXPECT_EQ(life->ended, reform);
    ASSERT_EQ(life->successors.size(), 1u);
    EXPECT_EQ(life->successors[0].unit.name, "Xã Hoa Sơn");
    EXPECT_EQ(life->relations.size(), 1u);
    const auto heir = unit_view(reader, viewer, {life->successors[0].unit.id, {}});
    EXPECT_EQ(heir->predecessors.size(), 2u);
}

struct Fault {
    std::string Texts::* table;
    std::string from, to;  ///< replaced text
    std::string code, file;
    std::int64_t line;
    std::string field;
};

TEST_F(Importing, names_file_line_and_field_of_what_is_wrong) {
    const auto before = &Texts::before;
    const auto after = &Texts::after;
    const auto succession = &Texts::succession;
    const std::vector<Fault> faults{
        {before, "00002,commune", "00002,làng", "import.bad_level", "before.csv", 10, "level"},
        {before, "00002,commune", "00001,commune", "import.code_twice", "before.csv", 10, "code"},
        {before, "00002,commune", ",commune", "import.bad_code", "before.csv", 10, "code"},
        {before, "Xã Hoa Thủy", "", "import.bad_text", "before.csv", 10, "name"},
        {before, "Xã Hoa Thủy", std::string("X\xff"), "import.bad_text", "before.csv", 10, "name"},
        {before, "Xã Hoa Thủy", "Xa\u0303 Hoa", "import.bad_text", "before.csv", 10, "name"},
        {before, "Xã Hoa Thủy", "Xã Hoa Thủy (Mật)", "import.marked_secret", "before.csv", 10,
         "name"},
        {before, "Xã Hoa Thủy", std::string(201, 'x'), "import.bad_text", "before.csv", 10, "name"},
        {before, "Xã Hoa Thủy,010", "Xã Hoa Thủy,099", "import.parent_unknown", "before.csv", 10,
         "parent_code"},
        {before, "Xã Hoa Thủy,010", "Xã Hoa Thủy,", "import.parent_missing", "before.csv", 10,
         "parent_code"},
        {before, "Xã Hoa Thủy,010", "Xã Hoa Thủy", "import.fields_count", "before.csv", 10, ""},
        {before, "\"Thị trấn", "\"\"Thị trấn", "import.not_csv", "before.csv", 12, ""},
        {before, "Tỉnh Sông Lam,", "Tỉnh Sông Lam,01", "import.province_has_parent", "before.csv",
         3, "parent_code"},
        {before, "code,level", "mã,level", "import.column_unknown", "before.csv", 1, "mã"},
        {after, "name,name_en", "name,name", "import.column_twice", "after.csv", 1, "name"},
        {succession, "old_code,new_code,extent", "old_code,new_code", "import.column_missing",
         "succession.csv", 1, "extent"},
        {succession, "commune,00002,00001", "commune,99999,00001", "import.unit_unknown",
         "succession.csv", 7, "old_code"},
        {succession, "commune,00002,00001", "commune,00002,99999", "import.unit_unknown",
         "succession.csv", 7, "new_code"},
        {succession, "00002,00001,full", "00002,00001,half", "import.bad_extent", "succession.csv",
         7, "extent"},
        {succession, "00005,00003,partial", "00005,00003,full", "import.whole_and_more",
         "succession.csv", 11, "extent"},
        {succession, "00005,00003,partial", "00005,00004,partial", "import.row_twice",
         "succession.csv", 11, "new_code"},
    };
    const auto head = ledger.head(fixture.desk.identity().registry);
    for (const auto& fault : faults) {
        auto texts = Texts::fictional();
        auto& text = texts.*fault.table;
        const auto at = text.find(fault.from);
        ASSERT_NE(at, std::string::npos) << fault.from;
        text.replace(at, fault.from.size(), fault.to);
        const auto result = take(texts);
        ASSERT_FALSE(result) << fault.code;
        const auto& failure = result.error();
        EXPECT_EQ(failure.code, fault.code);
        EXPECT_EQ(failure.field, fault.field) << fault.code;
        std::map<std::string, Fact> facts(failure.facts.begin(), failure.facts.end());
        EXPECT_EQ(facts["file"], Fact(fault.file)) << fault.code;
        EXPECT_EQ(facts["line"], Fact(fault.line)) << fault.code;
    }
    EXPECT_EQ(ledger.head(fixture.desk.identity().registry).hash, head.hash);
}

/// "Xã Hoa Sơn" -> "Hoa Sơn"
std::string_view without_kind(std::string_view name) {
    for (const std::string_view kind : {"Xã ", "Phường ", "Thị trấn ", "Đặc khu "}) {
        if (name.starts_with(kind)) return name.substr(kind.size());
    }
    return name;
}

TEST_F(Importing, the_nation_when_its_tables_are_there) {
    const char* given = std::getenv("GIAOBAN_ADMIN_DATA");
    const std::filesystem::path data = given ? given : GIAOBAN_SOURCE_DIR "/../shared/data/admin";
    if (!std::filesystem::exists(data / "succession-2025-07-01.csv")) {
        GTEST_SKIP() << "the nation's tables are not there; GIAOBAN_ADMIN_DATA names their folder";
    }
    const auto from = std::chrono::steady_clock::now();
    const auto report = take({file_text(data / "units-until-2025-06-30.csv"),
                              file_text(data / "units-from-2025-07-01.csv"),
                              file_text(data / "succession-2025-07-01.csv")});
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - from;
    ASSERT_TRUE(report) << report.error().code;
    std::printf("nation: %.2f s, %lld entries, %lld live on\n", seconds.count(),
                static_cast<long long>(report->entries), static_cast<long long>(report->lives_on));
    EXPECT_EQ(report->units_before, 10'806);
    EXPECT_EQ(report->units_after, 3'355);
    EXPECT_EQ(report->successions, 10'667);
    EXPECT_EQ(report->partial, 1'012);
    EXPECT_EQ(report->without_successor, 0);
    const auto count = [&](Date day) {
        std::map<Level, int> levels;
        for (const auto& line : as_of(day)) ++levels[line.level];
        return levels;
    };
    auto before = count(eve);
    EXPECT_EQ(before[Level::province], 63);
    EXPECT_EQ(before[Level::district], 696);
    EXPECT_EQ(before[Level::commune], 10'047);
    auto after = count(reform);
    EXPECT_EQ(after[Level::province], 34);
    EXPECT_EQ(after[Level::district], 0);
    EXPECT_EQ(after[Level::commune], 3'321);
    const auto then = by_code(eve);
    const auto now = by_code(reform);
    const auto thanh_hoa = now.at({Level::province, "38"});
    EXPECT_EQ(thanh_hoa.id, then.at({Level::province, "38"}).id) << "spelled otherwise, the same";
    for (const auto& line : as_of(reform)) {
        if (line.level == Level::commune) EXPECT_TRUE(line.parent) << line.code;
    }
    // A code is no identity: most that live on name a larger place under another name.
    int codes = 0, other_names = 0;
    for (const auto& [key, unit] : then) {
        const auto same = now.find(key);
        if (unit.level != Level::commune || same == now.end()) continue;
        ++codes;
        if (!unit.name.ends_with(without_kind(same->second.name))) ++other_names;
    }
    EXPECT_EQ(codes, 3'315);
    EXPECT_NEAR(other_names, 1'900, 20);
    Reader reader(model(), file);
    for (const auto& line : as_of(eve)) {
        EXPECT_FALSE(leads_to(reader, line.id, reform).empty()) << line.code;
    }
}

}  // namespace
}  // namespace gb
