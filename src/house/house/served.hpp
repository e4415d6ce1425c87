#pragma once
// What the contract tells of a path. Whoever serves a path describes it there, and the contract is
// printed from these descriptions.

#include <algorithm>
#include <string>
#include <vector>

#include "base/schema.hpp"
#include "domain/people/words.hpp"

namespace gb {

/// A body, of a request or of an answer.
struct Content {
    std::string type{};  ///< empty: there is none
    PutSchema schema = nullptr;
};

template <class T>
Content json_request() {
    return {"application/json", schema_of<Way::request, T>()};
}
template <class T>
Content json_answer() {
    return {"application/json", schema_of<Way::answer, T>()};
}
/// An answer without content: done.
inline Content empty_answer() {
    return {"application/json",
            [](Schemas&) { return Schemas::Object{{"type", "object"}, {"maxProperties", 0}}; }};
}
inline Content file_of(std::string type) {
    return {std::move(type),
            [](Schemas&) { return Schemas::Object{{"type", "string"}, {"format", "binary"}}; }};
}

struct ActingPost {
    Id<Post> post;
};
BOOST_DESCRIBE_STRUCT(ActingPost, (), (post))

using PutParameters = boost::json::array (*)(Schemas&);

/// The parameters of a question that anybody may ask.
template <Struct Params>
PutParameters parameters_of() {
    return [](Schemas& schemas) { return schemas.parameters_of<Params>(); };
}

/// Every question of somebody signed in names the acting post, whether or not its own parameters
/// do.
/// @tparam More what it takes besides
template <Struct Params, Struct... More>
PutParameters parameters_with_post() {
    return [](Schemas& schemas) {
        boost::json::array all;
        const auto put = [&](const boost::json::array& parameters) {
            all.insert(all.end(), parameters.begin(), parameters.end());
        };
        const auto own = schemas.parameters_of<Params>();
        if (std::ranges::none_of(own, [](const auto& one) { return one.at("name") == "post"; })) {
            put(schemas.parameters_of<ActingPost>());
        }
        put(own);
        (put(schemas.parameters_of<More>()), ...);
        return all;
    };
}

struct Served {
    std::string method;  ///< "GET"
    std::string path;    ///< "/api/session"
    std::string name;    ///< its operation's name
    std::string about;
    bool open = false;  ///< needs no session
    PutParameters parameters = nullptr;
    Content takes{};
    Content gives{};
};

}  // namespace gb
