#include "house/request.hpp"

#include "base/json_read.hpp"
#include "base/json_write.hpp"

namespace gb {

namespace {

struct Outer {
    std::string command;
    Uuid key;
    Id<Post> post;
    std::optional<Instant> happened;
};
BOOST_DESCRIBE_STRUCT(Outer, (), (command, key, post, happened))

/// The command's content without its key: what "same content" compares.
std::string content_of(const CommandType& type, const void* command, Id<Post> post,
                       const std::optional<Instant>& happened) {
    std::string bytes = "gbc1";
    put_json_text(bytes, type.name);
    put_json(bytes, post);
    put_json(bytes, happened);
    type.put_json(command, bytes);
    return bytes;
}

}  // namespace

Result<Request> read_request(const Model& model, std::string_view json, Id<Person> person) {
    auto parsed = parse_json(json);
    if (!parsed) return parsed.error();
    return read_request(model, std::move(*parsed), person);
}

Result<Request> read_request(const Model& model, boost::json::value json, Id<Person> person) {
    boost::json::value body;
    if (json.is_object()) {
        auto& object = json.get_object();
        if (auto* found = object.if_contains("body")) {
            body = std::move(*found);
            object.erase("body");
        } else {
            return Failure{"input.missing", "/body", {}};
        }
    }
    Outer outer;
    JsonReader reader(Trust::outside);
    if (!reader.read(json, outer)) return reader.failure();
    const auto* type = model.command(outer.command);
    if (!type) return Failure{"input.unknown_command", "/command", {{"command", outer.command}}};
    if (!outer.key.is_version_7()) return Failure{"input.not_a_key", "/key", {}};
    auto command = type->parse(body);
    if (!command) {
        auto failure = command.error();
        failure.field = "/body" + failure.field;
        return failure;
    }
    auto content = content_of(*type, command->get(), outer.post, outer.happened);
    return Request{type,   *command,   std::move(content), outer.key,
                   person, outer.post, outer.happened,     false};
}

Request system_request(const Model& model, std::string_view command, std::string_view body_json,
                       const Uuid& key) {
    const auto* type = model.command(command);
    GB_CHECK(type != nullptr, "the node gives only commands that exist");
    auto json = parse_json(body_json);
    GB_CHECK(json.has_value(), "the node's own commands are well formed");
    auto parsed = type->parse(*json);
    if (!parsed)
        broken("the node's own command: " + parsed.error().code + " " + parsed.error().field,
               __FILE__, __LINE__);
    auto content = content_of(*type, parsed->get(), {}, {});
    return Request{type, *parsed, std::move(content), key, {}, {}, std::nullopt, true};
}

}  // namespace gb
