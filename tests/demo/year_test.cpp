// The demo's year is held to its numbers, counted from the books that it filled.

#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>

#include "base/check.hpp"
#include "store/sqlite.hpp"

namespace gb {
namespace {

/// A folder that the program filled with its demo.
struct Filled {
    Filled() : folder(std::filesystem::temp_directory_path() / wish()) {
        std::filesystem::create_directories(folder);
        const auto command = std::string(GIAOBAN_PROGRAM) + " demo --no-serve --data " +
                             (folder / "node").string() + " > " + (folder / "said").string() +
                             " 2>&1";
        GB_CHECK(std::system(command.c_str()) == 0, "the program fills its demo");
    }
    ~Filled() { std::filesystem::remove_all(folder); }
    Filled(const Filled&) = delete;
    Filled& operator=(const Filled&) = delete;
    static std::string wish() { return "giaoban_demo_year_" + std::to_string(::getpid()); }
    std::filesystem::path folder;
};

class Books {
  public:
    explicit Books(const std::filesystem::path& node)
        : database_(node / "books.db", Database::Mode::read) {}

    std::int64_t number(const std::string& sql) {
        auto row = database_.prepare(sql);
        return row.step() ? row.integer(0) : 0;
    }
    /// Entries of that kind in all books; `more` may ask for a fact of theirs.
    std::int64_t entries(const std::string& kind, const std::string& more = "") {
        return number("select count(*) from " + facts_of(kind) + more);
    }
    /// How many different values a fact has in the entries of that kind.
    std::int64_t different(const std::string& kind, const std::string& fact) {
        return number("select count(distinct " + fact + ") from " + facts_of(kind));
    }
    static std::string of_body(const std::string& name) {
        return "json_extract(said, '$.body." + name + "')";
    }

