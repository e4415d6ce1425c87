// Whatever happened before: a record that names all that waits is signed, one that leaves anything
// out is refused with its name, and what waits is told by the tables as by the entities' own state.

#include <gtest/gtest.h>
// RapidCheck's companion needs GTest first.
#include <rapidcheck/gtest.h>

#include "domain/draft/words.hpp"
#include "domain/handover/items.hpp"
#include "domain/information/words.hpp"
#include "domain/matter/words.hpp"
#include "domain/model.hpp"
#include "support/memory_ledger.hpp"
#include "support/office.hpp"

namespace gb::test {
namespace {

/// An area command and a commune that tell each other things, and an officer who hands over.
class Busy_night {
  public:
    Busy_night() : fixture(ledger) {
        fixture.clock.at = start_of(*Date::parse("2026-02-10"));
        area = fixture.unit("Ban CHPT khu vực");
        commune = fixture.unit("Ban CHQS xã");
        chief = fixture.person(area, "Chỉ huy", "commander");
        an = fixture.person(area, "Trực An", "duty_officer");
        khoa = fixture.person(area, "Trợ lý", "staff");
        there = fixture.person(commune, "Xã đội trưởng", "commander");
        watch = done_of(fixture.give(an, "watch.open", R"({"duty":"operations"})")).ids.front();
    }

    void step() {
        fixture.clock.at.ms += std::int64_t{*rc::gen::inRange(1, 90)} * 60'000;
        const auto* who = *rc::gen::element(&chief, &khoa, &there);
        const auto [command, body] = something(who->unit == area ? commune : area);
        const auto answer = fixture.give(*who, command, body);
        if (const auto* done = std::get_if<Done>(&answer)) remember(command, done->ids);
    }

    void holds() {
        for (const auto& loaded : ledger.all(Information::kind)) {
            const auto& item = *static_cast<const Information*>(loaded.entity.get());
            RC_ASSERT(item.open_in.has_value() == !item.closed_at);
            RC_ASSERT(item.open_for ==
                      (item.closed_at ? std::vector<Id<Unit>>{} : item.addressees));
        }
        for (const auto& loaded : ledger.all(Matter::kind)) {
            const auto& matter = *static_cast<const Matter*>(loaded.entity.get());
            RC_ASSERT(matter.open_in.has_value() == (!matter.closed_at && !matter.struck));
            RC_ASSERT(matter.asked ==
                      (matter.open_in ? std::optional(matter.competent) : std::nullopt));
        }
        for (const auto& loaded : ledger.all(Document::kind)) {
            const auto& document = *static_cast<const Document*>(loaded.entity.get());
            const bool waits = document.direction == Direction::received && !document.filed_at &&
                               !document.annulled_at && document.notes.empty();
            RC_ASSERT(document.waits_in.has_value() == waits);
        }
    }

    void all_of_it_is_named_or_nothing_is_signed() {
        const auto waiting = waits();
        for (std::size_t i = 0; i < waiting.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) RC_ASSERT(waiting[i].entity != waiting[j].entity);
        }
        if (!waiting.empty()) {
            const auto gap = *rc::gen::inRange<std::size_t>(0, waiting.size());
            const auto answer = sign(waiting, gap);
            RC_ASSERT(refusal_of(answer) ==
                      "handover." + std::string(name_of(waiting[gap].kind)) + "_left_out");
            RC_ASSERT(fact(answer, "entity") == waiting[gap].entity.text());
            RC_ASSERT(fact(answer, "count") == "1");
        }
        const auto record = done_of(sign(waiting, waiting.size())).ids.front();
        done_of(fixture.give(an, "handover.withdraw", R"({"handover":)" + quoted(record) + "}"));
    }

