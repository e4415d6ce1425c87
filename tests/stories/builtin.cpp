// The sentences that need code: acts of any kind, time, refusals, and looking at what there is.

#include <boost/json/serialize.hpp>

#include "domain/log/words.hpp"
#include "domain/relation/words.hpp"
#include "domain/unit/words.hpp"
#include "house/fold.hpp"
#include "house/proof.hpp"
#include "house/witness.hpp"
#include "stories/teller.hpp"

namespace gb::stories {

namespace {

std::int64_t number(const Slots& slots, const std::string& name) {
    return std::stoll(slots.at(name).text);
}

[[noreturn]] void differs(const std::string& wanted, const std::string& actual) {
    throw StoryError("wanted " + wanted + ", but it is " + actual);
}

// Acts

void order(Teller& teller, const Slots& slots) {
    Act act;
    act.command = slots.at("command").text;
    auto body = slots.at("body").text;
    std::string as;
    if (const auto at = body.rfind("} gọi là \""); at != std::string::npos) {
        as = unquoted(body.substr(body.find('"', at)));
        body.resize(at + 1);
    }
    act.body = teller.json(body);
    if (slots.contains("who")) act.who = teller.in_post(slots.at("who").text);
    if (slots.contains("time")) act.happened = teller.slot_json(slots.at("time"));
    teller.give(act);
    if (as.empty()) return;
    teller.name(as, teller.done().ids.front());
}

void raw(Teller& teller, const Slots& slots) {
    Act act;
    act.command = "(as sent)";
    act.who = teller.in_post(slots.at("who").text);
    act.raw = teller.json(slots.at("json").text);
    teller.give(act);
}

void later(Teller& teller, std::int64_t ms) {
    teller.bed().clock.ms += ms;
}

// Outcomes

struct Fault {
    std::string code, field;
    boost::json::value facts;
};

void expect_fault(Teller& teller, const Slots& slots, bool malformed) {
    const auto& outcome = teller.outcome();
    const auto* refusal = std::get_if<Refusal>(&outcome);
    const auto* failure = std::get_if<Failure>(&outcome);
    if (malformed ? !failure : !refusal) {
        differs(malformed ? "a malformed input" : "a refusal", describe(outcome));
    }
    const auto& code = malformed ? failure->code : refusal->code;
    const auto& field = malformed ? failure->field : refusal->field;
    const auto& facts = malformed ? failure->facts : refusal->facts;
    bool good = code == slots.at("code").text;
    if (auto wanted = slots.find("field"); wanted != slots.end()) {
        good = good && field == wanted->second.text;
    }
    if (auto wanted = slots.find("facts"); wanted != slots.end()) {
        boost::json::object actual;
        for (const auto& [name, value] : facts) {
            std::visit([&, &key = name](const auto& fact) { actual[key] = fact; }, value);
        }
        good = good && covers(actual, parse(teller.json(wanted->second.text)));
    }
    if (!good) differs(slots.at("code").text, describe(outcome));
}

// Looking

void expect_field(Teller& teller, const boost::json::value& entity, const Slots& slots) {
    const auto* at = &entity;
    const auto& path = slots.at("field").text;  // "row.number"
    for (std::size_t from = 0; from < path.size();) {
        const auto dot = std::min(path.find('.', from), path.size());
        const auto name = path.substr(from, dot - from);
        const auto* found = at->is_object() ? at->get_object().if_contains(name) : nullptr;
        if (!found) throw StoryError("it has no field " + path);
        at = found;
        from = dot + 1;
    }
    const auto wanted = parse(teller.json(slots.at("value").text));
    if (!covers(*at, wanted)) {
        differs(boost::json::serialize(wanted), boost::json::serialize(*at));
    }
}

void expect_count(Teller& teller, const Slots& slots) {
    const auto found =
        teller.matching(slots.at("kind").text, parse(teller.json(slots.at("fields").text)));
    if (static_cast<std::int64_t>(found.size()) != number(slots, "number")) {
        differs(slots.at("number").text, std::to_string(found.size()));
    }
}

const LogEntry& log_row(Teller& teller, const Slots& slots, Teller::Found& found) {
    found = teller.entity(*Uuid::parse(parse(teller.slot_json(slots.at("row"))).as_string()));
    if (found.type->kind != LogEntry::kind) throw StoryError("this is no row of a log");
    return *static_cast<const LogEntry*>(found.loaded.entity.get());
}

void expect_late(Teller& teller, const Slots& slots, bool late) {
    Teller::Found found;
    const auto& row = log_row(teller, slots, found);
    if (row.late != late) differs(late ? "a late row" : "a row in time", "the other");
    if (!slots.contains("number")) return;
    const auto minutes = (row.entered.ms - row.happened.ms) / 60'000;
    if (minutes != number(slots, "number")) {
        differs(slots.at("number").text + " minutes", std::to_string(minutes));
    }
}

/// The book proves as one handed to an inspector would.
void expect_chain(Teller& teller, const Slots& slots) {
    const auto book = teller.thing(slots.at("ref").text);
    ChainCheck check(book);
    const auto broken = [](const BookFault& fault) {
        throw StoryError("the book breaks at " + std::to_string(fault.number) + ": " + fault.code);
    };
    for (const auto& entry : teller.bed().book(book)) {
        if (auto fault = check.take(entry)) broken(*fault);
    }
    if (auto fault = check.finish()) broken(*fault);
    if (check.count() == 0) throw StoryError("the book is empty");
}

/// Of the last entry that signed or issued it; nullopt: nobody has. The head is that of its book.
std::optional<std::pair<Uuid, std::uint64_t>> head_on_paper(Teller& teller, const Slots& slots) {
    std::optional<std::pair<Uuid, std::uint64_t>> found;
    for (const auto& entry : teller.bed().by_entity(teller.thing(slots.at("ref").text))) {
        const auto head =
            entry.facts ? paper_head(model(), entry.number, *entry.facts) : std::nullopt;
        if (head) found.emplace(entry.book, *head);
    }
    return found;
}

/// Just written: the paper's head is the last entry of the command given last. Else it stands in
/// that book, before the command.
void expect_on_paper(Teller& teller, const Slots& slots, bool just_written) {
    const auto head = head_on_paper(teller, slots);
    if (!head) throw StoryError("nobody has signed or issued it");
    const auto& done = teller.done();
    if (head->first != done.book) throw StoryError("it stands in another book");
    const bool as_wanted = just_written ? head->second == done.last : head->second < done.first;
    if (!as_wanted) {
        differs((just_written ? "entry " : "an entry before ") +
                    std::to_string(just_written ? done.last : done.first),
                "entry " + std::to_string(head->second));
    }
}

void expect_not_on_paper(Teller& teller, const Slots& slots) {
    if (head_on_paper(teller, slots)) throw StoryError("it was signed or issued");
}

void expect_words_gone(Teller& teller, const Slots& slots) {
    const auto id = *Uuid::parse(parse(teller.slot_json(slots.at("row"))).as_string());
    const auto entries = teller.bed().by_entity(id);
    if (entries.empty() || entries.front().words) throw StoryError("the words are still there");
    if (!entries.front().facts) throw StoryError("the facts are gone too");
}

/// As known at an instant: entries entered until then. As happened: those of events until then.
void expect_as_of(Teller& teller, const Slots& slots, bool known, bool there) {
    const auto until = teller.time(slots.at("time").text);
    const auto id = teller.thing(slots.at("ref").text);
    const auto type = teller.entity(id).type;
    const auto state = fold_alone(
        model(), teller.bed().by_entity(id),
        [&](const Entry&, const Envelope& e) { return (known ? e.entered : e.happened) <= until; });
    if (static_cast<bool>(state) != there) {
        throw StoryError(there ? "it was not there yet" : "it was there already");
    }
    if (there) expect_field(teller, json_of(*type, state), slots);
}

void expect_unit_name(Teller& teller, const Slots& slots) {
    const auto found = teller.entity(teller.thing(slots.at("unit").text));
    const auto& unit = *static_cast<const Unit*>(found.loaded.entity.get());
    const auto day = teller.date(slots.at("date").text);
    const auto* version = unit.version_on(day);
    const std::string name = version && unit.stands_on(day) ? version->name.value : "";
    const std::string wanted = slots.contains("text") ? slots.at("text").text : "";
    if (name != wanted) differs("\"" + wanted + "\"", "\"" + name + "\"");
}

void expect_below(Teller& teller, const Slots& slots, bool wanted) {
    const auto lower = Id<Unit>(teller.thing(slots.at("unit").text));
    const auto upper = Id<Unit>(teller.thing(slots.at("upper").text));
    const auto day = teller.date(slots.at("date").text);
    bool holds = false;
    for (const auto& loaded : teller.bed().all(*model().entity(Relation::kind))) {
        const auto& relation = *static_cast<const Relation*>(loaded.entity.get());
        const bool named = !slots.contains("relation") ||
                           teller.slot_json(slots.at("relation")) == to_json(relation.relation);
        holds |=
            named && relation.lower == lower && relation.upper == upper && relation.holds_on(day);
    }
    if (holds != wanted) differs(wanted ? "below it" : "not below it", "the other");
}

void expect_all_done(Teller& teller, const Slots& slots) {
    const auto& done = teller.done();
    if (!slots.contains("number")) return;
    const auto written = static_cast<std::int64_t>(done.last - done.first + 1);
    if (written != number(slots, "number")) {
        differs(slots.at("number").text + " entries", std::to_string(written));
    }
}

}  // namespace

void add_builtin_sentences(Sentences& sentences) {
    const auto act = [&](const std::string& pattern, Meaning meaning) {
        sentences.add(pattern, false, std::move(meaning), "builtin.cpp");
    };
    const auto expect = [&](const std::string& pattern, Meaning meaning) {
        sentences.add(pattern, true, std::move(meaning), "builtin.cpp");
    };

    for (std::string who : {"{who} lệnh ", "{who} orders "}) {
        act(who + "{command:word} {body:json}", order);
    }
    act("{who} lệnh lúc {time}: {command:word} {body:json}", order);
    act("hệ thống lệnh {command:word} {body:json}", order);
    act("{who} gửi nguyên văn {json}", raw);
    for (std::string again : {"lệnh ấy được gửi lại", "the same command is sent again"}) {
        act(again, [](Teller& teller, const Slots&) { teller.repeat(""); });
    }
    act("lệnh ấy được gửi lại với {json}", [](Teller& teller, const Slots& slots) {
        teller.repeat(teller.json(slots.at("json").text));
    });

    for (std::string now : {"bây giờ là {time}", "it is {time}"}) {
        act(now, [](Teller& teller, const Slots& slots) {
            teller.bed().clock = teller.time(slots.at("time").text);
        });
    }
    act("gọi {text} là {value:json}", [](Teller& teller, const Slots& slots) {
        const auto id = parse(teller.json(slots.at("value").text));
        teller.name(slots.at("text").text, *Uuid::parse(id.as_string()));
    });
    struct Span {
        const char *vietnamese, *english;
        std::int64_t ms;
    };
    for (const auto& span :
         {Span{"giây", "seconds", 1'000}, Span{"phút", "minutes", 60'000},
          Span{"giờ", "hours", 3'600'000}, Span{"ngày", "days", milliseconds_a_day}}) {
        const auto pass = [ms = span.ms](Teller& teller, const Slots& slots) {
            later(teller, number(slots, "number") * ms);
        };
        act("{number} " + std::string(span.vietnamese) + " sau", pass);
        act("{number} " + std::string(span.english) + " later", pass);
    }

    expect("được ghi", expect_all_done);
    expect("it is written", expect_all_done);
    expect("được ghi {number} mục", expect_all_done);
    expect("được trả lời như lần đầu", [](Teller& teller, const Slots&) {
        if (!teller.done().replayed) throw StoryError("it was written a second time");
    });
    for (std::string facts : {"", " với {facts:json}"}) {
        for (std::string field : {"", " ở {field:word}"}) {
            const auto refused = [](Teller& t, const Slots& s) { expect_fault(t, s, false); };
            const auto malformed = [](Teller& t, const Slots& s) { expect_fault(t, s, true); };
            expect("bị từ chối: {code:word}" + field + facts, refused);
            expect("bị trả lại: {code:word}" + field + facts, malformed);
        }
    }
    expect("it is refused: {code:word}",
           [](Teller& t, const Slots& s) { expect_fault(t, s, false); });

    expect("có {kind:word} {fields:json}", [](Teller& teller, const Slots& slots) {
        teller.expect_has(slots.at("kind").text, teller.json(slots.at("fields").text), true);
    });
    expect("không có {kind:word} {fields:json}", [](Teller& teller, const Slots& slots) {
        teller.expect_has(slots.at("kind").text, teller.json(slots.at("fields").text), false);
    });
    expect("có {number} {kind:word} {fields:json}", expect_count);
    for (std::string has :
         {"{ref} có {field:word} = {value:json}", "{ref} has {field:word} = {value:json}"}) {
        expect(has, [](Teller& teller, const Slots& slots) {
            expect_field(teller, teller.entity(teller.thing(slots.at("ref").text)).json, slots);
        });
    }
    expect("như đã biết lúc {time}, {ref} có {field:word} = {value:json}",
           [](Teller& t, const Slots& s) { expect_as_of(t, s, true, true); });
    expect("như đã biết lúc {time}, chưa có {ref}",
           [](Teller& t, const Slots& s) { expect_as_of(t, s, true, false); });
    expect("như đã xảy ra lúc {time}, {ref} có {field:word} = {value:json}",
           [](Teller& t, const Slots& s) { expect_as_of(t, s, false, true); });
    expect("như đã xảy ra lúc {time}, chưa có {ref}",
           [](Teller& t, const Slots& s) { expect_as_of(t, s, false, false); });

    expect("dòng {row} vào sổ đúng lúc",
           [](Teller& t, const Slots& s) { expect_late(t, s, false); });
    expect("dòng {row} vào sổ sau {number} phút",
           [](Teller& t, const Slots& s) { expect_late(t, s, false); });
    expect("dòng {row} vào sổ muộn {number} phút",
           [](Teller& t, const Slots& s) { expect_late(t, s, true); });
    expect("chuỗi của {ref} nguyên vẹn", expect_chain);
    expect("giấy của {ref} mang mã đầu sổ vừa ghi",
           [](Teller& t, const Slots& s) { expect_on_paper(t, s, true); });
    expect("giấy của {ref} mang mã đầu sổ ghi trước đó",
           [](Teller& t, const Slots& s) { expect_on_paper(t, s, false); });
    expect("giấy của {ref} chưa mang mã đầu sổ", expect_not_on_paper);
    expect("lời của dòng {row} đã mất, dữ kiện còn", expect_words_gone);
    expect("ngày {date}, {unit:ref} tên là {text}", expect_unit_name);
    expect("ngày {date}, {unit:ref} không còn", expect_unit_name);
    expect("ngày {date}, {unit:ref} thuộc {upper:ref}",
           [](Teller& t, const Slots& s) { expect_below(t, s, true); });
    expect("ngày {date}, {unit:ref} {relation} {upper:ref}",
           [](Teller& t, const Slots& s) { expect_below(t, s, true); });
    expect("ngày {date}, {unit:ref} không thuộc {upper:ref}",
           [](Teller& t, const Slots& s) { expect_below(t, s, false); });
}

}  // namespace gb::stories
