#include "long_book.hpp"

#include "domain/log/words.hpp"

namespace gb::bench {

namespace {

LogWritten row(std::int64_t number, Id<Unit> unit) {
    LogWritten event;
    event.unit = unit;
    event.type = LogType::report;
    event.row = {std::string("log.operations"), 2026, number};
    event.text = "Tổ tuần tra số " + std::to_string(number % 9 + 1) +
                 " báo cáo: địa bàn yên tĩnh, không có vụ việc; đã kiểm tra các chốt và kho.";
    event.about = {unit};
    return event;
}

}  // namespace

void write_log(SqliteLedger& ledger, test::Fixture& fixture, const test::Person_in_post& who,
               std::int64_t count) {
    const auto& type = model().event(typeid(LogWritten));
    auto head = ledger.head(who.unit);
    ledger.begin();
    for (std::int64_t i = 1; i <= count; ++i) {
        fixture.clock.at.ms += 20;
        const auto event = row(i, who.unit);
        Envelope envelope;
        fixture.dice.fill(envelope.salt);
        envelope.kind = type.name;
        envelope.key = fresh_uuid(fixture.clock, fixture.dice);
        envelope.entity = derived(envelope.key, LogEntry::kind, 0);
        envelope.unit = who.unit;
        envelope.author = who.person;
        envelope.post = who.post;
        envelope.entered = envelope.happened = fixture.clock.at;
        envelope.seen = {{fixture.desk.identity().registry, 7}};
        Entry entry;
        entry.book = who.unit;
        entry.volume = head.volume;
        entry.number = head.number + 1;
        entry.facts = facts_bytes(envelope, type, &event);
        Salt salt;
        fixture.dice.fill(salt);
        entry.words = words_bytes(salt, type, &event);
        entry.facts_hash = sha256(*entry.facts);
        entry.words_hash = sha256(*entry.words);
        entry.hash = entry_hash(entry.book, entry.volume, entry.number, head.hash, entry.facts_hash,
                                entry.words_hash);
        ledger.append(entry, envelope);
        head.number = entry.number;
        head.hash = entry.hash;
        head.entered = envelope.entered;
    }
    ledger.set_head(who.unit, head);
    ledger.commit();
}

}  // namespace gb::bench