  private:
    std::vector<WaitingItem> waits() {
        Seen seen;
        for (std::size_t before = 1, after = 0; before != after;) {
            before = seen.ones.size() + seen.queries.size();
            Needs wanted;
            need_waiting_items(area, seen, wanted);
            for (const auto& need : wanted.ones) {
                seen.ones.try_emplace(need, ledger.load(*model().entity(need.kind), need.id));
            }
            for (const auto& need : wanted.queries) {
                seen.queries.try_emplace(need, ask(ledger, model(), need, query_limit));
            }
            after = seen.ones.size() + seen.queries.size();
        }
        return waiting_items(area, fixture.clock.at.date(), seen);
    }
    Answer sign(const std::vector<WaitingItem>& waiting, std::size_t gap) {
        std::string items;
        for (std::size_t i = 0; i < waiting.size(); ++i) {
            if (i == gap) continue;
            items += (items.empty() ? "" : ",") +
                     (R"({"kind":")" + std::string(name_of(waiting[i].kind)) + R"(","entity":)" +
                      quoted(waiting[i].entity) + R"(,"done":false})");
        }
        return fixture.give(
            an, "handover.sign",
            R"({"watch":)" + quoted(watch) + R"(,"last_row":0,"items":[)" + items + "]}");
    }

    std::string one_of(const std::string& kind) {
        const auto& known = made[kind];
        if (known.empty()) return quoted(uuid_of(404));
        return quoted(known[*rc::gen::inRange<std::size_t>(0, known.size())]);
    }
    void remember(const std::string& command, const std::vector<Uuid>& ids) {
        if (command == "task.give") made["task"].push_back(ids.front());
        if (command == "information.report") made["information"].push_back(ids.front());
        if (command == "matter.receive") made["matter"].push_back(ids.front());
        if (command == "document.receive") made["document"].push_back(ids.front());
        if (command == "draft.write") made["draft"].push_back(ids.front());
        if (command == "document.issue") made["sent"].push_back(ids.front());
        if (command == "document.register") made["document"].push_back(ids.front());
        if (command == "summary.open") made["summary"].push_back(ids.front());
        if (command == "contribution.call") made["call"].push_back(ids.front());
    }

