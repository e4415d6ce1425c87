// Changes JSON where it stays JSON: random bytes alone rarely get past the parser.

#include <algorithm>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <iterator>
#include <random>

#include "fuzz.hpp"

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t max_size);

namespace gb::fuzz {

namespace {

namespace json = boost::json;
using Random = std::minstd_rand;

std::size_t below(Random& random, std::size_t limit) {
    return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random);
}

void collect(json::value& value, std::vector<json::value*>& all) {
    all.push_back(&value);
    if (value.is_object()) {
        for (auto& member : value.get_object()) collect(member.value(), all);
    } else if (value.is_array()) {
        for (auto& item : value.get_array()) collect(item, all);
    }
}

json::value odd_value(Random& random) {
    const json::value odd[] = {nullptr,
                               true,
                               0,
                               -1,
                               1.5,
                               std::int64_t{1} << 53,
                               std::uint64_t{1} << 63,
                               "",
                               "\n",
                               "đủ",
                               "1900-01-01",
                               "00000000-0000-0000-0000-000000000000",
                               json::object{},
                               json::array{}};
    return odd[below(random, std::size(odd))];
}

void mutate_text(json::string& text) {
    std::vector<std::uint8_t> bytes(text.begin(), text.end());
    const auto size = bytes.size();
    bytes.resize(size + 64);
    bytes.resize(LLVMFuzzerMutate(bytes.data(), size, bytes.size()));
    text.assign(bytes.begin(), bytes.end());
}

void change(json::value& whole, Random& random) {
    std::vector<json::value*> all;
    collect(whole, all);
    auto& chosen = *all[below(random, all.size())];
    const json::value other = *all[below(random, all.size())];
    switch (below(random, 4)) {
        case 0:
            chosen = odd_value(random);
            break;
        case 1:
            if (chosen.is_array() && !chosen.get_array().empty()) {
                chosen.get_array().push_back(chosen.get_array().front());
            } else {
                chosen = other;
            }
            break;
        case 2:
            if (chosen.is_object() && !chosen.get_object().empty()) {
                auto& object = chosen.get_object();
                const auto at = static_cast<std::ptrdiff_t>(below(random, object.size()));
                object.erase(object.begin() + at);
                break;
            }
            [[fallthrough]];
        default:
            if (chosen.is_string()) {
                mutate_text(chosen.get_string());
            } else if (chosen.is_int64()) {
                const auto near =
                    static_cast<std::uint64_t>(chosen.get_int64()) + below(random, 7) - 3;
                chosen = static_cast<std::int64_t>(near);
            } else {
                chosen = other;
            }
    }
}

/// One of the lines changed; empty: it is no JSON.
std::string changed(std::string_view input, Random& random) {
    const auto lines = split(input, "\n");
    const auto at = below(random, lines.size());
    boost::system::error_code error;
    auto value = json::parse(lines[at], error);
    if (error) return {};
    change(value, random);
    std::string out;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i > 0) out += '\n';
        out += i == at ? json::serialize(value) : std::string(lines[i]);
    }
    return out;
}

}  // namespace

}  // namespace gb::fuzz

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t max_size, unsigned seed) {
    gb::fuzz::Random random(seed);
    const bool as_json = gb::fuzz::below(random, 4) > 0;
    const auto made =
        as_json ? gb::fuzz::changed(gb::fuzz::text_of(data, size), random) : std::string();
    if (made.empty() || made.size() > max_size) return LLVMFuzzerMutate(data, size, max_size);
    std::copy(made.begin(), made.end(), data);
    return made.size();
}
