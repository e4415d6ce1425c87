#pragma once
// Of which roles a second factor is asked: how an administrator reads and sets it.

#include "app/node.hpp"
#include "http/api.hpp"

namespace gb::app {

/// Without a node they can only be described, for the contract.
std::vector<Download> factor_rule_downloads(Node* node);
std::vector<Upload> factor_rule_uploads(Node* node);

}  // namespace gb::app
