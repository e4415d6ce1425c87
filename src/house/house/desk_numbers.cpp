// Numbers of registers after a restore: what was given since the backup is on paper, not in the
// books.

#include "domain/book/words.hpp"
#include "domain/register/words.hpp"
#include "domain/unit/words.hpp"
#include "house/desk.hpp"

namespace gb {

/// The newest volume of a book, as the registry names it.
Desk::Kept Desk::kept_since(const Uuid& book) {
    Kept kept;
    std::int64_t newest = 0;
    for (const auto& loaded :
         ledger_.where(*model_.entity(Keeping::kind), "book", Cell::of(book), query_limit)) {
        const auto* keeping = static_cast<const Keeping*>(loaded.entity.get());
        if (keeping->volume.value <= newest) continue;
        newest = keeping->volume.value;
        kept = {static_cast<std::uint64_t>(keeping->after), loaded.meta.opened};
    }
    return kept;
}

/// A second volume of the registry is a restore (or what looks like one): numbers that were given
/// after the backup stand on paper and not in the books, of its year and the years before. Units
/// that were established since have given none.
std::optional<Refusal> Desk::check_number(const NewEvent& event, const EventType& type,
                                          const Uuid& book) {
    const auto* number = type.number(event.event.get());
    if (!number || event.type == typeid(LastNumberStated)) return std::nullopt;
    if (ledger_.head(identity_.registry).volume < 2) return std::nullopt;
    const auto restored = kept_since(identity_.registry);
    if (number->year > restored.opened.date().year()) return std::nullopt;
    const auto unit = ledger_.load(*model_.entity(Unit::kind), book);
    if (unit && unit.meta.first > restored.after) return std::nullopt;
    const auto stated =
        ledger_.load(*model_.entity(RegisterStatement::kind),
                     register_statement(Id<Unit>(book), number->name.value, number->year));
    if (stated && stated.meta.last > kept_since(book).after) return std::nullopt;
    return refuse("register.not_stated", {{"unit", book.text()},
                                          {"register", number->name.value},
                                          {"year", std::int64_t{number->year}},
                                          {"known", number->number - 1}});
}

}  // namespace gb
