// Random commands of every kind that the model knows, by persons in every role of three units.
// Whatever comes of them: a refusal changes nothing but the node book, the same key twice is once,
// all books prove, and tables made anew from the books are the same.

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <csignal>
#include <cstdio>

#include "base/json_write.hpp"
#include "house/proof.hpp"
#include "properties/area.hpp"

namespace gb {
namespace {

using test::Area;
using test::MemoryLedger;

bool same_answer(const Done& first, const Done& second) {
    return second.replayed && first.book == second.book && first.first == second.first &&
           first.last == second.last && first.ids == second.ids;
}

std::string being_tried;

/// A broken promise stops the process (GB_CHECK): then this tells after which command.
void tell_what_was_tried(int) {
    std::fprintf(stderr, "while trying %s\n", being_tried.c_str());
}

/// Sends one request and checks what must hold for any.
void take_one(Area& area, std::uint64_t seed) {
    Id<Person> person;
    const auto json = area.random_request(seed, person);
    const auto request = read_request(model(), json, person);
    being_tried = json;
    if (!request) return;  // malformed: it never reaches the desk
    const auto node_book = area.fixture.desk.identity().node_book;
    const auto first = area.fixture.take(*request);
    const auto* done = std::get_if<Done>(&first);
    if (!done) {
        RC_LOG() << json << "\n";
        RC_ASSERT(std::holds_alternative<Refusal>(first));
        RC_ASSERT(area.ledger.touched() == std::set<Uuid>{node_book});
        return;
    }
    const auto second = area.fixture.take(*request);
    RC_ASSERT(std::holds_alternative<Done>(second));
    const auto& again = std::get<Done>(second);
    if (!same_answer(*done, again)) {
        RC_LOG() << json << "\n" << to_json(*done) << "\n" << to_json(again) << "\n";
    }
    RC_ASSERT(same_answer(*done, again));
    RC_ASSERT(area.ledger.touched().empty());
}

std::vector<Entry> entries_of(MemoryLedger& ledger, const Uuid& book) {
    std::vector<Entry> entries;
    ledger.each_entry(book, 1, ledger.head(book).number, [&](const Entry& entry) {
        entries.push_back(entry);
        return true;
    });
    return entries;
}

std::optional<BookFault> fault_of(const std::vector<Entry>& entries) {
    ChainCheck check(entries.front().book);
    for (const auto& entry : entries) {
        if (auto fault = check.take(entry)) return fault;
    }
    if (auto fault = check.finish()) return fault;
    return volumes_fault(check.volumes());
}

/// Whether the bytes of an entry are what its event is written as.
bool written_as_read(const Entry& entry) {
    const auto facts = read_facts(*entry.facts);
    if (!facts) return false;
    const auto* type = model().event(facts->envelope.kind, facts->envelope.version);
    if (!type) return false;
    const auto words = entry.words ? read_words(*entry.words) : Result<std::string_view>(Failure{});
    const auto event = type->read(facts->body, words ? &*words : nullptr);
    if (!event || facts_bytes(facts->envelope, *type, event.get()) != *entry.facts) return false;
    if (!entry.words) return true;
    Salt salt{};
    unhex(std::string_view(*entry.words).substr(9, 32), salt);
    return words_bytes(salt, *type, event.get()) == *entry.words;
}

void check_books(MemoryLedger& ledger) {
    for (const auto& book : ledger.books()) {
        const auto entries = entries_of(ledger, book);
        const auto fault = fault_of(entries);
        if (fault) RC_LOG() << fault->code << " at " << fault->number << " " << fault->detail;
        RC_ASSERT(!fault);
        for (const auto& entry : entries) {
            RC_LOG() << *entry.facts << "\n";
            RC_ASSERT(written_as_read(entry));
        }
    }
}

using Seeds = std::vector<std::uint64_t>;

/// What fails is made shorter by leaving commands out, not by changing them.
rc::Gen<std::uint64_t> one_seed() {
    return rc::gen::noShrink(
        rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<std::uint64_t>()));
}

TEST(Random_commands, keep_every_promise_of_the_desk) {
    std::signal(SIGABRT, tell_what_was_tried);
    std::map<std::string, int> written;
    const bool held = rc::check("random commands", [&] {
        const auto seeds = *rc::gen::container<Seeds>(one_seed());
        Area area;
        for (const auto seed : seeds) {
            area.fixture.clock.at.ms += static_cast<std::int64_t>(seed % 90'000);
            take_one(area, seed);
        }
        check_books(area.ledger);
        const auto before = area.ledger.dump();
        area.ledger.rebuild();
        RC_ASSERT(area.ledger.dump() == before);
        area.ledger.rebuild();
        RC_ASSERT(area.ledger.dump() == before);
        for (const auto& entry : area.ledger.arrived()) {
            ++written[read_facts(*entry.facts)->envelope.kind];
        }
    });
    EXPECT_TRUE(held);
    for (const auto& [kind, count] : written) std::printf("  %6d %s\n", count, kind.c_str());
}

// A flipped bit -----------------------------------------------------------------------------------

/// A book with some life in it, with an erased entry.
std::vector<Entry> lived_in_book() {
    Area area;
    for (std::uint64_t seed = 1; seed <= 120; ++seed) take_one(area, seed * 7919);
    std::vector<Entry> longest;
    for (const auto& book : area.ledger.books()) {
        auto entries = entries_of(area.ledger, book);
        const bool node = book == area.fixture.desk.identity().node_book;
        if (!node && entries.size() > longest.size()) longest = std::move(entries);
    }
    return longest;
}

template <class Bytes>
void flip(Bytes& bytes, std::uint64_t bit) {
    auto& byte = bytes[static_cast<std::size_t>(bit / 8 % bytes.size())];
    byte = static_cast<std::remove_reference_t<decltype(byte)>>(static_cast<std::uint8_t>(byte) ^
                                                                (1u << (bit % 8)));
}

TEST(A_flipped_bit, is_found_and_located) {
    const auto book = lived_in_book();
    ASSERT_GT(book.size(), 10u);
    ASSERT_FALSE(fault_of(book));
    const bool held = rc::check("one bit of one entry", [&] {
        auto entries = book;
        const auto place = *rc::gen::inRange<std::size_t>(0, entries.size());
        auto& entry = entries[place];
        const auto bit = *rc::gen::arbitrary<std::uint64_t>();
        switch (*rc::gen::inRange(0, 5)) {
            case 0:
                flip(*entry.facts, bit);
                entry.facts_hash = sha256(*entry.facts);  // as the store would read it back
                break;
            case 1:
                if (entry.words) {
                    flip(*entry.words, bit);
                    entry.words_hash = sha256(*entry.words);
                } else {
                    flip(entry.words_hash, bit);
                }
                break;
            case 2:
                flip(entry.hash, bit);
                break;
            case 3:
                entry.volume ^= 1u << (bit % 8);
                break;
            default:
                entry.number ^= std::uint64_t{1} << (bit % 64);
                break;
        }
        const auto fault = fault_of(entries);
        RC_ASSERT(fault.has_value());
        RC_LOG() << fault->code << " at " << fault->number;
        RC_ASSERT(fault->number == place + 1 || fault->number == entry.number);
    });
    EXPECT_TRUE(held);
}

TEST(A_book_cut_or_mixed, is_found) {
    const auto book = lived_in_book();
    const bool held = rc::check("an entry lost or two exchanged", [&] {
        auto entries = book;
        const auto at = *rc::gen::inRange<std::size_t>(0, entries.size() - 1);
        if (*rc::gen::arbitrary<bool>()) {
            entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(at));
        } else {
            std::swap(entries[at], entries[at + 1]);
        }
        RC_ASSERT(fault_of(entries).has_value());
    });
    EXPECT_TRUE(held);
}

}  // namespace
}  // namespace gb
