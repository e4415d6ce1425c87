// Papers received and issued: registers, dates, secrecy, lines that become tasks, margin notes.

#include "domain/document/words.hpp"
#include "support/office.hpp"

namespace gb::test {
namespace {

class Documents : public Office {
  protected:
    static std::string received(const std::string& symbol, const std::string& more = "") {
        return R"({"type":"cong_van","symbol":")" + symbol +
               R"(","issued_on":"2026-02-09","issuer":"Quân khu","urgency":"khan",)" +
               R"("secrecy":"none","subject":"V/v trực Tết")" + more + "}";
    }
    static std::string issued(const std::string& groups, const std::string& lines,
                              const std::string& secrecy = "none") {
        return R"({"type":"chi_thi","urgency":"none","secrecy":")" + secrecy +
               R"(","subject":"Nhiệm vụ quý II","signer_prefix":"none","groups":)" + groups +
               R"(,"lines":)" + lines + "}";
    }
    static std::string line(int group, const std::string& kind, const std::string& more = "") {
        return R"({"group":)" + std::to_string(group) + R"(,"text":"Dòng","kind":")" + kind +
               R"(","standing":)" + (more.empty() ? "false" : more) + "}";
    }
    static std::string group(const std::string& name, const std::vector<Id<Unit>>& owners,
                             const std::string& whole = "none") {
        return R"({"addressee":")" + name + R"(","group":")" + whole + R"(","owners":)" +
               list_of(owners) + "}";
    }
};

TEST_F(Documents, are_numbered_for_each_direction_and_year) {
    const auto a = done_of(give(clerk, "document.receive", received("12/CV-QK"))).ids.front();
    const auto b = done_of(give(clerk, "document.receive", received("13/CV-QK"))).ids.front();
    const auto c = done_of(give(chief, "document.issue", issued("[]", "[]"))).ids.front();
    EXPECT_EQ(get<Document>(a).number.number, 1);
    EXPECT_EQ(get<Document>(b).number.number, 2);
    EXPECT_EQ(get<Document>(b).number.name.value, "document.incoming");
    EXPECT_EQ(get<Document>(c).number.number, 1);
    EXPECT_EQ(get<Document>(c).symbol.value, "01/CT-BCH");
    EXPECT_EQ(get<Document>(c).issuer.value, "Bộ Chỉ huy tỉnh");
    EXPECT_EQ(get<Document>(c).issued_on, *Date::parse("2026-02-10"));
    EXPECT_EQ(get<Document>(c).number.name.value, "document.chi_thi");
    at("2027-01-01");
    const auto d = done_of(give(chief, "document.issue", issued("[]", "[]"))).ids.front();
    EXPECT_EQ(get<Document>(d).number.number, 1);
    EXPECT_EQ(get<Document>(d).number.year, 2027);
}

TEST_F(Documents, have_symbols_as_the_decree_forms_them) {
    EXPECT_EQ(document_symbol(DocumentType::bao_cao, 5, "BCH"), "05/BC-BCH");
    EXPECT_EQ(document_symbol(DocumentType::quyet_dinh, 112, "UBND"), "112/QĐ-UBND");
    EXPECT_EQ(document_symbol(DocumentType::cong_van, 7, "BCH"), "07/BCH");
    EXPECT_EQ(document_symbol(DocumentType::cong_van, 7, ""), "07");
}

TEST_F(Documents, are_received_once_and_with_a_possible_date) {
    done_of(give(clerk, "document.receive", received("12/CV-QK")));
    const auto again = give(an, "document.receive", received("12/CV-QK"));
    EXPECT_EQ(refusal_in(again).code, "document.received_before");
    EXPECT_EQ(fact(again, "number"), "1");
    // The same symbol in another unit's register is another matter.
    done_of(give(one, "document.receive", received("12/CV-QK")));
    auto dated = [&](const std::string& day) {
        auto body = received("99/CV-QK");
        body.replace(body.find("2026-02-09"), 10, day);
        return refusal_of(give(clerk, "document.receive", body));
    };
    EXPECT_EQ(dated("2026-02-11"), "document.date_in_future");
    EXPECT_EQ(dated("1944-12-31"), "document.date_too_old");
    EXPECT_EQ(dated("2026-02-10"), "");
}

TEST_F(Documents, marked_secret_are_refused_and_nothing_of_them_is_kept) {
    const auto field = [&](const std::string& command, const std::string& body) {
        const auto answer = give(chief, command, body);
        EXPECT_EQ(refusal_in(answer).code, "document.classified");
        EXPECT_TRUE(refusal_in(answer).facts.empty());
        return refusal_in(answer).field;
    };
    const auto with = [&](const std::string& what, const std::string& by) {
        auto body = received("12/CV-QK", R"(,"addressees":["Các đơn vị"],"lines":[{"group":1,)"
                                         R"("text":"Dòng","kind":"information"}])");
        body.replace(body.find(what), what.size(), by);
        return body;
    };
    const auto before = ledger.head(province).number;
    for (const char* grade : {"mat", "toi_mat", "tuyet_mat"}) {
        EXPECT_EQ(field("document.receive",
                        with(R"("secrecy":"none")", R"("secrecy":")" + std::string(grade) + "\"")),
                  "/secrecy");
        EXPECT_EQ(field("document.issue", issued("[]", "[]", grade)), "/secrecy");
    }
    EXPECT_EQ(field("document.receive", with("12/CV-QK", "12/CV-QK (Mật)")), "/symbol");
    EXPECT_EQ(field("document.receive", with("V/v trực Tết", "TUYỆT MẬT: phương án")), "/subject");
    EXPECT_EQ(field("document.receive", with("Dòng", "Phương án (Tối mật)")), "/lines/0/text");
    EXPECT_EQ(ledger.head(province).number, before);
    // The refusal itself is noted, without content.
    const auto node = fixture.desk.identity().node_book;
    const auto note = ledger.entry(node, ledger.head(node).number);
    EXPECT_NE(note->facts->find("document.classified"), std::string::npos);
    EXPECT_EQ((*note->facts + *note->words).find("Phương án"), std::string::npos);
}

