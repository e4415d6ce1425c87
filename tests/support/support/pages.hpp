#pragma once
// What a page shows, asked as the server asks it.

#include "store/reader.hpp"
#include "support/office.hpp"

namespace gb::test {

class Pages : public Office {
  protected:
    Result<std::string> raw(const Person_in_post& who, const std::string& name, Query query) {
        const auto post = get<Post>(who.post);
        query["post"] = who.post.text();
        for (const auto& type : all_views(model(), folder / "books.db")) {
            if (type.name == name) {
                return type.answer({who.person, who.post, who.unit, post.role, fixture.clock.at},
                                   query);
            }
        }
        throw std::runtime_error("no such view: " + name);
    }
    template <class T>
    T page(const Person_in_post& who, const std::string& name, Query query = {}) {
        const auto json = raw(who, name, std::move(query));
        if (!json) throw std::runtime_error(json.error().code);
        return from_json<T>(*json, Trust::recorded).value();
    }
    std::string failure(const Person_in_post& who, const std::string& name, Query query) {
        const auto json = raw(who, name, std::move(query));
        return json ? "" : json.error().code;
    }
};

}  // namespace gb::test
