#include "app/book_files.hpp"

#include <sstream>

#include "domain/matter/submitter.hpp"
#include "domain/people/words.hpp"
#include "press/book_page.hpp"
#include "store/heads.hpp"
#include "store/views/desk.hpp"

namespace gb::app {

namespace {

struct BookCopyParams {
    std::optional<Id<Unit>> unit;  ///< by default the post's own
    std::optional<Instant> from;   ///< with `to`: what was neither entered nor happened in between
    std::optional<Instant> to;     ///< is given by its hashes only
};
BOOST_DESCRIBE_STRUCT(BookCopyParams, (), (unit, from, to))

/// Who wrote what is in the copy.
class Authors {
  public:
    void look(const Entry& entry) {
        const auto facts = entry.facts ? read_facts(*entry.facts) : Failure{"", "", {}};
        if (!facts) return;
        people_.insert(facts->envelope.author);
        posts_.insert(facts->envelope.post);
    }
    std::map<std::string, std::string> names(Reader& reader) const {
        std::map<std::string, std::string> names;
        for (const auto& id : people_) {
            const auto name = id.empty() ? std::string() : reader.person_name(id);
            if (!name.empty()) names[id.text()] = name;
        }
        for (const auto& id : posts_) {
            const auto post = id.empty() ? nullptr : reader.load(id);
            if (post && !post->title.value.empty()) names[id.text()] = post->title.value;
        }
        return names;
    }

  private:
    std::set<Id<Person>> people_;
    std::set<Id<Post>> posts_;
};

bool tells_submitter(const Entry& entry) {
    const auto facts = entry.facts ? read_facts(*entry.facts) : Failure{"", "", {}};
    return facts && names_submitter(facts->envelope.kind);
}

Result<std::uint64_t> write_seen(const Folder& folder, const BookCopy& copy, std::ostream& out,
                                 const std::function<void(const Entry&)>& kept) {
    std::optional<WithholdOutside> outside;
    if (copy.range) outside.emplace(*copy.range);
    const auto withhold = [&](const Entry& entry) {
        if (outside && (*outside)(entry)) return true;
        if (!copy.submitters && tells_submitter(entry)) return true;
        if (kept) kept(entry);
        return false;
    };
    return export_book(
        model(), folder.books(),
        {.book = copy.book, .key = copy.key, .withhold = withhold, .progress = copy.progress}, out);
}

Result<BookCopy> asked_copy(Node& node, Reader& reader, const Viewer& viewer, const Query& query) {
    const auto params = read_query<BookCopyParams>(query);
    if (!params) return params.error();
    BookCopy copy{
        .book = params->unit.value_or(viewer.unit), .range = {}, .key = &node.key, .progress = {}};
    if (!reader.may_read(viewer, copy.book)) return Failure{"rights.not_yours_to_read", "", {}};
    copy.submitters = reader.acts_for(viewer, copy.book);
    const auto range = range_of(params->from, params->to);
    if (!range) return range.error();
    copy.range = *range;
    return copy;
}

}  // namespace

Result<std::optional<TimeRange>> range_of(const std::optional<Instant>& from,
                                          const std::optional<Instant>& to) {
    if (!from && !to) return std::optional<TimeRange>{};
    if (!from || !to) return Failure{"book.range_open", from ? "/to" : "/from", {}};
    if (*to <= *from) return Failure{"book.range_reversed", "/to", {}};
    return std::optional(TimeRange{*from, *to});
}

Result<std::uint64_t> write_copy(const Folder& folder, const BookCopy& copy, std::ostream& out) {
    return write_seen(folder, copy, out, {});
}

Result<ProofPage> proof_page(const Folder& folder, Reader& reader, const BookCopy& copy,
                             const std::string& language, Instant now) {
    std::ostringstream bytes;
    Authors authors;
    const auto written =
        write_seen(folder, copy, bytes, [&](const Entry& entry) { authors.look(entry); });
    if (!written) return written.error();
    press::BookPage page;
    page.language = language;
    page.unit = unit_ref(reader, Id<Unit>(copy.book), now.date()).name;
    page.made = now;
    page.range = copy.range;
    page.bytes = bytes.str();
    page.names = authors.names(reader);
    return ProofPage{press::html(page), *written};
}

std::vector<Download> book_downloads(Node* node) {
    const auto reader = [node]() -> Reader& {
        return thread_reader(model(), node->folder.books());
    };
    constexpr bool personal = true;
    return {
        {"book/export", "a unit's book as one file, which proves itself offline",
         parameters_with_post<BookCopyParams>(), file_of("application/octet-stream"),
         [node, reader](const Viewer& viewer, const Query& query) -> Result<MadeFile> {
             const auto copy = asked_copy(*node, reader(), viewer, query);
             if (!copy) return copy.error();
             std::ostringstream out;
             const auto written = write_copy(node->folder, *copy, out);
             if (!written) return written.error();
             return MadeFile{"so-" + copy->book.text() + ".gbook", out.str()};
         },
         false, personal},
        {"book/page", "a unit's book as one page, which proves itself in any browser, offline",
         parameters_with_post<BookCopyParams>(), file_of("text/html; charset=utf-8"),
         [node, reader](const Viewer& viewer, const Query& query) -> Result<MadeFile> {
             const auto copy = asked_copy(*node, reader(), viewer, query);
             if (!copy) return copy.error();
             auto page = proof_page(node->folder, reader(), *copy, viewer.language, viewer.now);
             if (!page) return page.error();
             return MadeFile{"so-" + copy->book.text() + ".html", std::move(page->html)};
         },
         false, personal},
    };
}

}  // namespace gb::app
