#include "stories/teller.hpp"

#include <boost/json/serialize.hpp>
#include <cstdio>

#include "base/json_read.hpp"

namespace gb::stories {

boost::json::value parse(const std::string& json) {
    auto value = parse_json(json);
    if (!value) throw StoryError("this is not JSON: " + json);
    return *value;
}

boost::json::value json_of(const EntityType& type, const Loaded& loaded) {
    std::string text;
    type.put_json(loaded.entity.get(), text);
    return parse(text);
}

namespace {

/// ["*", a, b]: exactly these, whatever their order.
bool covers_in_any_order(const boost::json::value& actual, const boost::json::array& wanted) {
    if (!actual.is_array() || actual.get_array().size() + 1 != wanted.size()) return false;
    std::vector<bool> taken(wanted.size(), false);
    for (const auto& item : actual.get_array()) {
        std::size_t at = 1;
        while (at < wanted.size() && (taken[at] || !covers(item, wanted[at]))) ++at;
        if (at == wanted.size()) return false;
        taken[at] = true;
    }
    return true;
}

}  // namespace

bool covers(const boost::json::value& actual, const boost::json::value& wanted) {
    if (wanted.is_object()) {
        if (!actual.is_object()) return false;
        for (const auto& [name, value] : wanted.get_object()) {
            const auto* found = actual.get_object().if_contains(name);
            if (!found || !covers(*found, value)) return false;
        }
        return true;
    }
    if (wanted.is_array() && !wanted.get_array().empty() && wanted.get_array()[0] == "*") {
        return covers_in_any_order(actual, wanted.get_array());
    }
    if (wanted.is_array()) {
        if (!actual.is_array() || actual.get_array().size() != wanted.get_array().size()) {
            return false;
        }
        for (std::size_t i = 0; i < wanted.get_array().size(); ++i) {
            if (!covers(actual.get_array()[i], wanted.get_array()[i])) return false;
        }
        return true;
    }
    if (wanted.is_null()) {
        return actual.is_null() || (actual.is_string() && actual.get_string() == Uuid{}.text());
    }
    return actual == wanted;
}

namespace {

std::string text_of(const Facts& facts) {
    std::string text = "{";
    for (const auto& [name, value] : facts) {
        if (text.size() > 1) text += ',';
        put_json_text(text, name);
        text += ':';
        if (const auto* number = std::get_if<std::int64_t>(&value)) {
            put_json_integer(text, *number);
        } else {
            put_json_text(text, std::get<std::string>(value));
        }
    }
    return text + "}";
}

}  // namespace

std::string describe(const Outcome& outcome) {
    if (const auto* refusal = std::get_if<Refusal>(&outcome)) {
        return "refused: " + refusal->code + " " + refusal->field + " " + text_of(refusal->facts);
    }
    if (const auto* failure = std::get_if<Failure>(&outcome)) {
        return "malformed: " + failure->code + " " + failure->field + " " + text_of(failure->facts);
    }
    if (std::holds_alternative<StoreFull>(outcome)) return "the store is full";
    if (std::holds_alternative<OutcomeUnknown>(outcome)) return "the outcome is unknown";
    return "written";
}

// Telling ---------------------------------------------------------------------------------------

void Teller::tell(const Story& story) {
    for (const auto& step : story.steps) {
        try {
            const auto match = sentences_.match(step.sentence);
            part_ = step.part;
            if (match.sentence->expects != (part_ == Part::then)) {
                throw StoryError(match.sentence->expects ? "this is an expectation: say Thì"
                                                         : "this is an act: say Cho or Khi");
            }
            if (!match.sentence->expects) settle();
            match.sentence->meaning(*this, match.slots);
            if (part_ != Part::when) settle();
        } catch (const StoryError& error) {
            throw StoryError(step.where + ": " + step.sentence + "\n    " + error.what());
        }
    }
    try {
        settle();
    } catch (const StoryError& error) {
        throw StoryError(story.where + ": " + error.what());
    }
}

/// An act that was not done must be expected before anything else is.
void Teller::settle() {
    if (looked_at_ || !last_ || std::holds_alternative<Done>(*last_)) return;
    throw StoryError("nobody expected that " + last_act_.command + " was " + describe(*last_));
}

void Teller::give(Act act) {
    if (act.key.empty()) act.key = fresh_key();
    last_act_ = act;
    last_ = bed_.give(act);
    looked_at_ = std::holds_alternative<Done>(*last_);
}

void Teller::repeat(const std::string& other_members) {
    auto act = last_act_;
    if (!other_members.empty()) {
        auto body = parse(act.body);
        const auto other = parse(other_members);
        for (const auto& [name, value] : other.as_object()) body.as_object()[name] = value;
        act.body = boost::json::serialize(body);
    }
    give(act);
}

const Outcome& Teller::outcome() {
    if (!last_) throw StoryError("nothing has been done yet");
    looked_at_ = true;
    return *last_;
}

const Done& Teller::done() {
    const auto* done = std::get_if<Done>(&outcome());
    if (!done) throw StoryError("it was " + describe(*last_));
    return *done;
}

Uuid Teller::fresh_key() {
    struct Now final : Clock {
        explicit Now(Instant given) : at(given) {}
        Instant at;
        Instant now() override { return at; }
    } clock(bed_.now());
    return fresh_uuid(clock, dice_);
}

void Teller::carry_out(const std::string& operation, const Slots& slots) {
    const auto space = operation.find(' ');
    const auto verb = operation.substr(0, space);
    const auto second = operation.find(' ', space + 1);
    const auto what = operation.substr(space + 1, second - space - 1);
    auto rest = operation.substr(second + 1);
    if (verb == "has" || verb == "lacks") {
        expect_has(what, json(rest, slots), verb == "has");
        return;
    }
    if (verb != "give" && verb != "node") throw StoryError("no operation is called " + verb);
    std::string as;
    if (const auto at = rest.rfind("} as "); at != std::string::npos) {
        as = rest.substr(at + 5);
        rest.resize(at + 1);
    }
    Act act;
    act.command = what;
    if (const auto at = rest.rfind("} happened {"); at != std::string::npos) {
        act.happened = json(rest.substr(at + 11), slots);
        rest.resize(at + 1);
    }
    act.body = json(rest, slots);
    if (verb == "give") act.who = in_post(slots.at("who").text);
    give(act);
    if (verb == "node") done();
    const auto* done = std::get_if<Done>(&*last_);
    if (!done) return;
    // "as {text}" or "as -, {text}": names for the entities of the answer, in their order
    std::size_t place = 0;
    for (std::size_t at = 0; at < as.size(); ++place) {
        const auto comma = std::min(as.find(',', at), as.size());
        auto name = trimmed(std::string_view(as).substr(at, comma - at));
        at = comma + 1;
        if (name == "-" || name.empty()) continue;
        if (place >= done->ids.size()) throw StoryError("the answer has no such entity to name");
        const bool post = name.starts_with("post:");
        if (post) name = name.substr(5);
        name = name.starts_with("{") ? slots.at(name.substr(1, name.size() - 2)).text : name;
        if (!post) {
            things_[name] = done->ids[place];
            continue;
        }
        const auto body = parse(act.body);
        test::Person_in_post holder;
        holder.post = Id<Post>(done->ids[place]);
        holder.person = Id<Person>(*Uuid::parse(body.at("person").as_string()));
        holder.unit = Id<Unit>(*Uuid::parse(body.at("unit").as_string()));
        posts_[name] = holder;
        posts_[name + " / " + std::string(body.at("title").as_string())] = holder;
    }
}

// Looking ---------------------------------------------------------------------------------------

const EntityType& Teller::kind(const std::string& name) {
    const auto* type = model().entity(name);
    if (!type) throw StoryError("there is no kind of entity called " + name);
    return *type;
}

Teller::Found Teller::entity(const Uuid& id) {
    for (const auto* type : model().entities()) {
        if (auto loaded = bed_.load(*type, id)) return {type, loaded, json_of(*type, loaded)};
    }
    throw StoryError("it is not in the tables");
}

std::vector<Teller::Found> Teller::matching(const std::string& name,
                                            const boost::json::value& fields) {
    const auto& type = kind(name);
    std::vector<Found> found;
    for (const auto& loaded : bed_.all(type)) {
        auto json = json_of(type, loaded);
        if (covers(json, fields)) found.push_back({&type, loaded, std::move(json)});
    }
    return found;
}

void Teller::expect_has(const std::string& name, const std::string& fields, bool wanted) {
    const bool has = !matching(name, parse(fields)).empty();
    if (has == wanted) return;
    std::string there;
    for (const auto& one : matching(name, boost::json::object{})) {
        there += "\n      " + boost::json::serialize(one.json);
    }
    throw StoryError((wanted ? "there is no " : "there is a ") + name + " " + fields +
                     "; there are:" + there);
}

}  // namespace gb::stories