  private:
    static std::string facts_of(const std::string& kind) {
        return "(select cast(facts as text) as said from entry) where"
               " json_extract(said, '$.kind') = '" +
               kind + "'";
    }
    Database database_;
};

std::string is(const std::string& fact, const std::string& value) {
    return " and " + Books::of_body(fact) + " = '" + value + "'";
}

void expect_units_and_staff(Books& books) {
    const std::string kept = " where owner in (select uuid from book)";
    EXPECT_GE(books.number("select count(distinct level) from unit_versions" + kept), 3);
    EXPECT_GE(books.number("select count(distinct owner) from unit_versions" + kept +
                           " and unit_kind = 'stationed_unit'"),
              1);
    EXPECT_GE(books.entries("person.entered"), 40);
}

void expect_a_year_of_duty(Books& books) {
    const std::string day = "date(json_extract(said, '$.happened') / 1000 + 25200, 'unixepoch')";
    EXPECT_GE(books.different("handover.countersigned", day), 360) << "days with a handover";
    EXPECT_GE(books.entries("log_entry.written"), 2'000);
    EXPECT_GE(books.entries("log_entry.struck"), 1);
}

/// Storms, rain, heat and forest fires, a level of civil defence, and some in force today.
void expect_levels(Books& books) {
    EXPECT_GE(books.different("level.announced", Books::of_body("disaster_risk.hazard")), 4);
    EXPECT_GE(books.different("level.changed", Books::of_body("forest_fire")), 2);
    EXPECT_GE(books.entries("level.announced",
                            " and " + Books::of_body("civil_defence") + " is not null"),
              1);
    EXPECT_GE(books.entries("level.lifted"), 6);
    EXPECT_GE(books.entries("level.struck"), 1);
    EXPECT_GE(books.number("select count(distinct owner) from log_entry_references"
                           " where kind = 'level'"),
              10)
        << "rows of the log that tell of a level";
    EXPECT_GE(books.number("select count(*) from level where over_since is null"), 2);
}

void expect_information_and_tasks(Books& books) {
    EXPECT_GE(books.entries("information.reported"), 300);
    EXPECT_GE(books.entries("reply.verified", is("finding", "untrue")), 5);
    EXPECT_GE(books.entries("reply.verified", is("finding", "duplicate")), 5);
    EXPECT_GE(books.entries("information.corrected"), 10);
    EXPECT_GE(books.entries("information.struck"), 5);
    EXPECT_GE(books.number("select count(*) from information where verify_from > 1"
                           " and closed_at is not null"),
              5)
        << "corrected, then verified and closed as it reads now";
    EXPECT_GE(books.entries("task.given"), 150);
    EXPECT_GE(books.number("select count(distinct task.id) from task"
                           " join answer on answer.task = task.id where due is not null and"
                           " date(reported_at / 1000 + 25200, 'unixepoch') > due"),
              5)
        << "tasks reported after their day";
}

void expect_conferences(Books& books) {
    EXPECT_GE(books.entries("conference.prepared", is("conference_kind", "giao_ban")), 4);
    EXPECT_GE(books.entries("conference.prepared", is("conference_kind", "so_ket")), 1);
    EXPECT_GE(books.number("select count(*) from article where state = 'published' and conference"
                           " in (select id from conference where conference_kind = 'tong_ket'"
                           " and concluded is not null)"),
              1)
        << "an annual conference with its page";
    EXPECT_GE(books.number("select count(*) from conference_contributions where struck = 0 and"
                           " owner in (select id from conference"
                           " where conference_kind = 'tong_ket')"),
              8)
        << "what was said in its hall";
    EXPECT_GE(books.number("select count(*) from article_photos where alt <> '' and owner in"
                           " (select article.id from article join conference on"
                           " conference.id = article.conference"
                           " where conference_kind = 'tong_ket')"),
              2)
        << "the pictures of its page";
    EXPECT_EQ(books.number("select count(*) from (select conclusions from conference where"
                           " concluded is not null group by conclusions having count(*) > 1)"),
              0)
        << "two conferences with the same conclusions";
}

/// What happened by the log stands in the report of that day, as giaoban itself would fill it in.
void expect_reports_that_tell_the_log(Books& books) {
    const std::string told =
        "select count(*) from log_entry as row where type = 'incident' and struck = 0"
        " and opened < (select max(opened) from duty_report where unit = row.unit)"
        // Not what was copied from the paper books of before.
        " and entered < opened + 86400000";
    EXPECT_GE(books.number(told), 100);
    EXPECT_EQ(books.number(told + " and not exists (select 1 from duty_report as report where"
                                  " report.unit = row.unit and instr(unexpected, row.text))"),
              0)
        << "incidents that no duty report tells";
}

void expect_honours_lessons_and_matters(Books& books) {
    EXPECT_GE(books.entries("award.decided"), 12);
    EXPECT_GE(books.entries("award.presented"), 8);
    EXPECT_GE(books.different("award.decided", Books::of_body("form")), 2);
    EXPECT_GE(books.different("award.decided", Books::of_body("unit")), 4) << "who decided";
    const std::string recipients = "select count(*) from award_recipients where recipient_kind = ";
    EXPECT_GE(books.number(recipients + "'collective'"), 12);
    EXPECT_GE(books.number(recipients + "'individual'"), 12);
    EXPECT_GE(books.entries("lesson.recorded"), 12);
    EXPECT_GE(books.entries("lesson.accounted", is("outcome", "remedied")), 6);
    EXPECT_GE(books.entries("matter.received"), 30);
    EXPECT_GE(books.entries("matter.closed"), 20);
}

TEST(Demo, holds_the_year_that_is_promised) {
    const Filled filled;
    Books books(filled.folder / "node");
    expect_units_and_staff(books);
    expect_a_year_of_duty(books);
    expect_levels(books);
    expect_reports_that_tell_the_log(books);
    expect_information_and_tasks(books);
    expect_conferences(books);
    expect_honours_lessons_and_matters(books);
}

}  // namespace
}  // namespace gb
