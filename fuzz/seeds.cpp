// Writes what the targets begin with: seeds FOLDER makes FOLDER/TARGET/… and FOLDER/TARGET.dict,
// from the golden files, the data of the tests, the templates and the model.

#include <boost/json/serialize.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>

#include "accounts/authenticator.hpp"
#include "base/json_read.hpp"
#include "base/json_write.hpp"
#include "fuzz.hpp"
#include "house/book_file.hpp"
#include "house/portal/bundle.hpp"
#include "picture/samples.hpp"
#include "press/archive.hpp"
#include "press/docx.hpp"
#include "store/reader.hpp"
#include "world.hpp"

namespace gb::fuzz {

namespace {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    must(in.good(), "a seed is made of", file.string());
    return {std::istreambuf_iterator<char>(in), {}};
}

fs::path source(const std::string& path) {
    return fs::path(GIAOBAN_SOURCE_DIR) / path;
}

class Corpus {
  public:
    Corpus(const fs::path& folder, const std::string& target)
        : folder_(folder / target), words_file_(folder / (target + ".dict")) {
        fs::create_directories(folder_);
    }
    ~Corpus() {
        std::ofstream out(words_file_);
        for (const auto& word : words_) out << word << "\n";
    }
    void put(std::string_view bytes) {
        std::ofstream(folder_ / ("seed-" + std::to_string(++count_)), std::ios::binary) << bytes;
    }
    /// A word that mutations put in: ASCII as it is, other bytes by number.
    void word(std::string_view text) {
        std::string line = "\"";
        for (const char c : text) {
            const auto byte = static_cast<unsigned char>(c);
            if (byte >= 0x20 && byte < 0x7f && c != '"' && c != '\\') {
                line += c;
            } else {
                char digits[2];
                put_hex(byte, digits);
                line += "\\x" + std::string(digits, 2);
            }
        }
        words_.insert(line + "\"");
    }

  private:
    fs::path folder_;
    fs::path words_file_;
    std::set<std::string> words_;
    int count_ = 0;
};

void put_commands(Corpus& corpus, test::Area& area) {
    std::set<std::string> seen;  // two of each kind are enough
    for (std::uint64_t seed = 10'000; seed < 14'000; ++seed) {
        Id<Person> person;
        const auto json = area.random_request(seed, person);
        const auto name = json.substr(0, json.find(','));
        if (json.size() > 2000) continue;
        if (seen.insert(name).second || seen.insert(name + " again").second) corpus.put(json);
    }
    for (const auto* type : model().commands()) corpus.word(type->name);
    for (const auto& one : area.people) corpus.word(one.post.post.text());
    for (const char* word : {"null", "\"body\":", "\"happened\":", "\"key\":", "\"post\":"}) {
        corpus.word(word);
    }
}

/// The entry of a line with its parts left out, as for a partner who may not read them.
std::string withheld(const std::string& line) {
    auto json = parse_json(line)->as_object();
    for (const char* part : {"facts", "words"}) {
        if (!json[part].is_string()) continue;
        const auto bytes = unbase64(std::string_view(json[part].get_string()));
        json[std::string(part) + "_hash"] = hex(sha256(*bytes));
        json[part] = nullptr;
    }
    json["erased"] = false;
    return boost::json::serialize(json);
}

void put_books(Corpus& corpus) {
    const auto night = bytes_of(source("tests/golden/night.gbook"));
    corpus.put(night);
    corpus.put(night.substr(0, night.size() / 2));
    const auto lines = split(night, "\n");
    std::string without_some;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        const bool left_out = i % 5 == 4 && lines[i].starts_with("{\"volume\"");
        without_some += (left_out ? withheld(std::string(lines[i])) : std::string(lines[i])) + "\n";
    }
    std::istringstream in(without_some);
    must(check_book(in).intact(), "entries can be left out of a copy");
    corpus.put(without_some);
    corpus.put(std::string(lines[0]) + "\n" + std::string(lines[1]) + "\n");
    for (const char* word : {"\"facts\":null", "\"words\":null", "\"erased\":true", "{\"head\":"}) {
        corpus.word(word);
    }
}

