#include "app/comment_file.hpp"

#include <fstream>

#include "base/json_read.hpp"
#include "base/json_write.hpp"
#include "store/node_files.hpp"

namespace gb::app {

namespace {

constexpr std::string_view first_line = "giaoban-comments 1";

constexpr std::size_t longest_line = 64 << 10;  ///< what fits the form is shorter

Failure ill_format(std::size_t line) {
    return {"portal.comments_format", "", {{"line", static_cast<std::int64_t>(line)}}};
}

/// One line without its end; false where there is none. Of one that is too long, the beginning.
bool next_line(std::istream& in, std::string& line) {
    line.clear();
    for (int c = in.get(); c != std::istream::traits_type::eof(); c = in.get()) {
        if (c == '\n') return true;
        if (line.size() > longest_line) return true;
        line += static_cast<char>(c);
    }
    return !line.empty();
}

bool is_new(Reader& reader, const CarriedComment& one) {
    const auto article = reader.load(one.article);
    return article && article->state == ArticleState::published &&
           !reader.load(record_of(one.id, article->unit));
}

}  // namespace

Result<std::vector<CarriedComment>> read_comments(std::istream& in) {
    std::string line;
    if (!next_line(in, line) || line != first_line) return ill_format(1);
    std::vector<CarriedComment> all;
    while (next_line(in, line)) {
        const auto at = all.size() + 2;
        if (all.size() == portal::most_waiting || line.size() > longest_line) {
            return ill_format(at);
        }
        auto one = from_json<CarriedComment>(line);
        if (!one) return ill_format(at);
        all.push_back(std::move(*one));
    }
    return all;
}

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
        write_whole(std::filesystem::absolute(to), content, owners_alone);
    } catch (const StoreError&) {
        return Failure{"portal.not_written", "", {{"file", to.string()}}};
    }
    for (const auto& id : written) comments.erase(id);
    return written.size();
}

Result<CommentsTaken> import_comments(CommentStore& comments, Reader& reader,
                                      const std::filesystem::path& from) {
    std::ifstream in(from, std::ios::binary);
    if (!in) return Failure{"portal.not_read", "", {{"file", from.string()}}};
    const auto all = read_comments(in);
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
