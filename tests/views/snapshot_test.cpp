// A page or a paper asks several questions: between them nothing moves.

#include "store/views/desk.hpp"
#include "support/pages.hpp"

namespace gb::test {
namespace {

class A_snapshot : public Pages {
  protected:
    A_snapshot() : reader(model(), folder / "books.db") {}

    void write(const std::string& text) {
        done_of(fixture.give(an, "log.write",
                             R"({"duty":"operations","type":"note","text":")" + text +
                                 R"(","about":[],"references":[]})"));
    }
    std::size_t rows() {
        const Viewer viewer{an.person,          an.post,          an.unit,
                            Role::duty_officer, fixture.clock.at, "vi"};
        return log_view(reader, viewer, {an.post, {}, {}, {}, {}, {}, {}, {}})->rows.size();
    }

    Reader reader;
};

TEST_F(A_snapshot, stands_still_while_others_write) {
    write("Một");
    {
        const Reader::Snapshot snapshot(reader);
        EXPECT_EQ(rows(), 1u);
        write("Hai");
        EXPECT_EQ(rows(), 1u);
    }
    EXPECT_EQ(rows(), 2u);
}

}  // namespace
}  // namespace gb::test
