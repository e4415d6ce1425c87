// The codes of one's own account from a phone: begun, confirmed with the first one, removed; and
// recovery codes made anew.

#include <fmt/format.h>

#include "base/json_read.hpp"
#include "base/json_write.hpp"
#include "http/answers.hpp"
#include "http/api.hpp"
#include "http/bodies.hpp"

namespace gb {

namespace {

std::string percent_encoded(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
        out += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return out;
}

}  // namespace

/// Who changes a second factor and may not: that stands in the node book.
void Api::refuse(const HttpRequest& request, const OpenSession& session, const Failure& failure,
                 const Respond& respond) {
    note(session.person, NodeFact::refused, failure.code);
    note_doubted(session.account, failure);
    respond(failed(request, failure));
}

void Api::begin_factor(const HttpRequest& request, const OpenSession& session, Respond respond) {
    auto given = from_json<GivenProof>(request.body);
    if (!given) return respond(failed(request, given.error()));
    beside(request, respond, [this, given = *given, session, request, respond] {
        const auto secret = doors_.accounts.begin_second_factor(session, proof_of(given));
        if (!secret) return refuse(request, session, secret.error(), respond);
        const auto uri = fmt::format("otpauth://totp/giaoban:{}?secret={}&issuer=giaoban",
                                     percent_encoded(session.account), *secret);
        respond(json_response(to_json(FactorBegun{*secret, uri})));
    });
}

void Api::confirm_factor(const HttpRequest& request, const OpenSession& session, Respond respond) {
    const auto given = from_json<ConfirmFactor>(request.body);
    if (!given) return respond(failed(request, given.error()));
    auto codes = doors_.accounts.confirm_second_factor(session, given->code.value);
    if (!codes) return refuse(request, session, codes.error(), respond);
    doors_.events->doubt();  // the other sessions of the account have ended
    note(session.person, NodeFact::second_factor_set, "");
    respond(json_response(to_json(RecoveryCodes{std::move(*codes)})));
}

/// Where a role asks for one, the last goes only after another is set: between the two the password
/// alone would open the account.
bool Api::last_that_is_wanted(const OpenSession& session) const {
    auto without = session;
    without.second_factor = false;
    if (!doors_.factor_wanted(without)) return false;
    const auto own = doors_.accounts.own_access(session);
    return own.passkeys.size() + (own.time_codes ? 1 : 0) <= 1;
}

void Api::remove_factor(const HttpRequest& request, const OpenSession& session, Respond respond) {
    auto given = from_json<GivenProof>(request.body);
    if (!given) return respond(failed(request, given.error()));
    if (last_that_is_wanted(session)) {
        return refuse(request, session, {"factor.last_wanted", "", {}}, respond);
    }
    beside(request, respond, [this, given = *given, session, request, respond] {
        const auto removed = doors_.accounts.remove_second_factor(session, proof_of(given));
        if (!removed) return refuse(request, session, removed.error(), respond);
        note(session.person, NodeFact::second_factor_removed, "");
        respond(json_response("{}"));
    });
}

void Api::renew_recovery_codes(const HttpRequest& request, const OpenSession& session,
                               Respond respond) {
    auto given = from_json<GivenProof>(request.body);
    if (!given) return respond(failed(request, given.error()));
    beside(request, respond, [this, given = *given, session, request, respond] {
        auto codes = doors_.accounts.renew_recovery_codes(session, proof_of(given));
        if (!codes) return refuse(request, session, codes.error(), respond);
        note(session.person, NodeFact::recovery_codes_renewed, "");
        respond(json_response(to_json(RecoveryCodes{std::move(*codes)})));
    });
}

}  // namespace gb