void put_tables(Corpus& corpus) {
    const auto table = [](const std::string& name) {
        return bytes_of(source("tests/units/data/" + name));
    };
    corpus.put(table("before.csv") + "\n---\n" + table("after.csv") + "\n---\n" +
               table("succession.csv"));
    corpus.put(
        "code,level,name,parent_code\r\n01,province,\"A \"\"B\"\"\",\r\n\n---\n"
        "code,level,name,name_en,parent_code\n01,province,A,,\n\n---\n"
        "level,old_code,new_code,extent\nprovince,01,01,full\n");
    for (const char* word : {"province", "district", "commune", "full", "partial", "\n---\n",
                             "\r\n", "\xEF\xBB\xBF", "\"\"", "parent_code", "name_en"}) {
        corpus.word(word);
    }
}

void put_templates(Corpus& corpus) {
    for (const auto form : {press::default_template(), press::sheet_template()}) {
        corpus.put(form);
        corpus.put(*press::Archive::open(form)->read("word/document.xml"));
    }
    for (const char* word : {"<w:sdt>", "<w:tag w:val=\"body\"/>", "<w:p/>", "<w:tbl>", "<w:tc>"}) {
        corpus.word(word);
    }
}

void put_passkeys(Corpus& corpus) {
    for (const auto& key : {test::es256_key(), test::ed25519_key(), test::rsa_key(2048)}) {
        const test::Authenticator device(key);
        const auto made = device.made(std::string(43, 'A'));
        const auto used = device.signed_for(std::string(43, 'A'));
        for (const std::string_view text :
             {std::string_view(made.client_data), std::string_view(made.authenticator_data),
              std::string_view(made.public_key), std::string_view(used.client_data),
              std::string_view(used.authenticator_data), std::string_view(used.signature)}) {
            corpus.put(*unbase64(text));
        }
    }
    for (const char* word : {"webauthn.get", "webauthn.create", "\"challenge\":", "\"origin\":",
                             "\"crossOrigin\":true", "https://giaoban.vi-du.vn"}) {
        corpus.word(word);
    }
}

void put_words(Corpus& corpus) {
    for (const char* text :
         {"Nước hồ Đá Bàn lên 0,4 m; tổ trực 03 đồng chí đã ra đê.", "hoà, hòa, hoa; ĐÊ đê",
          "# Đầu đề\n\n- ý một\n+ ý hai\n\nĐoạn sau.", "Độ mật: TUYỆT MẬT", "(Mật) bí mật, bảo mật",
          "Nhà ông Nguyễn Văn An, sinh ngày 01/02/1980, số 001080012345, 0912 345 678, a@b.vn",
          "Tuần tra {{figure:log_entries;type=patrol;estimate=1}} lượt, {{table:tasks}}.",
          "0190d5c2-7a00-7000-8000-000000000001", "2026-11-21", "YWJj", "15-384d-6804-920a"}) {
        corpus.put(text);
    }
    corpus.put(bytes_of(source("templates/portal.json")));
    for (const char* word : {"{{figure:", "}}", ";unit=", ";scope=subtree", "đ", "Đ", "ươ",
                             "\u0301", "\u0323", "Mật", "<b>", "&amp;", "\u200b"}) {
        corpus.word(word);
    }
}

constexpr const char* signs_of_json[] = {"null", "true", "[]", "{}", "\"\"", "\\u0000", "\\n"};

void put_settings(Corpus& corpus) {
    corpus.put(bytes_of(source("templates/portal.json")));
    portal::Settings settings;
    settings.origin = "https://giaoban.example";
    settings.name = "Ban CHPT khu vực 3";
    settings.address = "Số 1 đường Hòa Bình";
    settings.phone = "0123 456 789";
    settings.email = "vanthu@giaoban.example";
    settings.about = "# Đầu đề\n\n- ý một\n\nĐoạn sau.";
    settings.parts.push_back({"Văn phòng", "Office", "Trực <b>ban</b>", ""});
    settings.contacts.push_back({"Trần Văn Bình", "Trưởng ban", "", "", "", "0123", "", ""});
    settings.agencies.push_back({"Tỉnh", "https://tinh.example/?a=1&b=\"2\""});
    corpus.put(to_json(settings));
    for (const char* word : {"\"javascript:", "http://", "https://", "<script>",
                             "\"contacts\":", "\"agencies\":", "\"comments\":false"}) {
        corpus.word(word);
    }
    for (const char* word : signs_of_json) corpus.word(word);
}

