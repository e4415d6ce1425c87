#include <fmt/format.h>

#include "app/serve.hpp"
#include "store/reader.hpp"

namespace gb::app {

namespace {

void put_command(std::string& out, const CommandType& type) {
    put_json_text(out, type.name);
    out += ':';
    type.put_schema(out);
}

void put_view(std::string& out, const ViewType& type) {
    put_json_text(out, "/api/" + type.name);
    out += R"(:{"get":{"parameters":)";
    type.put_params_schema(out);
    out += R"(,"responses":{"200":)";
    type.put_result_schema(out);
    out += "}}}";
}

}  // namespace

std::string contract() {
    std::string out = R"({"giaoban":1,"commands":{)";
    bool first = true;
    for (const auto* type : model().commands()) {
        if (!first) out += ',';
        first = false;
        put_command(out, *type);
    }
    out += R"(},"views":{)";
    first = true;
    for (const auto& type : all_views(model(), {})) {
        if (!first) out += ',';
        first = false;
        put_view(out, type);
    }
    return out + "}}";
}

}  // namespace gb::app
