#include "store/views/book.hpp"

#include <algorithm>

#include "base/json_read.hpp"
#include "domain/book/words.hpp"
#include "domain/log/words.hpp"
#include "domain/matter/submitter.hpp"
#include "domain/people/words.hpp"
#include "domain/rights/table.hpp"
#include "house/entry.hpp"
#include "store/views/desk.hpp"
#include "store/views/papers_held.hpp"

namespace gb {

namespace {

constexpr std::size_t page_lines = 50;     // heads that follow one another are one
constexpr std::size_t page_entries = 400;  // however many of them are such heads

bool notes_head(const views::EntryView& entry) {
    return entry.kind == "witness.recorded";
}

std::string post_title(Reader& reader, Id<Post> id) {
    const auto post = id.empty() ? nullptr : reader.load(id);
    return post ? post->title.value : std::string();
}

/// Rows of the duty log say so themselves, by the rule of their unit on that day.
bool marked_late(const ReadFacts& facts) {
    if (facts.envelope.kind == "log_entry.written") {
        const auto body = parse_json(facts.body);
        const auto* late =
            body && body->is_object() ? body->get_object().if_contains("late") : nullptr;
        if (late && late->is_bool()) return late->get_bool();
    }
    return facts.envelope.entered.ms - facts.envelope.happened.ms > late_after_ms;
}

/// Columns: number, volume, hash, facts, words.
views::EntryView entry_view(Reader& reader, Statement& row) {
    views::EntryView view;
    view.number = row.integer(0);
    view.volume = row.integer(1);
    view.hash = hex(row.hash(2));
    view.facts = row.blob(3);
    view.erased = row.null(4) && !row.null(3);
    const auto facts = read_facts(view.facts);
    if (!facts) return view;
    const auto& envelope = facts->envelope;
    view.withheld = !view.erased && names_submitter(envelope.kind);
    if (!row.null(4) && !view.withheld) view.words = row.blob(4);
    view.kind = envelope.kind;
    view.entity_kind = envelope.kind.substr(0, envelope.kind.find('.'));
    view.entity = envelope.entity;
    view.author = reader.person_name(envelope.author);
    view.title = post_title(reader, envelope.post);
    view.entered = envelope.entered;
    view.happened = envelope.happened;
    view.late = marked_late(*facts);
    return view;
}

views::HeadView head_view(Reader& reader, const Uuid& book) {
    views::HeadView head;
    auto row = reader.prepare(
        "select volume, number, hash, key from head"
        " join book on book.id = head.book where uuid = ?");
    row.bind(book);
    if (!row.step()) return head;
    head.volume = row.integer(0);
    head.number = row.integer(1);
    head.hash = hex(row.hash(2));
    head.code = head_code(static_cast<std::uint64_t>(head.number), row.hash(2));
    head.fingerprint = fingerprint(row.hash(3));
    return head;
}

/// As the rights table has it; the command is judged by itself.
bool may_erase(Reader& reader, const Viewer& viewer, Id<Unit> unit) {
    if (!scope_of(EraseWords::name, viewer.role)) return false;
    if (reader.acts_for(viewer, unit)) return true;
    return viewer.role == Role::administrator && reader.load(unit) &&
           !holder_of_papers(reader, unit, viewer.now.date());
}

}  // namespace

Result<views::Book> book_view(Reader& reader, const Viewer& viewer,
                              const views::BookParams& params) {
    const auto unit = params.unit.value_or(viewer.unit);
    if (!reader.may_read(viewer, unit)) return Failure{"rights.not_yours_to_read", "", {}};
    views::Book book;
    book.book = unit;
    book.unit = unit_ref(reader, unit, viewer.now.date());
    book.head = head_view(reader, unit);
    book.may_erase = may_erase(reader, viewer, unit);
    const std::string columns =
        "select number, volume, hash, facts, words from entry"
        " where book = (select id from book where uuid = ?) and number < ?";
    auto rows = reader.prepare(columns + (params.entity ? " and entity = ?" : "") +
                               " order by number desc");
    rows.bind(unit).bind(params.before.value_or(INT64_MAX));
    if (params.entity) rows.bind(*params.entity);
    std::size_t lines = 0;
    while (rows.step()) {
        auto entry = entry_view(reader, rows);
        const bool goes_on =
            !book.entries.empty() && notes_head(book.entries.back()) && notes_head(entry);
        if (book.entries.size() == page_entries || (lines == page_lines && !goes_on)) {
            book.more = book.entries.back().number;
            break;
        }
        if (!goes_on) ++lines;
        book.entries.push_back(std::move(entry));
    }
    return book;
}

namespace {

void put_history(views::PersonView& view, const Person& person) {
    for (const auto& held : person.ranks) {
        const auto from = held.from == before_records ? std::nullopt : std::optional(held.from);
        view.ranks.push_back({held.rank.value, from, held.basis.value});
    }
    for (const auto& struck : person.struck) {
        view.struck.push_back(
            {struck.full_name.value, struck.rank.value, struck.reason.value, struck.at});
    }
}

views::PersonView person_view(Reader& reader, const Person& person, Date today, bool ahead) {
    views::PersonView view;
    view.id = person.id;
    view.name = person.full_name.value;
    view.unit = person.unit;
    view.rank = person.rank_on(today);
    put_history(view, person);
    for (const auto& post : reader.where<Post>("person = ? order by \"from\", id", person.id)) {
        const bool over = post->to && *post->to <= today;
        if (over || (post->from > today && !ahead)) continue;
        const auto unit = unit_ref(reader, post->unit, today);
        view.posts.push_back({post->id,
                              post->unit,
                              unit.name,
                              unit.short_name,
                              view.name,
                              post->title.value,
                              post->role,
                              {},
                              post->from,
                              post->to});
    }
    return view;
}

}  // namespace

Result<views::People> people_view(Reader& reader, const Viewer& viewer,
                                  const views::PeopleParams& params) {
    const auto unit = params.unit.value_or(viewer.unit);
    if (!reader.may_read(viewer, unit)) return Failure{"rights.not_yours_to_read", "", {}};
    const auto today = viewer.now.date();
    std::vector<std::pair<std::string, views::PersonView>> sorted;
    for (const auto& person : reader.where<Person>(
             "unit = ?1 or id in (select person from post where unit = ?1 and (\"to\" is null or"
             " \"to\" > ?2))",
             unit, today)) {
        auto view = person_view(reader, *person, today, params.ahead.value_or(false));
        sorted.emplace_back(name_sort_key(view.name), std::move(view));
    }
    std::sort(sorted.begin(), sorted.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    views::People people;
    for (auto& [key, view] : sorted) people.people.push_back(std::move(view));
    return people;
}

}  // namespace gb