portal::PublishedSite some_site() {
    portal::PublishedSite site;
    site.unit_name = "Ban CHPT khu vực 3";
    portal::PublishedArticle article;
    article.id = Id<Article>(*Uuid::parse("0190d5c2-7a00-7000-8000-000000000001"));
    article.slug = "tap-huan";
    article.title = "Tập huấn phòng, chống lụt bão";
    article.lead = "Sáng 12/3.";
    article.body = "Đoạn một.\n\n# Đầu đề\n\n- ý một";
    article.category = "Huấn luyện";
    article.published = Instant{1'769'000'000'000};
    portal::PublishedPhoto photo;
    photo.file = Id<KeptFile>(*Uuid::parse("0190d5c2-7a00-7000-8000-000000000002"));
    photo.caption = "Lớp học";
    photo.alt = "Bốn mươi người ngồi trong hội trường";
    photo.width = 1600;
    photo.height = 1067;
    article.photos.push_back(photo);
    article.facts.push_back({"Chủ trì", {{"Thượng tá Trần Hữu Bình"}}});
    article.comments.push_back({photo.file, "Anh \"Bình\"", "Hay", Instant{1'769'500'000'000}});
    article.errata.push_back({"lụt", "lũ", Instant{1'769'600'000'000}});
    site.articles.push_back(article);
    site.withdrawn.push_back({"bai-cu"});
    return site;
}

void put_bundles(Corpus& corpus) {
    const auto site = to_json(some_site());
    corpus.put(site);
    corpus.put("{}");
    std::ostringstream out;
    const std::vector<portal::PartToWrite> parts{
        {"site.json", [&] { return site; }}, {"0190d5c2.small", [] { return std::string("x"); }}};
    portal::write_bundle(out, SigningKey::generate(), 7, Instant{1'770'000'000'000}, parts);
    corpus.put(out.str());
    for (const char* word : {"giaoban-portal 1\n", "\"articles\":", "\"photos\":", "\"body\":",
                             "\"slug\":", "\"number\":", "\"parts\":", "\"verbatim\":true"}) {
        corpus.word(word);
    }
    for (const char* word : signs_of_json) corpus.word(word);
}

void put_comments(Corpus& corpus) {
    const std::string line =
        R"({"id":"0190d5c2-7a00-7000-8000-000000000001",)"
        R"("article":"0190d5c2-7a00-7000-8000-000000000002","name":"Anh \"Bình\"",)"
        R"("text":"Một\n\nHai","received":1769000000000})";
    corpus.put("giaoban-comments 1\n" + line + "\n" + line + "\n");
    corpus.put("giaoban-comments 1\n");
    corpus.put("ten=Anh+B%C3%ACnh&y-kien=Hay+l%E1%BA%AFm%0D%0A%0D%0AHai&the=0123456789abcdef");
    for (const char* word : {"giaoban-comments 1\n", "&y-kien=", "ten=", "&the=", "%00", "%0D%0A",
                             "%CC%81", "\"received\":", "\"text\":"}) {
        corpus.word(word);
    }
    for (const char* word : signs_of_json) corpus.word(word);
}

/// What a restore looks for, as small as it can be.
std::string small_database(const fs::path& folder) {
    const auto file = folder / "seed.db";
    fs::remove(file);
    {
        Database database(file, Database::Mode::write);
        database.execute(
            "create table book(id integer, uuid blob); create table entry(position integer);"
            "create table head(book integer, volume integer, number integer);"
            "create table signed_head(book blob, volume integer, number integer);"
            "create table session(token blob); insert into entry values(1);"
            "pragma wal_checkpoint(truncate); pragma journal_mode = delete;");
    }
    auto bytes = bytes_of(file);
    fs::remove(file);
    return bytes;
}

void put_backups(Corpus& corpus, const fs::path& folder) {
    const auto database = small_database(folder);
    const std::string mark = "\n---\n";
    corpus.put("books.db\n" + database + mark + "node.json\n{}" + mark + "node.db\n" + database +
               mark + "files/a\nx" + mark + "templates/bao-cao.docx\nx" + mark + "portal.json\n{}");
    corpus.put("books.db\n" + mark + "node.json\n{}");
    auto archive = press::Archive::empty();
    archive.put("books.db", database);
    archive.put("node.json", "{}");
    corpus.put(std::move(archive).bytes());
    for (const char* word : {"\n---\n", "../", "/", "books.db", "node.json", "node.db", "files/",
                             "keys/node.key", "templates", "portal.json", "backups.json", "PK"}) {
        corpus.word(word);
    }
}

