// What one version wrote opens in the next: the old event keeps its struct and its version, and its
// evolve says what it means in the new one. The tables are made anew from the books.

#include <gtest/gtest.h>

#include <filesystem>

#include "domain/kit/noun.hpp"
#include "house/fold.hpp"
#include "store/ledger.hpp"
#include "support/fixture.hpp"

namespace gb {

namespace first_release {

struct Boat {
    static constexpr std::string_view kind = "boat";
    static constexpr std::array<std::string_view, 0> indexed{};
    Id<Boat> id;
    maybe_label<50> name;
};
BOOST_DESCRIBE_STRUCT(Boat, (), (id, name))

struct BoatEntered {
    using Entity = Boat;
    static constexpr std::string_view verb = "entered";
    static constexpr bool opens = true;
    maybe_label<50> name;
};
BOOST_DESCRIBE_STRUCT(BoatEntered, (), (name))
void evolve(Boat& boat, const BoatEntered& event, const Stamp&) {
    boat.name = event.name;
}

}  // namespace first_release

namespace second_release {

struct Boat {
    static constexpr std::string_view kind = "boat";
    static constexpr std::array<std::string_view, 1> indexed{"seats"};
    Id<Boat> id;
    maybe_label<50> name;
    std::int64_t seats = 0;
};
BOOST_DESCRIBE_STRUCT(Boat, (), (id, name, seats))

struct BoatEntered {
    using Entity = Boat;
    static constexpr std::string_view verb = "entered";
    static constexpr int version = 2;
    static constexpr bool opens = true;
    maybe_label<50> name;
    std::int64_t seats = 0;
};
BOOST_DESCRIBE_STRUCT(BoatEntered, (), (name, seats))
void evolve(Boat& boat, const BoatEntered& event, const Stamp&) {
    boat.name = event.name;
    boat.seats = event.seats;
}

struct BoatEntered1 {
    using Entity = Boat;
    static constexpr std::string_view verb = "entered";
    static constexpr bool opens = true;
    maybe_label<50> name;
};
BOOST_DESCRIBE_STRUCT(BoatEntered1, (), (name))
void evolve(Boat& boat, const BoatEntered1& event, const Stamp& stamp) {
    constexpr std::int64_t usual_seats = 6;  // the first release knew only boats of one size
    evolve(boat, BoatEntered{event.name, usual_seats}, stamp);
}

}  // namespace second_release

namespace {

const Model& first_model() {
    using namespace first_release;
    static const Model made({Noun{entities<Boat>(), events<BoatEntered>(), {}}});
    return made;
}
const Model& second_model() {
    using namespace second_release;
    static const Model made({Noun{entities<Boat>(), events<BoatEntered1, BoatEntered>(), {}}});
    return made;
}

class Two_releases : public ::testing::Test {
  protected:
    Two_releases()
        : folder(std::filesystem::temp_directory_path() /
                 ("giaoban_releases_" + std::to_string(::getpid()))),
          file((std::filesystem::remove_all(folder), std::filesystem::create_directories(folder),
                folder / "books.db")) {}
    ~Two_releases() override { std::filesystem::remove_all(folder); }

    /// Appends as the desk does: the entry, its entity, the head.
    template <class Event>
    void append(const Model& release, const Uuid& boat, const Event& event) {
        SqliteLedger ledger(release, file);
        ledger.begin();
        auto head = ledger.head(book);
        const auto& type = release.event(typeid(Event));
        Envelope envelope;
        envelope.kind = type.name;
        envelope.version = type.version;
        envelope.entity = boat;
        envelope.entered = envelope.happened = Instant{1'770'000'000'000};
        envelope.key = boat;
        Entry entry;
        entry.book = book;
        entry.number = head.number + 1;
        entry.facts = facts_bytes(envelope, type, &event);
        entry.words = words_bytes({}, type, &event);
        entry.facts_hash = sha256(*entry.facts);
        entry.words_hash = sha256(*entry.words);
        entry.hash =
            entry_hash(book, 1, entry.number, head.hash, entry.facts_hash, entry.words_hash);
        ledger.append(entry, envelope);
        head = {1, entry.number, entry.hash, {}, envelope.entered};
        ledger.set_head(book, head);
        fold_entry(release, ledger, entry);
        ledger.commit();
    }
    template <class Boat>
    Boat read(const Model& release, const Uuid& id) {
        SqliteLedger ledger(release, file);
        const auto loaded = ledger.load(*release.entity(Boat::kind), id);
        if (!loaded) throw std::runtime_error("no such boat");
        return *static_cast<const Boat*>(loaded.entity.get());
    }

    std::filesystem::path folder, file;
    Uuid book = test::uuid_of(70), old_boat = test::uuid_of(71), new_boat = test::uuid_of(72);
};

TEST_F(Two_releases, what_the_first_wrote_opens_in_the_second) {
    append(first_model(), old_boat, first_release::BoatEntered{maybe_label<50>("ST 660")});
    {
        SqliteLedger ledger(second_model(), file);
        ASSERT_FALSE(ledger.tables_current());
        ledger.rebuild([](std::int64_t, std::int64_t) {});
        ASSERT_TRUE(ledger.tables_current());
    }
    append(second_model(), new_boat, second_release::BoatEntered{maybe_label<50>("ST 750"), 12});
    const auto old = read<second_release::Boat>(second_model(), old_boat);
    EXPECT_EQ(old.name.value, "ST 660");
    EXPECT_EQ(old.seats, 6);
    EXPECT_EQ(read<second_release::Boat>(second_model(), new_boat).seats, 12);
}

TEST_F(Two_releases, the_first_keeps_what_the_second_wrote_and_does_not_guess) {
    append(second_model(), new_boat, second_release::BoatEntered{maybe_label<50>("ST 750"), 12});
    SqliteLedger ledger(first_model(), file);
    ledger.rebuild([](std::int64_t, std::int64_t) {});
    EXPECT_FALSE(ledger.load(*first_model().entity("boat"), new_boat));
    EXPECT_EQ(ledger.head(book).number, 1u);
    EXPECT_TRUE(ledger.entry(book, 1).has_value());
}

}  // namespace
}  // namespace gb
