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
    std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(ListHead, (), (form, count))

constexpr std::string_view list_form = "giaoban erasures 1";

std::string_view next_line(std::string_view& text) {
    const auto end = std::min(text.find('\n'), text.size());
    const auto line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

}  // namespace

Erasures erasures_in(const Folder& node) {
    Reader reader(model(), node.books());
    const Reader::Snapshot snapshot(reader);
    Erasures all;
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
        if (reader.load(Id<Unit>(one.book))) {
            one.unit = reader.unit_name(Id<Unit>(one.book), one.at.date());
        }
        all.push_back(std::move(one));
    }
    return all;
}

std::string erasure_file(const Erasures& erasures) {
    ListHead head;
    head.form = std::string(list_form);
    head.count = static_cast<std::int64_t>(erasures.size());
    auto text = to_json(head) + "\n";
    for (const auto& one : erasures) text += to_json(one) + "\n";
    return text;
}

Result<Erasures> read_erasure_file(std::string_view text, const std::string& name) {
    const Failure unreadable{"erasures.unreadable", "", {{"file", name}}};
    const auto head = from_json<ListHead>(next_line(text));
    if (!head || head->form.value != list_form) return unreadable;
    Erasures all;
    while (!text.empty()) {
        auto one = from_json<ErasedEntry>(next_line(text));
        if (!one) return unreadable;
        all.push_back(std::move(*one));
    }
    if (static_cast<std::int64_t>(all.size()) != head->count) return unreadable;
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

}  // namespace gb
