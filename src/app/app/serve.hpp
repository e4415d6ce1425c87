#pragma once

#include "app/kept_files.hpp"
#include "app/node.hpp"
#include "house/node_log.hpp"
#include "http/server.hpp"

namespace gb::app {

/// Both sides in one, as a small office wants it; or each for itself.
enum class ServeRole { both, internal, portal };
BOOST_DESCRIBE_ENUM(ServeRole, both, internal, portal)

struct ServeOptions {
    ServeRole role = ServeRole::both;
    std::filesystem::path inbox;  ///< of a portal: where bundles are dropped
    std::string trust;            ///< of a portal: the fingerprint that is believed
    std::string address = "127.0.0.1";
    unsigned short port = 8080;  ///< 0: any free one
    int threads = 2;
    int request_seconds = 60;   ///< within which a request must have come whole
    bool behind_proxy = false;  ///< a server of our own stands in front and names the reader
    std::filesystem::path web;  ///< empty: beside the program
    std::optional<TlsFiles> tls;
    /// Where browsers open the staff front, for passkeys; empty: at localhost, for a trial.
    std::string origin;
    bool verify_user = false;      ///< passkeys: a PIN or finger at the device besides the touch
    std::filesystem::path office;  ///< LibreOffice's program; empty: "soffice" on the path
    int office_seconds = 60;       ///< within which it must have made a paper
    FileQuota file_quota;
    LogForm log = LogForm::text;
    LogLevel log_level = LogLevel::info;
};

/// Serves until SIGINT or SIGTERM, then ends gracefully. @return the exit code
int serve(Node& node, const ServeOptions& options);

/// The contract of commands and views, as OpenAPI JSON.
std::string contract();

}  // namespace gb::app
