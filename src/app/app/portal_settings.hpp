#pragma once
// What the public site says of itself, set on a page: the same portal.json that may be written by
// hand, so that pages and bundles take it from one place.

#include "app/node.hpp"
#include "http/api.hpp"

namespace gb::app {

/// Without a node they can only be described, for the contract.
Download portal_settings_download(Node* node);
Upload portal_settings_upload(Node* node);

}  // namespace gb::app
