#include "store/erasures.hpp"

#include "base/json_read.hpp"
#include "base/json_write.hpp"
#include "domain/book/words.hpp"
#include "domain/unit/words.hpp"
#include "store/reader.hpp"

namespace gb {

namespace {

/// First line of the file: a list that was cut short is no list.
struct ListHead {
    label<40> form;
    std::int64_t count = 0;  ///< of entries, which come first
    std::optional<std::int64_t> files;
    std::optional<std::int64_t> comments;
};
BOOST_DESCRIBE_STRUCT(ListHead, (), (form, count, files, comments))

constexpr std::string_view list_form = "giaoban erasures 2";
constexpr std::string_view entries_form = "giaoban erasures 1";  ///< of entries alone

std::string_view next_line(std::string_view& text) {
    const auto end = std::min(text.find('\n'), text.size());
    const auto line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

/// So many lines, each one of these.
template <class T>
bool read_lines(std::string_view& text, std::int64_t count, std::vector<T>& into) {
    for (std::int64_t i = 0; i < count; ++i) {
        auto one = from_json<T>(next_line(text));
        if (!one) return false;
        into.push_back(std::move(*one));
    }
    return true;
}

std::string name_then(Reader& reader, Id<Unit> unit, Instant at) {
    return reader.load(unit) ? reader.unit_name(unit, at.date()) : std::string();
}

std::vector<ErasedEntry> entries_in(Reader& reader) {
    std::vector<ErasedEntry> all;
    auto rows = reader.prepare(
        "select erasure.home, erasure.number, entry.hash, erasure.reason, erasure.at from erasure"
        " join book on book.uuid = erasure.home join entry on entry.book = book.id"
        " and entry.number = erasure.number order by erasure.at, erasure.id");
    while (rows.step()) {
        ErasedEntry one;
        one.book = rows.id(0);
        one.number = rows.integer(1);
        one.hash = rows.hash(2);
        one.reason = std::string(rows.text(3));
        one.at = Instant{rows.integer(4)};
        one.unit = name_then(reader, Id<Unit>(one.book), one.at);
        all.push_back(std::move(one));
    }
    return all;
}

std::vector<DestroyedFile> files_in(Reader& reader) {
    std::vector<DestroyedFile> all;
    for (const auto& file : reader.where<KeptFile>("removed is not null order by removed, id")) {
        all.push_back({file->id, file->sha256, file->unit,
                       name_then(reader, file->unit, *file->removed), *file->removed});
    }
    return all;
}

std::vector<DestroyedComment> comments_in(Reader& reader) {
    std::vector<DestroyedComment> all;
    for (const auto& one : reader.where<Comment>("verdict <> 'shown' order by decided, id")) {
        all.push_back({one->comment, one->decided});
    }
    return all;
}

}  // namespace

Erasures erasures_in(const Folder& node) {
    Reader reader(model(), node.books());
    const Reader::Snapshot snapshot(reader);
    return {entries_in(reader), files_in(reader), comments_in(reader)};
}

std::string erasure_file(const Erasures& erasures) {
    ListHead head;
    head.form = std::string(list_form);
    head.count = static_cast<std::int64_t>(erasures.entries.size());
    head.files = static_cast<std::int64_t>(erasures.files.size());
    head.comments = static_cast<std::int64_t>(erasures.comments.size());
    auto text = to_json(head) + "\n";
    for (const auto& one : erasures.entries) text += to_json(one) + "\n";
    for (const auto& one : erasures.files) text += to_json(one) + "\n";
    for (const auto& one : erasures.comments) text += to_json(one) + "\n";
    return text;
}

Result<Erasures> read_erasure_file(std::string_view text, const std::string& name) {
    const Failure unreadable{"erasures.unreadable", "", {{"file", name}}};
    const auto head = from_json<ListHead>(next_line(text));
    if (!head) return unreadable;
    const bool whole = head->files && head->comments;
    if (head->form.value != (whole ? list_form : entries_form)) return unreadable;
    Erasures all;
    if (!read_lines(text, head->count, all.entries) ||
        !read_lines(text, head->files.value_or(0), all.files) ||
        !read_lines(text, head->comments.value_or(0), all.comments) || !text.empty()) {
        return unreadable;
    }
    return all;
}

Result<Erasures> stated_erasures(const std::string& stated) {
    if (stated == "none") return Erasures{};
    if (std::filesystem::is_directory(stated)) {
        const Folder lost{stated};
        if (std::filesystem::is_regular_file(lost.books())) return erasures_in(lost);
    }
    const auto bytes = std::filesystem::is_regular_file(stated) ? bytes_of(stated) : std::nullopt;
    if (!bytes) return Failure{"erasures.unreadable", "", {{"file", stated}}};
    return read_erasure_file(*bytes, stated);
}

void keep_stated(const Folder& node, const Erasures& erasures) {
    write_whole(node.stated_erasures(), erasure_file(erasures), owners_alone);
}

std::optional<Erasures> kept_stated(const Folder& node) {
    if (!std::filesystem::exists(node.stated_erasures())) return std::nullopt;
    auto read = read_erasure_file(bytes_of(node.stated_erasures()).value_or(""),
                                  node.stated_erasures().string());
    if (!read) {
        throw StoreError(StoreError::Kind::other, node.stated_erasures().string() + " is damaged");
    }
    return std::move(*read);
}

ErasuresNotStated::ErasuresNotStated(const Folder& folder)
    : std::runtime_error(folder.root.string() +
                         " was restored or moved: state what was lawfully erased since the backup "
                         "with --erasures"),
      why{"erasures.not_stated", "--erasures", {{"folder", folder.root.string()}}} {}

FolderWentBack::FolderWentBack(const Folder& folder, const std::string& book, const HeadGone& gone,
                               std::size_t books)
    : ErasuresNotStated(
          folder.root.string() + " went back to an older state: entry " +
              std::to_string(gone.number) + " of " + book +
              " was signed here and is not in it; put the newer folder back, or go on as after a "
              "restore with --erasures",
          {"folder.went_back",
           "--erasures",
           {{"folder", folder.root.string()},
            {"book", book},
            {"number", static_cast<std::int64_t>(gone.number)},
            {"known", static_cast<std::int64_t>(gone.known)},
            {"books", static_cast<std::int64_t>(books)}}}) {}

}  // namespace gb
