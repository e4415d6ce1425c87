// The contract as OpenAPI 3.0: commands and views from their field lists. The web's types are made
// from what this prints (api/contract.json).

#include <fmt/format.h>

#include "app/serve.hpp"
#include "store/reader.hpp"

#ifndef GIAOBAN_VERSION
#define GIAOBAN_VERSION "0"
#endif

namespace gb::app {

namespace {

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

struct Comma {
    bool first = true;
    void before(std::string& out) {
        if (!first) out += ',';
        first = false;
    }
};

constexpr std::string_view problem_schema =
    R"({"type":"object","required":["error"],"properties":{"error":{"type":"object",)"
    R"("required":["code","field","facts","message"],"properties":{"code":{"type":"string"},)"
    R"("field":{"type":"string","nullable":true},"facts":{"type":"object","additionalProperties":true},)"
    R"("message":{"type":"string"}}}}})";

constexpr std::string_view answer_schema =
    R"({"type":"object","required":["book","first","last","ids","replayed"],"properties":{)"
    R"("book":{"type":"string","format":"uuid"},"first":{"type":"integer"},"last":{"type":"integer"},)"
    R"("ids":{"type":"array","items":{"type":"string","format":"uuid"}},"replayed":{"type":"boolean"}}})";

std::string reference(std::string_view name) {
    return R"({"$ref":"#/components/schemas/)" + std::string(name) + "\"}";
}

std::string json_content(const std::string& schema) {
    return R"("content":{"application/json":{"schema":)" + schema + "}}";
}

void put_command_schemas(std::string& out, Comma& comma) {
    for (const auto* type : model().commands()) {
        comma.before(out);
        put_json_text(out, schema_name(type->name));
        out += ':';
        type->put_schema(out);
    }
}

void put_view_schemas(std::string& out, Comma& comma) {
    for (const auto& type : all_views(model(), {})) {
        comma.before(out);
        put_json_text(out, schema_name(type.name) + "View");
        out += ':';
        type.put_result_schema(out);
        out += ',';
        put_json_text(out, schema_name(type.name) + "Query");
        out += ':';
        type.put_params_schema(out);
    }
}

/// POST /api/commands: one of all commands, told apart by their name.
std::string commands_path() {
    std::string out =
        R"("/api/commands":{"post":{"operationId":"command","requestBody":{"required":true,)"
        R"("content":{"application/json":{"schema":{"oneOf":[)";
    Comma comma;
    for (const auto* type : model().commands()) {
        comma.before(out);
        out +=
            R"({"type":"object","required":["command","key","post","body"],"properties":{"command":{"type":"string","enum":[)";
        put_json_text(out, type->name);
        out +=
            R"(]},"key":{"type":"string","format":"uuid"},"post":{"type":"string","format":"uuid"},)"
            R"("happened":{"type":"integer","nullable":true},"pin":{"type":"string"},"body":)" +
            reference(schema_name(type->name)) + "}}";
    }
    out += R"(]}}}},"responses":{"200":{"description":"done, after COMMIT",)" +
           json_content(reference("Answer")) + R"(},"default":{"description":"a problem",)" +
           json_content(reference("Problem")) + "}}}}";
    return out;
}

std::string view_path(const ViewType& type) {
    return "\"/api/" + type.name + R"(":{"get":{"operationId":")" + schema_name(type.name) +
           R"(","parameters":[{"name":"query","in":"query","style":"form","explode":true,"schema":)" +
           reference(schema_name(type.name) + "Query") +
           R"(}],"responses":{"200":{"description":"the view",)" +
           json_content(reference(schema_name(type.name) + "View")) +
           R"(},"default":{"description":"a problem",)" + json_content(reference("Problem")) +
           "}}}}";
}

}  // namespace

std::string contract() {
    std::string out = R"({"openapi":"3.0.3","info":{"title":"giaoban","version":")" GIAOBAN_VERSION
                      R"("},"paths":{)" +
                      commands_path();
    for (const auto& type : all_views(model(), {})) out += "," + view_path(type);
    out += R"(},"components":{"schemas":{"Problem":)" + std::string(problem_schema) +
           ",\"Answer\":" + std::string(answer_schema);
    Comma comma{false};
    put_command_schemas(out, comma);
    put_view_schemas(out, comma);
    return out + "}}}";
}

}  // namespace gb::app
