// What a book has recorded is read back as it was, whatever event it is: by random values, and by
// the golden bytes of every version there ever was.

#include <gtest/gtest.h>

#include <boost/json/serialize.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "base/canonical.hpp"
#include "base/json_read.hpp"
#include "base/json_write.hpp"
#include "domain/model.hpp"
#include "house/entry.hpp"
#include "properties/generate.hpp"

namespace gb {
namespace {

using test::Generator;
using test::Taste;

Schemas schemas;

struct Bytes {
    std::string facts, words;
    bool operator==(const Bytes&) const = default;
};

Bytes bytes_of(const EventType& type, const void* event, const Envelope& envelope,
               const Salt& salt) {
    return {facts_bytes(envelope, type, event), words_bytes(salt, type, event)};
}

std::shared_ptr<const void> event_of(const EventType& type, const Bytes& bytes) {
    const auto facts = read_facts(bytes.facts);
    const auto words = read_words(bytes.words);
    if (!facts || !words) return nullptr;
    return type.read(facts->body, &*words);
}

Envelope envelope_of(Generator& random, const EventType& type) {
    Envelope e;
    for (auto& byte : e.salt) byte = static_cast<std::uint8_t>(random.below(256));
    e.kind = type.name;
    e.version = type.version;
    e.entity = random.id();
    e.unit = Id<Unit>(random.id());
    e.author = Id<Person>(random.id());
    e.post = Id<Post>(random.id());
    e.entered = Instant{1'770'000'000'000 + static_cast<std::int64_t>(random.below(1'000'000'000))};
    e.happened = Instant{e.entered.ms - static_cast<std::int64_t>(random.below(1'000'000))};
    e.key = random.id();
    e.of = static_cast<std::int32_t>(1 + random.below(5));
    e.place = static_cast<std::int32_t>(random.below(static_cast<std::uint64_t>(e.of)));
    for (auto& byte : e.command) byte = static_cast<std::uint8_t>(random.below(256));
    for (auto i = random.below(3); i > 0; --i) e.seen.push_back({random.id(), random.below(1000)});
    return e;
}

Salt salt_of(Generator& random) {
    Salt salt;
    for (auto& byte : salt) byte = static_cast<std::uint8_t>(random.below(256));
    return salt;
}

/// The event of a seed, with the bytes it is recorded as.
Bytes made(const EventType& type, std::uint64_t seed) {
    const auto schema = type.schema(schemas);
    Generator random(seed, Taste::wild, schemas);
    const auto json = boost::json::serialize(random.value(schema));
    const std::string_view text = json;  // each part is read from the whole
    const auto event = type.read(text, &text);
    if (!event) return {};
    const auto envelope = envelope_of(random, type);
    return bytes_of(type, event.get(), envelope, salt_of(random));
}

/// Reads the bytes and writes them anew: envelope, facts and words.
Bytes again(const EventType& type, const Bytes& bytes) {
    const auto event = event_of(type, bytes);
    const auto facts = read_facts(bytes.facts);
    if (!event || !facts) return {};
    Salt salt{};
    unhex(std::string_view(bytes.words).substr(9, 32), salt);
    return bytes_of(type, event.get(), facts->envelope, salt);
}

class Every_event : public ::testing::TestWithParam<const EventType*> {};

TEST_P(Every_event, is_read_back_as_it_was_written) {
    const auto& type = *GetParam();
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        const auto bytes = made(type, seed);
        ASSERT_FALSE(bytes.facts.empty()) << "seed " << seed;
        EXPECT_EQ(again(type, bytes), bytes) << "seed " << seed << "\n" << bytes.facts;
    }
}

TEST_P(Every_event, is_recorded_in_the_canonical_form) {
    const auto& type = *GetParam();
    CanonicalReader reader;
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        const auto bytes = made(type, seed);
        EXPECT_EQ(reader.read(bytes.facts), CanonicalFault::none) << bytes.facts;
        EXPECT_EQ(reader.read(bytes.words), CanonicalFault::none) << bytes.words;
    }
}

TEST_P(Every_event, keeps_its_facts_when_the_words_are_gone) {
    const auto& type = *GetParam();
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const auto bytes = made(type, seed);
        const auto facts = read_facts(bytes.facts);
        ASSERT_TRUE(facts);
        const auto event = type.read(facts->body, nullptr);
        ASSERT_TRUE(event);
        EXPECT_EQ(facts_bytes(facts->envelope, type, event.get()), bytes.facts);
    }
}

TEST_P(Every_event, is_not_read_from_bytes_that_are_cut_off) {
    const auto& type = *GetParam();
    const auto bytes = made(type, 7);
    ASSERT_TRUE(event_of(type, bytes));
    for (std::size_t size = 0; size < bytes.facts.size(); ++size) {
        EXPECT_FALSE(event_of(type, {bytes.facts.substr(0, size), bytes.words})) << size;
    }
    for (std::size_t size = 0; size < bytes.words.size(); ++size) {
        EXPECT_FALSE(event_of(type, {bytes.facts, bytes.words.substr(0, size)})) << size;
    }
}

// Golden bytes: GIAOBAN_GOLDEN=accept writes what is missing; a file that stands is never changed,
// for the books written with that version stand too.

std::filesystem::path golden_folder() {
    return std::filesystem::path(GIAOBAN_SOURCE_DIR) / "tests/golden/events";
}

std::filesystem::path golden_file(const EventType& type) {
    return golden_folder() / (type.name + ".v" + std::to_string(type.version) + ".json");
}

constexpr std::uint64_t golden_seed = 2025'07'01;

/// Two lines: the bytes of the facts and of the words.
std::optional<Bytes> read_golden(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    Bytes bytes;
    if (!std::getline(in, bytes.facts) || !std::getline(in, bytes.words)) return std::nullopt;
    return bytes;
}

TEST_P(Every_event, reads_the_golden_bytes_of_its_version) {
    const auto& type = *GetParam();
    const auto file = golden_file(type);
    const char* accept = std::getenv("GIAOBAN_GOLDEN");
    if (!std::filesystem::exists(file) && accept && std::string_view(accept) == "accept") {
        std::filesystem::create_directories(golden_folder());
        const auto bytes = made(type, golden_seed);
        std::ofstream(file, std::ios::binary) << bytes.facts << '\n' << bytes.words << '\n';
    }
    const auto golden = read_golden(file);
    ASSERT_TRUE(golden) << file << " is missing: GIAOBAN_GOLDEN=accept writes it";
    EXPECT_EQ(again(type, *golden), *golden)
        << "the fields of " << type.name << " changed: that is a new version with an upcaster";
}

INSTANTIATE_TEST_SUITE_P(of, Every_event, ::testing::ValuesIn(model().events()),
                         [](const auto& info) {
                             auto name =
                                 info.param->name + "_v" + std::to_string(info.param->version);
                             std::replace(name.begin(), name.end(), '.', '_');
                             return name;
                         });

/// A version once recorded is read for ever: no golden file without its reader.
TEST(The_golden_events, every_file_has_an_event_that_reads_it) {
    ASSERT_TRUE(std::filesystem::exists(golden_folder()));
    for (const auto& found : std::filesystem::directory_iterator(golden_folder())) {
        const auto name = found.path().stem().string();  // "log_entry.written.v1"
        const auto at = name.rfind(".v");
        ASSERT_NE(at, std::string::npos) << name;
        EXPECT_NE(model().event(name.substr(0, at), std::stoi(name.substr(at + 2))), nullptr)
            << name << " was recorded once and nothing reads it now";
    }
}

}  // namespace
}  // namespace gb
