#include "app/demo_area.hpp"

namespace gb::app {

DemoArea::DemoArea(Node& given, Date first_day)
    : node(given),
      grouped(*node.ledger),
      desk(model(), grouped, clock, dice, node.identity, node.key),
      attendant(node) {
    clock.at = start_of(first_day);
}

Id<Unit> DemoArea::establish(const std::string& name, const std::string& short_name, UnitKind kind,
                             Level level, std::vector<NewRelation> relations,
                             const std::string& name_en, Date from) {
    EstablishUnit command;
    command.described.name = name;
    command.described.name_en = name_en;
    command.described.short_name = short_name;
    command.described.unit_kind = kind;
    command.described.level = level;
    command.described.from = from;
    command.described.basis = "Dữ liệu mẫu, không có thật";
    command.relations = std::move(relations);
    return Id<Unit>(
        system_command(desk, clock, dice, EstablishUnit::name, to_json(command)).ids.front());
}

DemoPerson DemoArea::appoint(Id<Unit> unit, const std::string& name, const std::string& rank,
                             const std::string& title, Role role) {
    EnterPerson person;
    person.unit = unit;
    person.full_name = name;
    person.rank = rank;
    const Id<Person> id(
        system_command(desk, clock, dice, EnterPerson::name, to_json(person)).ids.front());
    AppointPost post;
    post.unit = unit;
    post.person = id;
    post.title = title;
    post.role = role;
    post.from = *Date::of(2025, 7, 1);
    const auto done = system_command(desk, clock, dice, AppointPost::name, to_json(post));
    return {id, Id<Post>(done.ids.front()), unit, name};
}

Done DemoArea::give_json(const DemoPerson& who, std::string_view name, const std::string& body,
                         std::optional<Instant> happened) {
    const std::string json =
        fmt::format(R"({{"command":"{}","key":"{}","post":"{}","happened":{},"body":{}}})", name,
                    fresh_uuid(clock, dice).text(), who.post.text(), to_json(happened), body);
    auto request = read_request(model(), json, who.person);
    if (!request) {
        throw std::runtime_error(
            fmt::format("demo: {}: {} {}", name, request.error().code, request.error().field));
    }
    auto taken = desk.take(std::span(&*request, 1));
    ++commands;
    attendant.noted(taken.notices);
    if (auto* done = std::get_if<Done>(&taken.answers.front())) return *done;
    const auto* refusal = std::get_if<Refusal>(&taken.answers.front());
    throw std::runtime_error(fmt::format("demo: {}: {} {}", name,
                                         refusal ? refusal->code : "the store failed",
                                         refusal ? refusal->field : ""));
}

void DemoArea::account(const std::string& name, const DemoPerson& who, const std::string& title,
                       const std::string& unit, const std::string& what) {
    // Nobody signs in to the demo with a password; the PIN is told on the sign-in page.
    const auto made = node.accounts->create(name, "giaoban-demo-" + name, who.person, "1234");
    if (!made) throw std::runtime_error("demo: account " + name + ": " + made.error().code);
    node.accounts->add_demo_role({name, who.name, title, unit, what});
}

void DemoArea::tend() {
    grouped.finish();
    // Heads are signed on a connection of their own, so nothing may be open meanwhile.
    Desk alone(model(), *node.ledger, clock, dice, node.identity, node.key);
    attendant.tend(alone, clock);
}

namespace {

/// Loads what a rule asks for, as the desk would.
template <class Ask>
void load_needs(Node& node, Seen& seen, Ask needs) {
    for (int round = 0; round < 6; ++round) {
        Needs wanted;
        needs(seen, wanted);
        for (const auto& need : wanted.ones) {
            if (!seen.ones.contains(need)) {
                seen.ones.emplace(need, node.ledger->load(*model().entity(need.kind), need.id));
            }
        }
        for (const auto& need : wanted.queries) {
            if (!seen.queries.contains(need)) {
                seen.queries.emplace(need, ask(*node.ledger, model(), need, query_limit));
            }
        }
    }
}

}  // namespace

std::vector<const Task*> DemoArea::open_tasks_of(Id<Unit> unit, Seen& seen) {
    load_needs(node, seen,
               [&](const Seen& known, Needs& wanted) { need_open_tasks(unit, known, wanted); });
    return open_tasks(unit, seen);
}

std::vector<WaitingItem> DemoArea::waiting_in(Id<Unit> unit) {
    Seen seen;
    load_needs(node, seen,
               [&](const Seen& known, Needs& wanted) { need_waiting_items(unit, known, wanted); });
    return waiting_items(unit, clock.at.date(), seen);
}

}  // namespace gb::app
