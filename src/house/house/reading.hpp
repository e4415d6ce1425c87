#pragma once
// The one read path. A view is a question with typed parameters and a typed answer, both
// field-listed, so that the contract and the TypeScript types follow. Views live beside the tables
// that they read (edge/store); what they may show to whom is decided in them, by `may_read`.

#include <charconv>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "base/json_read.hpp"
#include "domain/kit/context.hpp"
#include "house/served.hpp"

namespace gb {

/// Who asks, through which post.
struct Viewer {
    Id<Person> person;
    Id<Post> post;
    Id<Unit> unit;
    Role role = Role::member;
    Instant now;
    std::string language = "vi";  ///< "vi" or "en"
};

using Query = std::map<std::string, std::string, std::less<>>;  ///< the URL's parameters, decoded

struct ViewType {
    std::string name;  ///< GET /api/NAME
    PutParameters parameters;
    PutSchema gives;
    /// JSON, or a failure: "view.not_found" (404), "rights.not_yours_to_read" (403), "input.…"
    /// (400)
    std::function<Result<std::string>(const Viewer&, const Query&)> answer;
    bool personal = false;  ///< shows personal data: that it was read is noted in the node book
};

/// Marks a view that shows personal data.
inline ViewType personal(ViewType type) {
    type.personal = true;
    return type;
}

namespace detail {

template <class T>
boost::json::value query_value(const std::string& text) {
    if constexpr (is_optional<T>) {
        if (text.empty()) return nullptr;
        return query_value<typename T::value_type>(text);
    } else if constexpr (std::is_same_v<T, bool>) {
        if (text == "true" || text == "1") return true;
        if (text == "false" || text == "0") return false;
    } else if constexpr (std::is_integral_v<T> || is_number<T> || std::is_same_v<T, Instant>) {
        std::int64_t value = 0;
        const auto end = text.data() + text.size();
        if (std::from_chars(text.data(), end, value).ptr == end && !text.empty()) return value;
    }
    return boost::json::string(text);
}

}  // namespace detail

/// Reads a view's parameters strictly: an unknown or malformed one is named.
template <Struct Params>
Result<Params> read_query(const Query& query) {
    boost::json::object object;
    for (const auto& [name, text] : query) {
        boost::json::value value = boost::json::string(text);
        bool known =
            name != "post";  // every question names the acting post; not every view reads it
        for_each_field<Params>([&](std::string_view field, auto pointer) {
            known = known || field == name;
            if (field == name) value = detail::query_value<member_type_t<decltype(pointer)>>(text);
        });
        if (known) object.emplace(name, std::move(value));
    }
    Params params;
    JsonReader reader(Trust::outside);
    if (!reader.read(boost::json::value(std::move(object)), params)) return reader.failure();
    return params;
}

}  // namespace gb