    using Command = std::pair<std::string, std::string>;
    Command something(Id<Unit> other) {
        switch (*rc::gen::inRange(0, 7)) {
            case 5:
                return with_sent_document();
            case 6:
                return with_contribution();
            case 0:
                return with_task(other);
            case 1:
                return with_information(other);
            case 2:
                return with_matter(other);
            case 3:
                return with_document();
            default:
                return with_draft(other);
        }
    }
    Command with_task(Id<Unit> other) {
        const auto task = R"({"task":)" + one_of("task");
        switch (*rc::gen::inRange(0, 4)) {
            case 0:
                return {"answer.accept", task + "}"};
            case 1:
                return {"answer.done", task + R"(,"text":"a","evidence":[]})"};
            case 2:
                return {"task.withdraw", task + R"(,"reason":"b"})"};
            default:
                return {"task.give", R"({"text":"Chuẩn bị xe","owners":)" +
                                         list_of({*rc::gen::inRange(0, 2) == 0 ? area : other}) +
                                         R"(,"group":"none","standing":false})"};
        }
    }
    Command with_information(Id<Unit> other) {
        const auto item = R"({"information":)" + one_of("information");
        switch (*rc::gen::inRange(0, 5)) {
            case 0:
                return {"reply.verify", item + R"(,"finding":"confirmed","text":"Đã đến nơi"})"};
            case 1:
            case 2:
                return {"information.close", item + R"(,"finding":"confirmed"})"};
            case 3:
                return {"information.reopen", item + R"(,"reason":"Còn khói"})"};
            default:
                return {"information.report",
                        R"({"event_class":"fire","text":"Khói lớn","place":"Chợ","source":"press",)"
                        R"("reliability":"doubtful","group":"none","addressees":)" +
                            list_of({other}) + "}"};
        }
    }
    Command with_matter(Id<Unit> other) {
        const auto matter = R"({"matter":)" + one_of("matter");
        const auto to = R"(,"competent":)" + quoted(other) + R"(,"due":"2026-12-31")";
        switch (*rc::gen::inRange(0, 6)) {
            case 0:
                return {"matter.answer", matter + R"(,"text":"Đã thay loa","may_publish":false})"};
            case 1:
                return {"matter.close", matter + "}"};
            case 2:
                return {"matter.strike", matter + R"(,"reason":"nhầm"})"};
            case 3:
                return {"matter.forward", matter + to + R"(,"reason":"đúng nơi"})"};
            default:
                return {"matter.receive", R"({"subject":"Loa hỏng","place":"Thôn 2")" + to + "}"};
        }
    }
    Command with_document() {
        const auto document = R"({"document":)" + one_of("document");
        switch (*rc::gen::inRange(0, 5)) {
            case 0:
                return {"document.file", document + "}"};
            case 1:
                return {"document.note",
                        document + R"(,"text":"Theo dõi","owner":)" + quoted(area) + "}"};
            case 2:
                return {"document.annul", document + R"(,"reason":"vào hai lần"})"};
            default:
                return {"document.receive",
                        R"({"type":"cong_van","symbol":")" + std::to_string(++papers) +
                            R"(/BCH","issued_on":"2026-02-01","issuer":"Bộ CHQS tỉnh",)"
                            R"("urgency":"none","secrecy":"none","subject":"Trực Tết"})"};
        }
    }
    Command with_sent_document() {
        switch (*rc::gen::inRange(0, 3)) {
            case 0:
                return {"document.register", R"({"document":)" + one_of("sent") + "}"};
            case 1:
                return {"document.annul",
                        R"({"document":)" + one_of("sent") + R"(,"reason":"gửi nhầm"})"};
            default:
                return {"document.issue",
                        R"({"type":"cong_van","urgency":"none","secrecy":"none","subject":"Lịch",)"
                        R"("signer_prefix":"none","groups":[],"lines":[],"recipients":)" +
                            list_of({area}) + "}"};
        }
    }
    Command with_contribution() {
        switch (*rc::gen::inRange(0, 5)) {
            case 0:
                return {"contribution.send",
                        R"({"call":)" + one_of("call") + R"(,"text":"Đã tuần tra"})"};
            case 1:
                return {"summary.open",
                        R"({"title":"Báo cáo","period_from":"2026-01-01","period_to":"2026-06-30",)"
                        R"("as_of":"2026-02-01"})"};
            default:
                return {"contribution.call", R"({"summary":)" + one_of("summary") + R"(,"units":)" +
                                                 list_of({area}) +
                                                 R"(,"group":"none","due":"2026-12-31",)"
                                                 R"("outline":"Kết quả"})"};
        }
    }
    Command with_draft(Id<Unit> other) {
        const auto draft = R"({"draft":)" + one_of("draft");
        const auto post = quoted(chief.post);
        switch (*rc::gen::inRange(0, 9)) {
            case 0:
            case 1:
                return {"draft.submit",
                        draft + R"(,"reviewer":)" + post + R"(,"signer":)" + post + "}"};
            case 2:
                return {"draft.withdraw", draft + R"(,"reason":"thôi"})"};
            case 3:
                return {"draft.return", draft + R"(,"reason":"sửa"})"};
            case 4:
                return {"draft.confirm", draft + R"(,"signer_prefix":"none"})"};
            case 5:
                return {"draft.issue", draft + "}"};
            default:
                return {"draft.write",
                        R"({"type":"cong_van","urgency":"none","secrecy":"none","subject":"Trực",)"
                        R"("text":"Nội dung","groups":[],"lines":[],"recipients":)" +
                            list_of({other}) + "}"};
        }
    }

    MemoryLedger ledger;
    Fixture fixture;
    Id<Unit> area, commune;
    Person_in_post chief, an, khoa, there;
    Uuid watch;
    std::map<std::string, std::vector<Uuid>> made;
    int papers = 0;
};

RC_GTEST_PROP(Any_night, all_that_waits_is_named_or_the_record_is_not_signed, ()) {
    Busy_night night;
    const auto steps = *rc::gen::inRange(5, 60);
    for (int i = 0; i < steps; ++i) {
        night.step();
        night.holds();
    }
    night.all_of_it_is_named_or_nothing_is_signed();
}

}  // namespace
}  // namespace gb::test
