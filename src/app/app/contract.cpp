// The contract as OpenAPI 3.1: every path from its own description, every value from its field
// list. The web's types are made from what this prints (api/contract.json).

#include <fmt/format.h>

#include <algorithm>
#include <boost/json/serialize.hpp>
#include <set>

#include "app/pages.hpp"
#include "app/serve.hpp"
#include "domain/rights/table.hpp"
#include "http/answers.hpp"
#include "http/api.hpp"
#include "store/reader.hpp"

#ifndef GIAOBAN_VERSION
#define GIAOBAN_VERSION "0"
#endif

namespace gb::app {

namespace {

using boost::json::array;
using boost::json::object;
using boost::json::value;

constexpr std::string_view about =
    "The books of a unit through HTTP. Texts are UTF-8 in NFC; the only control character in them "
    "is the line feed. Whatever is refused is answered with a Problem, whose message is in the "
    "language of Accept-Language (vi or en).";

/// "log.write" -> "LogWrite": the name of its schema.
std::string schema_name(std::string_view name) {
    std::string out;
    bool upper = true;
    for (char c : name) {
        if (c == '.' || c == '_' || c == '/' || c == '-') {
            upper = true;
            continue;
        }
        out += upper ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : c;
        upper = false;
    }
    return out;
}

std::string flat(const value& json) {
    const auto* members = json.if_object();
    const auto* items = json.if_array();
    if (!members && !items) return boost::json::serialize(json);
    std::string out(1, members ? '{' : '[');
    std::string_view between;
    const auto put = [&](const std::string& text) {
        out.append(between).append(text);
        between = ", ";
    };
    if (members) {
        for (const auto& [name, member] : *members) {
            put(boost::json::serialize(name) + ": " + flat(member));
        }
    } else {
        for (const auto& item : *items) put(flat(item));
    }
    return out + (members ? '}' : ']');
}

/// One line where it fits, else one member or item on each line: small changes make small diffs.
void print(const value& json, std::string& out, std::size_t indent = 0, std::size_t before = 0) {
    constexpr std::size_t width = 120;
    const auto line = flat(json);
    if (indent + before + line.size() <= width || !json.is_structured()) {
        out += line;
        return;
    }
    const std::string margin(indent + 2, ' ');
    std::string_view between = "\n";
    out += json.is_object() ? '{' : '[';
    const auto put = [&](const std::string& name, const value& inside) {
        out.append(between).append(margin).append(name);
        print(inside, out, indent + 2, name.size() + 1);
        between = ",\n";
    };
    if (const auto* members = json.if_object()) {
        for (const auto& [name, member] : *members) {
            put(boost::json::serialize(name) + ": ", member);
        }
    } else {
        for (const auto& item : json.as_array()) put("", item);
    }
    out.append("\n").append(indent, ' ').append(json.is_object() ? "}" : "]");
}

object names_schema(const std::set<std::string>& names) {
    array all;
    for (const auto& name : names) all.emplace_back(name);
    return {{"type", "string"}, {"enum", std::move(all)}};
}

/// What a command is sent in; its body has a schema of its own.
object envelope(const CommandType& type, Schemas& schemas) {
    const auto id = schemas.of<Way::request, Uuid>();
    object properties{{"command", {{"const", type.name}}},
                      {"key", id},
                      {"post", id},
                      {"happened", schemas.of<Way::request, std::optional<Instant>>()},
                      {"body", Schemas::reference(schema_name(type.name))}};
    array required{"command", "key", "post", "body"};
    if (type.by_pin) {
        properties["pin"] = {{"type", "string"}};
        required.emplace_back("pin");
    }
    return {{"type", "object"},
            {"required", std::move(required)},
            {"properties", std::move(properties)},
            {"additionalProperties", false}};
}

/// The rest the node gives itself.
bool somebody_may(std::string_view command) {
    return std::ranges::any_of(rights_table(),
                               [&](const auto& right) { return right.command == command; });
}

void put_commands(Schemas& schemas, object& components) {
    array choices;
    for (const auto* type : model().commands()) {
        if (!somebody_may(type->name)) continue;
        choices.push_back(envelope(*type, schemas));
        components[schema_name(type->name)] = type->schema(schemas);
    }
    components["Command"] = {
        {"description", "told apart by `command`; `key` is a new UUID version 7 for each"},
        {"oneOf", std::move(choices)}};
}

/// The kinds of entries and of entities that this version writes. A book of a later version may
/// hold others.
void put_kinds(object& components) {
    std::set<std::string> events, entities;
    for (const auto* type : model().events()) events.insert(type->name);
    for (const auto* type : model().entities()) entities.emplace(type->kind);
    components["EntryKind"] = names_schema(events);
    components["EntityKind"] = names_schema(entities);
}

value content(const Content& content, Schemas& schemas) {
    return {{content.type, {{"schema", content.schema(schemas)}}}};
}

object operation(const Served& served, Schemas& schemas) {
    object made{{"operationId", served.name}, {"summary", served.about}};
    if (served.open) made["security"] = array{};
    if (served.parameters) made["parameters"] = served.parameters(schemas);
    if (!served.takes.type.empty()) {
        made["requestBody"] = {{"required", true}, {"content", content(served.takes, schemas)}};
    }
    made["responses"] = {
        {"200", {{"description", "done"}, {"content", content(served.gives, schemas)}}},
        {"default", {{"$ref", "#/components/responses/Problem"}}}};
    return made;
}

std::vector<Served> all_served() {
    auto all = Api::served();
    for (const auto& type : all_views(model(), {})) {
        all.push_back({.method = "GET",
                       .path = "/api/" + type.name,
                       .name = schema_name(type.name),
                       .about = "a view",
                       .parameters = type.parameters,
                       .takes = {},
                       .gives = {"application/json", type.gives}});
    }
    for (const auto& door : downloads(nullptr)) {
        all.push_back({.method = "GET",
                       .path = "/api/" + door.name,
                       .name = schema_name(door.name),
                       .about = door.about,
                       .parameters = door.parameters,
                       .takes = {},
                       .gives = door.gives});
    }
    for (const auto& door : uploads(nullptr)) {
        all.push_back({.method = "POST",
                       .path = "/api/" + door.name,
                       .name = schema_name(door.name),
                       .about = door.about,
                       .open = door.open,
                       .parameters = door.parameters,
                       .takes = door.takes,
                       .gives = door.gives});
    }
    return all;
}

object paths(Schemas& schemas) {
    object all;
    for (const auto& served : all_served()) {
        auto method = served.method;
        for (auto& c : method) c = static_cast<char>(std::tolower(c));
        auto& path = all[served.path];
        if (path.is_null()) path = object{};
        path.as_object()[method] = operation(served, schemas);
    }
    return all;
}

/// In the order of their names, so that a new one moves no other.
object sorted(const object& unsorted) {
    std::map<std::string, value> by_name;
    for (const auto& [name, member] : unsorted) by_name.emplace(name, member);
    object all;
    for (auto& [name, member] : by_name) all[name] = std::move(member);
    return all;
}

}  // namespace

std::string contract() {
    Schemas schemas;
    object components;
    auto all_paths = paths(schemas);
    put_commands(schemas, components);
    put_kinds(components);
    components["Problem"] = problem_schema();
    for (const auto& [name, schema] : schemas.named()) {
        GB_CHECK(!components.contains(name), "a type and a command have one name: " + name);
        components[name] = schema;
    }
    const object document{
        {"openapi", "3.1.0"},
        {"info", {{"title", "giaoban"}, {"version", GIAOBAN_VERSION}, {"description", about}}},
        {"security", array{{{"session", array{}}}}},
        {"paths", sorted(all_paths)},
        {"components",
         {{"securitySchemes",
           {{"session", {{"type", "apiKey"}, {"in", "cookie"}, {"name", "giaoban_session"}}}}},
          {"responses",
           {{"Problem",
             {{"description", "refused, or failed"},
              {"content", {{"application/json", {{"schema", Schemas::reference("Problem")}}}}}}}}},
          {"schemas", sorted(components)}}}};
    std::string out;
    print(document, out);
    return out;
}

}  // namespace gb::app
