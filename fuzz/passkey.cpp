// What a browser sends with a passkey: its own words, the device's statement, a public key and a
// signature. Whatever comes, it is refused with a reason or read within its limits.

#include "fuzz.hpp"
#include "house/passkeys.hpp"

namespace gb::fuzz {

namespace {

namespace web = web_authn;

void try_client_data(std::string_view bytes, const web::Site& site) {
    const auto read = web::read_client_data(bytes);
    if (!read) return must_be_told(read.error().code);
    for (const auto ceremony : {web::Ceremony::create, web::Ceremony::get}) {
        if (const auto fault = fault_of(*read, ceremony, site)) {
            must_be_told(fault->code);
        } else {
            must(read->origin == site.origin, "only this address is taken", read->origin);
        }
    }
}

void try_statement(std::string_view bytes, const web::Site& site) {
    for (const auto ceremony : {web::Ceremony::create, web::Ceremony::get}) {
        const auto read = web::read_authenticator_data(bytes, ceremony);
        if (!read) {
            must_be_told(read.error().code);
            continue;
        }
        const bool named = !read->credential.empty();
        must(named == (ceremony == web::Ceremony::create), "a new one has a name");
        must(read->credential.size() <= web::longest_credential, "a name has a limit");
        if (const auto fault = fault_of(*read, site)) must_be_told(fault->code);
    }
}

void try_key(std::string_view bytes) {
    if (!web::takes_key(bytes)) return;
    must(!web::signed_with(bytes, "a message", "no signature"), "nothing is signed by chance");
}

void try_whole(std::string_view bytes, const web::Site& site) {
    PasskeySigned given;
    given.id = base64("id");
    given.client_data = base64(bytes);
    given.authenticator_data = base64(bytes);
    given.signature = std::string(bytes);
    if (const auto read = read_passkey(given, site); !read) must_be_told(read.error().code);
}

}  // namespace

}  // namespace gb::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace gb::fuzz;
    static const auto site = *gb::web_authn::site_of("https://giaoban.vi-du.vn");
    const auto bytes = text_of(data, size);
    if (const auto other = gb::web_authn::site_of(bytes)) {
        const auto again = gb::web_authn::site_of(other->origin);
        must(again && again->id == other->id, "an origin has one form", other->origin);
    }
    try_client_data(bytes, site);
    try_statement(bytes, site);
    try_key(bytes);
    try_whole(bytes, site);
    return 0;
}
