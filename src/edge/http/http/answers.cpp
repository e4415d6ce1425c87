#include "http/answers.hpp"

#include "base/json_read.hpp"
#include "base/json_write.hpp"
#include "house/doors.hpp"
#include "house/node_log.hpp"
#include "house/texts.hpp"

namespace gb {

namespace {

int status_of(std::string_view code) {
    if (code == "input.too_large") return 413;
    if (code == "input.content_type") return 415;
    if (code.starts_with("input.")) return 400;
    if (code == "session.throttled") return 429;
    if (code == "session.new_password" || code == "session.factor_wanted") return 403;
    if (code.starts_with("session.")) return 401;
    if (code.starts_with("rights.") || code.starts_with("pin.") || code.starts_with("passkey.") ||
        code == "post.not_yours") {
        return 403;
    }
    if (code == "view.not_found") return 404;
    if (code == "web.not_built" || code.starts_with("paper.office_")) return 503;
    if (code == "store.full") return 507;
    if (code == "store.failed") return 503;
    if (code == "server.fault") return 500;
    return 409;
}

}  // namespace

Schemas::Object problem_schema() {
    return parse_json(R"({"type":"object","required":["error"],"properties":{"error":{
        "type":"object","required":["code","field","facts","message"],"properties":{
            "code":{"type":"string","description":"`error.CODE` is its text"},
            "field":{"type":["string","null"],"description":"where it is: in the body of the command, as /text, or in the request, as /command; a parameter of a view by its name"},
            "facts":{"type":"object","additionalProperties":{"type":["string","integer"]}},
            "message":{"type":"string"}},
        "additionalProperties":false}},"additionalProperties":false})")
        ->as_object();
}

HttpResponse problem(const std::string& language, int status, const std::string& code,
                     const std::string& field, const Facts& facts) {
    HttpResponse response;
    response.status = status;
    response.headers.emplace_back("Cache-Control", "no-store");
    auto& out = response.body;
    out = "{\"error\":{\"code\":";
    put_json_text(out, code);
    out += ",\"field\":";
    // The name of an unknown member comes from outside as it is.
    const bool tellable = text_fault(field, 1, field.size()) == TextFault::none;
    tellable ? put_json_text(out, field) : void(out += "null");
    out += ",\"facts\":{";
    bool first = true;
    for (const auto& [name, value] : facts) {
        if (!first) out += ',';
        first = false;
        put_json_text(out, name);
        out += ':';
        if (const auto* number = std::get_if<std::int64_t>(&value)) {
            put_json_integer(out, *number);
        } else {
            put_json_text(out, std::get<std::string>(value));
        }
    }
    out += "},\"message\":";
    put_json_text(out, explain(language, code, facts));
    out += "}}";
    return response;
}

HttpResponse failed(const HttpRequest& request, const Failure& failure) {
    if (failure.code == "session.throttled") {  // somebody tries passwords, codes or PINs
        node_log().warn("session.throttled", {{"request", request.number}});
    }
    return problem(request.language, status_of(failure.code), failure.code, failure.field,
                   failure.facts);
}

HttpResponse failed(const HttpRequest& request, std::string_view code) {
    return failed(request, Failure{std::string(code), "", {}});
}

HttpResponse json_response(std::string body) {
    HttpResponse response;
    response.body = std::move(body);
    response.headers.emplace_back("Cache-Control", "no-store");
    return response;
}

HttpResponse response_of(const Answer& answer, const std::string& language) {
    if (const auto* done = std::get_if<Done>(&answer)) {
        return json_response(to_json(*done));
    }
    if (const auto* refusal = std::get_if<Refusal>(&answer)) {
        return problem(language, status_of(refusal->code), refusal->code, refusal->field,
                       refusal->facts);
    }
    if (std::holds_alternative<StoreFull>(answer)) {
        return problem(language, status_of("store.full"), "store.full", "", {});
    }
    return problem(language, 503, "outcome.unknown", "", {});
}

HttpResponse fault(const std::string& language, std::uint64_t number, const std::exception& error) {
    std::string code = "server.fault";
    if (const auto* store = dynamic_cast<const StoreError*>(&error)) {
        code = store->kind == StoreError::Kind::full ? "store.full" : "store.failed";
    }
    node_log().error("request.failed",
                     {{"request", number}, {"code", code}, {"why", error.what()}});
    return problem(language, status_of(code), code, "", {});
}

}  // namespace gb
