#pragma once
// Random values of any struct, from the schema that its field list gives: whatever noun is added
// later is tried without a line written for it.

#include <boost/json/value.hpp>
#include <functional>
#include <random>
#include <string>

#include "base/id.hpp"
#include "base/schema.hpp"

namespace gb::test {

/// How wild the values are. `plausible`: mostly short and ordinary, so that commands get through.
enum class Taste { plausible, wild };

class Generator {
  public:
    /// @param schemas those that the given ones refer to
    Generator(std::uint64_t seed, Taste taste, const Schemas& schemas)
        : random_(seed), taste_(taste), schemas_(schemas) {}

    /// Gives an id for a field of that name, or nil to have a random one.
    std::function<Uuid(const std::string& field)> id_for;
    std::int64_t around = 1'770'000'000'000;  ///< instants lie about here

    boost::json::value value(const boost::json::value& schema, const std::string& field = "");
    std::uint64_t below(std::uint64_t limit);
    bool once_in(std::uint64_t n) { return below(n) == 0; }
    Uuid id();

  private:
    boost::json::value text(const boost::json::object& schema);
    boost::json::value integer(const boost::json::object& schema);
    boost::json::value list(const boost::json::object& schema, const std::string& field);
    std::string date();
    boost::json::value named(const std::string& name, const std::string& field);

    std::mt19937_64 random_;
    Taste taste_;
    const Schemas& schemas_;
};

}  // namespace gb::test
