#pragma once
// How whoever looks after rights sees who read personal data.

#include "app/node.hpp"
#include "http/api.hpp"
#include "store/personal_reads.hpp"

namespace gb::app {

/// Without a node it can only be described, for the contract.
Download reads_download(Node* node, PersonalReads* reads);

}  // namespace gb::app