TEST_F(Documents, lines_belong_to_groups_and_only_tasks_have_deadlines) {
    const auto groups = "[" + group("Các xã", {first}) + "]";
    EXPECT_EQ(
        refusal_of(give(chief, "document.issue", issued(groups, "[" + line(2, "task") + "]"))),
        "document.no_such_group");
    EXPECT_EQ(refusal_of(give(chief, "document.issue",
                              issued(groups, "[" + line(1, "information", "true") + "]"))),
              "document.only_tasks_are_due");
    std::string long_lines;
    for (int i = 0; i < 256; ++i) {
        long_lines += i ? "," : "";
        long_lines += R"({"group":1,"text":")";
        for (int j = 0; j < 1000; ++j) long_lines += "ă";
        long_lines += R"(","kind":"information","standing":false})";
    }
    EXPECT_EQ(refusal_of(give(chief, "document.issue", issued(groups, "[" + long_lines + "]"))),
              "document.too_long");
}

TEST_F(Documents, issuing_gives_each_task_line_to_its_groups_units_of_the_day) {
    const auto answer = give(
        chief, "document.issue",
        issued("[" + group("Các xã", {}, "all_communes") + "," + group("Xã Một", {first}) + "]",
               "[" + line(1, "task") + "," + line(1, "information") + "," +
                   line(1, "out_of_scope") + "," + line(2, "task", "true") + "]"));
    const auto done = done_of(answer);
    const auto& paper = get<Document>(done.ids.front());
    ASSERT_EQ(done.ids.size(), 3u);  // the paper and two tasks
    ASSERT_EQ(paper.lines.size(), 4u);
    EXPECT_TRUE(paper.lines[1].task.empty());
    EXPECT_TRUE(paper.lines[2].task.empty());
    EXPECT_EQ(paper.groups[0].owners.size(), 2u);
    EXPECT_EQ(paper.addressed.size(), 2u);
    const auto& all = get<Task>(paper.lines[0].task);
    EXPECT_EQ(all.owners.size(), 2u);
    EXPECT_EQ(all.document, paper.id);
    const auto& single = get<Task>(paper.lines[3].task);
    EXPECT_EQ(single.owners.size(), 1u);
    EXPECT_TRUE(single.standing);
    EXPECT_EQ(single.number.number, all.number.number + 1);
}

TEST_F(Documents, a_task_line_of_a_group_without_units_is_refused_whole) {
    const auto before = ledger.head(province).number;
    const auto answer = give(chief, "document.issue",
                             issued("[" + group("Ai đó", {}) + "]", "[" + line(1, "task") + "]"));
    EXPECT_EQ(refusal_in(answer).code, "task.no_owner");
    EXPECT_EQ(refusal_in(answer).field, "/groups/0/owners");
    EXPECT_EQ(ledger.head(province).number, before);
    // For information such a group may well be somebody outside.
    done_of(give(chief, "document.issue",
                 issued("[" + group("Ai đó", {}) + "]", "[" + line(1, "information") + "]")));
}

TEST_F(Documents, a_margin_note_becomes_a_task_in_the_same_command) {
    const auto paper = done_of(give(clerk, "document.receive", received("12/CV-QK"))).ids.front();
    const auto note = [&](const Person_in_post& who, const Uuid& on, const Uuid& owner) {
        return give(who, "document.note",
                    R"({"document":)" + quoted(on) + R"(,"text":"Giao xã Một làm","owner":)" +
                        quoted(owner) + R"(,"due":"2026-02-20"})");
    };
    const auto done = done_of(note(chief, paper, first));
    ASSERT_EQ(done.ids.size(), 2u);
    const auto& noted = get<Document>(paper).notes.at(0);
    EXPECT_EQ(noted.task, done.ids[1]);
    EXPECT_EQ(noted.author, chief.person);
    const auto& task = get<Task>(done.ids[1]);
    EXPECT_EQ(task.text.value, "Giao xã Một làm");
    EXPECT_EQ(task.document, paper);
    EXPECT_EQ(task.owners.at(0).unit, first);
    EXPECT_EQ(refusal_of(note(clerk, paper, first)), "rights.not_for_this_post");
    EXPECT_EQ(refusal_of(note(one, paper, first)), "document.unknown");
    EXPECT_EQ(refusal_in(note(chief, paper, uuid_of(9))).field, "/owner");
    const auto own = done_of(give(chief, "document.issue", issued("[]", "[]"))).ids.front();
    EXPECT_EQ(refusal_of(note(chief, own, first)), "document.not_received");
}

}  // namespace
}  // namespace gb::test
