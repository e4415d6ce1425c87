#include "house/passkeys.hpp"

namespace gb {

namespace {

using web_authn::Ceremony;

/// The texts of a request as bytes; the first that is no base64 is told by its field.
class Bytes {
  public:
    std::string of(std::string_view text, const char* field) {
        auto bytes = unbase64(text);
        if (!bytes && !fault_) fault_ = Failure{"passkey.not_base64", field, {}};
        return bytes.value_or("");
    }
    const std::optional<Failure>& fault() const { return fault_; }

  private:
    std::optional<Failure> fault_;
};

struct Statement {
    std::string challenge;
    web_authn::AuthenticatorData data;
};

Result<Statement> read_statement(const std::string& client_data,
                                 const std::string& authenticator_data, Ceremony ceremony,
                                 const web_authn::Site& site) {
    const auto asked = web_authn::read_client_data(client_data);
    if (!asked) return asked.error();
    if (const auto fault = fault_of(*asked, ceremony, site)) return *fault;
    auto data = web_authn::read_authenticator_data(authenticator_data, ceremony);
    if (!data) return data.error();
    if (const auto fault = fault_of(*data, site)) return *fault;
    return Statement{asked->challenge, std::move(*data)};
}

}  // namespace

Result<NewPasskey> read_passkey(const PasskeyMade& given, const web_authn::Site& site) {
    Bytes bytes;
    const auto client_data = bytes.of(given.client_data, web_authn::client_data_field);
    const auto data = bytes.of(given.authenticator_data, web_authn::authenticator_data_field);
    const auto key = bytes.of(given.public_key, "/passkey/public_key");
    if (bytes.fault()) return *bytes.fault();
    const auto read = read_statement(client_data, data, Ceremony::create, site);
    if (!read) return read.error();
    if (!web_authn::takes_key(key)) return Failure{"passkey.key", "/passkey/public_key", {}};
    return NewPasskey{read->challenge, read->data.credential, key, read->data.counter};
}

Result<UsedPasskey> read_passkey(const PasskeySigned& given, const web_authn::Site& site) {
    Bytes bytes;
    const auto id = bytes.of(given.id, "/passkey/id");
    const auto client_data = bytes.of(given.client_data, web_authn::client_data_field);
    const auto data = bytes.of(given.authenticator_data, web_authn::authenticator_data_field);
    const auto signature = bytes.of(given.signature, "/passkey/signature");
    if (bytes.fault()) return *bytes.fault();
    const auto read = read_statement(client_data, data, Ceremony::get, site);
    if (!read) return read.error();
    UsedPasskey used{read->challenge, id, read->data.counter, data, signature};
    put(used.message, sha256(client_data));  // §7.2, step 20
    return used;
}

}  // namespace gb
