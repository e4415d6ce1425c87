#include "app/comment_file.hpp"

#include <fstream>

#include "base/json_read.hpp"
#include "base/json_write.hpp"
#include "store/node_files.hpp"

namespace gb::app {

namespace {

constexpr std::string_view first_line = "giaoban-comments 1";

struct CarriedComment {
    Uuid id;
    Id<Article> article;
    maybe_label<portal::longest_comment_name> name;
    label<portal::longest_comment> text;
    Instant received;
};
BOOST_DESCRIBE_STRUCT(CarriedComment, (), (id, article, name, text, received))

Result<std::vector<CarriedComment>> read_all(const std::filesystem::path& from) {
    std::ifstream in(from, std::ios::binary);
    if (!in) return Failure{"portal.not_read", "", {{"file", from.string()}}};
    const auto bad = [](std::int64_t line) {
        return Failure{"portal.comments_format", "", {{"line", line}}};
    };
    std::string line;
    if (!std::getline(in, line) || line != first_line) return bad(1);
    std::vector<CarriedComment> all;
    while (std::getline(in, line)) {
        const auto at = static_cast<std::int64_t>(all.size()) + 2;
        if (all.size() == portal::most_waiting) return bad(at);
        auto one = from_json<CarriedComment>(line);
        if (!one) return bad(at);
        all.push_back(std::move(*one));
    }
    return all;
}

bool is_new(Reader& reader, const CarriedComment& one) {
    const auto article = reader.load(one.article);
    return article && article->state == ArticleState::published &&
           !reader.load(record_of(one.id, article->unit));
}

}  // namespace

Result<std::size_t> export_comments(CommentStore& comments, const std::filesystem::path& to) {
    std::vector<Uuid> written;
    std::string content = std::string(first_line) + "\n";
    for (const auto& one : comments.all()) {
        if (one.shown) continue;
        content +=
            to_json(CarriedComment{one.id, one.article, one.name, one.text, one.received}) + "\n";
        written.push_back(one.id);
    }
    try {
        write_whole(std::filesystem::absolute(to), content, 0600);
    } catch (const StoreError&) {
        return Failure{"portal.not_written", "", {{"file", to.string()}}};
    }
    for (const auto& id : written) comments.erase(id);
    return written.size();
}

Result<CommentsTaken> import_comments(CommentStore& comments, Reader& reader,
                                      const std::filesystem::path& from) {
    const auto all = read_all(from);
    if (!all) return all.error();
    CommentsTaken result;
    for (const auto& one : *all) {
        if (!is_new(reader, one)) {
            ++result.left_out;
            continue;
        }
        if (!comments.keep({one.id, one.article, one.name.value, one.text.value, one.received})) {
            return Failure{"portal.comments_full", "", {}};
        }
        ++result.taken;
    }
    return result;
}

}  // namespace gb::app
