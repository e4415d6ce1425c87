#include "http/tls.hpp"

namespace gb {

namespace ssl = boost::asio::ssl;
using boost::system::error_code;

namespace {

void expect(const error_code& error, const std::string& what, const std::filesystem::path& file) {
    if (error) throw std::runtime_error(what + " " + file.string() + ": " + error.message());
}

}  // namespace

ssl::context tls_context(const TlsFiles& files) {
    ssl::context context(ssl::context::tls_server);
    context.set_options(ssl::context::default_workarounds | ssl::context::no_tlsv1 |
                        ssl::context::no_tlsv1_1);
    error_code error;
    context.use_certificate_chain_file(files.certificate.string(), error);
    expect(error, "the TLS certificate", files.certificate);
    context.use_private_key_file(files.key.string(), ssl::context::pem, error);
    expect(error, "the key of the TLS certificate", files.key);
    return context;
}

}  // namespace gb
