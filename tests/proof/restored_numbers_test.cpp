// After a restore numbers that were given since the backup stand on signed paper and not in the
// books: none is given before a person has stated the last one of its register.

#include "domain/register/words.hpp"
#include "proof/book_of_tests.hpp"
#include "store/verify.hpp"

namespace gb {
namespace {

class Restored : public Book_in_store {
  protected:
    /// The books go on under a key of another machine, as after a restore.
    void restore() {
        key = SigningKey::generate();
        opens = std::make_unique<HeadSigner>(file, key);
        desk = std::make_unique<Desk>(model(), ledger, fixture.clock, fixture.dice,
                                      fixture.desk.identity(), key);
        desk->open_volumes(ledger.books());
    }
    Answer give(const test::Person_in_post& who, std::string_view command,
                const std::string& body) {
        const auto request = read_request(
            model(),
            R"({"command":")" + std::string(command) + R"(","key":")" + fixture.next_key().text() +
                R"(","post":")" + who.post.text() + R"(","happened":null,"body":)" + body + "}",
            who.person);
        if (!request) throw std::runtime_error(request.error().code + request.error().field);
        return desk->take(std::span(&*request, 1)).answers.front();
    }
    Answer row(const test::Person_in_post& who) {
        return give(who, "log.write",
                    R"({"duty":"operations","type":"note","text":"Dòng","about":[],)"
                    R"("references":[]})");
    }
    Answer state(const test::Person_in_post& who, std::string_view name, std::int64_t last) {
        return give(who, "register.state",
                    R"({"unit":")" + who.unit.text() + R"(","registers":[{"name":")" +
                        std::string(name) + R"(","last":)" + std::to_string(last) + "}]}");
    }
    std::int64_t last_row(Id<Unit> of) {
        return ledger.last_number(of, log_register(Duty::operations), 2026);
    }

    SigningKey key;
    std::unique_ptr<HeadSigner> opens;
    std::unique_ptr<Desk> desk;
};

TEST_F(Restored, node_does_not_give_again_numbers_that_stand_on_signed_paper) {
    write("Dòng 1");
    write("Dòng 2");
    restore();
    const auto refused = row(officer);
    ASSERT_EQ(test::refusal_of(refused), "register.not_stated");
    EXPECT_EQ(std::get<Fact>(std::get<Refusal>(refused).facts.back()), Fact(std::int64_t{2}));
    EXPECT_EQ(last_row(unit), 2);

    EXPECT_EQ(test::refusal_of(state(officer, "log.operations", 1)), "register.given_in_book");
    EXPECT_EQ(test::refusal_of(state(officer, "log.nothing", 5)), "register.unknown");
    EXPECT_EQ(test::refusal_of(state(officer, "log.operations", 10'003)), "register.too_far");
    test::done_of(state(officer, "log.operations", 4));
    test::done_of(row(officer));
    EXPECT_EQ(last_row(unit), 5) << "rows 3 and 4 stand on paper";

    const auto statement = ledger.load(*model().entity(RegisterStatement::kind),
                                       register_statement(unit, "log.operations", 2026));
    const auto& stated = *static_cast<const RegisterStatement*>(statement.entity.get());
    ASSERT_EQ(stated.stated.size(), 1U);
    EXPECT_EQ(stated.stated[0].known, 2);
    EXPECT_EQ(stated.stated[0].last, 4);
    EXPECT_EQ(stated.stated[0].by, officer.person);

    opens->sign_dirty();
    const auto proved = verify(model(), file, {fixture.desk.identity(), {}});
    EXPECT_TRUE(proved.intact()) << proved.fault->code << proved.fault->detail;
}

TEST_F(Restored, node_asks_for_a_register_in_which_the_backup_has_no_number) {
    restore();
    EXPECT_EQ(test::refusal_of(row(officer)), "register.not_stated");
    test::done_of(state(officer, "log.operations", 0));  // none was given
    test::done_of(row(officer));
    EXPECT_EQ(last_row(unit), 1);
    EXPECT_EQ(test::refusal_of(give(officer, "log.write",
                                    R"({"duty":"internal","type":"note","text":"Dòng",)"
                                    R"("about":[],"references":[]})")),
              "register.not_stated")
        << "each register by itself";
}

TEST_F(Restored, node_asks_again_after_the_next_restore) {
    restore();
    test::done_of(state(officer, "log.operations", 7));
    test::done_of(row(officer));
    restore();
    EXPECT_EQ(test::refusal_of(row(officer)), "register.not_stated");
    test::done_of(state(admin, "log.operations", 8));
    test::done_of(row(officer));
    EXPECT_EQ(last_row(unit), 9);
}

TEST_F(Restored, node_asks_neither_a_unit_established_since_nor_the_registers_of_later_years) {
    restore();
    const auto establish = system_request(
        model(), "unit.establish",
        R"({"described":{"name":"Đại đội mới","unit_kind":"military_command","level":"province",)"
        R"("from":"2020-01-01"},"relations":[]})",
        fixture.next_key());
    const Id<Unit> later(
        test::done_of(desk->take(std::span(&establish, 1)).answers.front()).ids.front());
    const auto fresh = [&] {
        const auto enter = system_request(
            model(), "person.enter",
            R"({"unit":")" + later.text() + R"(","full_name":"Lê Văn Cường"})", fixture.next_key());
        const Id<Person> person(
            test::done_of(desk->take(std::span(&enter, 1)).answers.front()).ids.front());
        const auto appoint =
            system_request(model(), "post.appoint",
                           R"({"unit":")" + later.text() + R"(","person":")" + person.text() +
                               R"(","title":"Trực ban","role":"duty_officer","from":"2020-01-01"})",
                           fixture.next_key());
        const Id<Post> post(
            test::done_of(desk->take(std::span(&appoint, 1)).answers.front()).ids.front());
        return test::Person_in_post{person, post, later};
    }();
    test::done_of(row(fresh));
    EXPECT_EQ(last_row(later), 1);

    fixture.clock.at = Instant{fixture.clock.at.ms + std::int64_t{365} * 86'400'000};
    test::done_of(row(officer));
    EXPECT_EQ(ledger.last_number(unit, log_register(Duty::operations), 2027), 1);
}

}  // namespace
}  // namespace gb
