// Passkeys of one's own account: asked, made, named, removed.

#include "base/json_read.hpp"
#include "base/json_write.hpp"
#include "http/answers.hpp"
#include "http/api.hpp"
#include "http/bodies.hpp"

namespace gb {

/// The counter of a passkey went back: whose it is, is known, since the password was right.
void Api::note_doubted(const std::string& account, const Failure& failure) {
    if (failure.code != "passkey.counter") return;
    for (const auto& line : doors_.accounts.accounts()) {
        if (line.name == account) note(line.person, NodeFact::passkey_doubted, "");
    }
}

void Api::ask_passkey(const HttpRequest& request, const OpenSession&, Respond respond) {
    auto given = from_json<AskPasskey>(request.body);
    if (!given) return respond(failed(request, given.error()));
    beside(request, respond, [this, given = *given, request, respond] {
        const auto asked = doors_.accounts.ask_passkey({given.name.value, given.password.value, ""},
                                                       device_of(request));
        if (!asked) {
            note({}, NodeFact::sign_in_failed, asked.error().code);
            return respond(failed(request, asked.error()));
        }
        respond(json_response(to_json(*asked)));
    });
}

void Api::begin_passkey(const HttpRequest& request, const OpenSession& session, Respond respond) {
    auto given = from_json<GivenProof>(request.body);
    if (!given) return respond(failed(request, given.error()));
    beside(request, respond, [this, given = *given, session, request, respond] {
        const auto begun = doors_.accounts.begin_passkey(session, proof_of(given));
        if (!begun) return refuse(request, session, begun.error(), respond);
        respond(json_response(to_json(*begun)));
    });
}

void Api::add_passkey(const HttpRequest& request, const OpenSession& session, Respond respond) {
    const auto given = from_json<AddPasskey>(request.body);
    if (!given) return respond(failed(request, given.error()));
    auto codes = doors_.accounts.add_passkey(session, given->name.value, given->passkey);
    if (!codes) return refuse(request, session, codes.error(), respond);
    doors_.events->doubt();  // the other sessions of the account may have ended
    note(session.person, NodeFact::passkey_added, "");
    respond(json_response(to_json(RecoveryCodes{std::move(*codes)})));
}

void Api::rename_passkey(const HttpRequest& request, const OpenSession& session, Respond respond) {
    const auto given = from_json<RenamePasskey>(request.body);
    if (!given) return respond(failed(request, given.error()));
    const auto named = doors_.accounts.rename_passkey(session, given->id.value, given->name.value);
    respond(named ? json_response("{}") : failed(request, named.error()));
}

void Api::remove_passkey(const HttpRequest& request, const OpenSession& session, Respond respond) {
    auto given = from_json<RemovePasskey>(request.body);
    if (!given) return respond(failed(request, given.error()));
    if (last_that_is_wanted(session)) {
        return refuse(request, session, {"factor.last_wanted", "", {}}, respond);
    }
    beside(request, respond, [this, given = *given, session, request, respond] {
        const auto removed =
            doors_.accounts.remove_passkey(session, given.id.value, proof_of(given.proof));
        if (!removed) return refuse(request, session, removed.error(), respond);
        note(session.person, NodeFact::passkey_removed, "");
        respond(json_response("{}"));
    });
}

}  // namespace gb
