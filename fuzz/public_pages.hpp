#pragma once
// A public site as citizens ask it: every address gives an answer, and nothing in it runs.

#include <pugixml.hpp>

#include "app/public_site.hpp"
#include "fuzz.hpp"
#include "support/fixture.hpp"

namespace gb::fuzz {

inline HttpResponse asked(app::PublicSite& site, const std::string& path, Query query = {}) {
    HttpRequest request;
    request.method = "GET";
    request.path = path;
    request.query = std::move(query);
    request.language = "vi";
    request.host = "giaoban.example";
    request.address = "192.0.2.1";
    auto answer = site.answer(request);
    must(answer.status == 200 || answer.status == 404 || answer.status == 410,
         "an address gives a page or says that there is none", path);
    must(answer.body.find("<script") == std::string::npos, "nothing on a page runs", path);
    must(answer.body.find("\"javascript:") == std::string::npos, "no link runs", path);
    return answer;
}

inline void ask_everything(app::PublicSource& source, const Folder& folder) {
    static CommentStore comments(folder.accounts());
    static test::SetClock clock;
    static test::SeededDice dice;
    app::PublicSite site(folder, source, comments, clock, dice, {});
    for (const char* path : {"/", "/van-ban", "/thong-ke", "/gioi-thieu", "/lien-he", "/en",
                             "/en/contacts", "/nothing"}) {
        asked(site, path);
    }
    asked(site, "/tim", {{"q", "hoa son"}});
    for (const char* file : {"/rss.xml", "/sitemap.xml"}) {
        const auto xml = asked(site, file).body;
        must(pugi::xml_document().load_buffer(xml.data(), xml.size()), "it is XML", file);
    }
    const auto stand = source.read(clock.now());
    for (const auto& article : stand->shelf->all()) {
        asked(site, papers::article_href(*article));
        asked(site, papers::article_href(*article) + "/ban-in");
    }
    for (const auto& category : stand->shelf->categories()) {
        asked(site, "/chuyen-muc/" + category.slug);
    }
}

}  // namespace gb::fuzz