void put_pictures(Corpus& corpus) {
    corpus.put(picture::jpeg_of(16, 12));
    corpus.put(picture::with_exif(picture::jpeg_of(12, 16), 6));
    corpus.put(picture::png_of(16, 12));
    corpus.put(picture::png_of(7, 5, 128));
    corpus.put(picture::webp_of(16, 12));
    corpus.put("%PDF-1.7\n%%EOF\n");
    for (const char* word : {"\x89PNG", "IHDR", "IDAT", "IEND", "RIFF", "WEBP", "VP8 ", "VP8L",
                             "VP8X", "ANIM", "Exif", "\xff\xd8\xff", "\xff\xda", "\xff\xd9"}) {
        corpus.word(word);
    }
}

/// Every view, asked by somebody in a post, and what else has an address.
void put_requests(Corpus& corpus, const test::Area& area) {
    const auto& who = area.people.front().post;
    const auto wire = [&](const std::string& first, const std::string& body = {}) {
        return first + " HTTP/1.1\r\nHost: giaoban.example\r\nCookie: giaoban_session=" +
               who.person.text() +
               "\r\nX-CSRF: csrf\r\nAccept-Language: vi\r\nContent-Type: application/json"
               "\r\nContent-Length: " +
               std::to_string(body.size()) + "\r\n\r\n" + body;
    };
    const auto asks = "post=" + who.post.text();
    for (const auto& view : all_views(model(), "none.db")) {
        corpus.put(wire("GET /api/" + view.name + "?" + asks));
        corpus.put(wire("GET /api/" + view.name + "?" + asks + "&id=" + who.unit.text() +
                        "&known=" + std::to_string(area.fixture.clock.at.ms)));
        corpus.word("/api/" + view.name + "?" + asks);
    }
    for (const char* path :
         {"/", "/tim?q=hoa+s%C6%A1n", "/tin/a", "/tin/a/ban-in", "/rss.xml", "/sitemap.xml", "/en",
          "/robots.txt", "/app/", "/app/assets/a.js", "/app/%2e%2e/secret",
          "/api/events?post=", "/api/session", "/api/health", "/page.css?co=to"}) {
        corpus.put(wire("GET " + std::string(path)));
        corpus.word(path);
    }
    for (const char* path :
         {"/api/commands", "/api/session", "/api/session/password", "/api/accounts"}) {
        corpus.put(
            wire("POST " + std::string(path), R"({"name":"an","password":"x","pin":"2580"})"));
    }
    corpus.put(
        "POST /api/commands HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: "
        "chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n");
    for (const char* word :
         {"&id=", "&unit=", "&known=", "&happened=", "&q=", "&from=", "&to=", "&page=", "&year=",
          "&kind=", "&day=", "%00", "..%2f", "Last-Event-ID: test-1\r\n"}) {
        corpus.word(word);
    }
}

}  // namespace

}  // namespace gb::fuzz

int main(int count, char** arguments) {
    using namespace gb::fuzz;
    must(count == 2, "usage: fuzz_seeds FOLDER");
    const fs::path folder = arguments[1];
    gb::test::Area area;
    live(area);
    Corpus commands(folder, "command"), books(folder, "book"), tables(folder, "tables");
    Corpus templates(folder, "template"), words(folder, "words"), requests(folder, "http");
    Corpus pictures(folder, "picture"), passkeys(folder, "passkey");
    Corpus settings(folder, "settings"), bundles(folder, "bundle"), comments(folder, "comments");
    Corpus backups(folder, "backup");
    put_commands(commands, area);
    put_books(books);
    put_tables(tables);
    put_templates(templates);
    put_words(words);
    put_passkeys(passkeys);
    put_pictures(pictures);
    put_requests(requests, area);
    put_settings(settings);
    put_bundles(bundles);
    put_comments(comments);
    put_backups(backups, folder);
    return 0;
}
