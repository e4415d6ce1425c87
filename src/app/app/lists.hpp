#pragma once
// Lists for a spreadsheet: tasks, information, people, figures, the log and others.

#include "app/node.hpp"
#include "http/api.hpp"

namespace gb::app {

/// GET /api/NAME/xlsx. Without a node they can only be described, for the contract.
std::vector<Download> list_downloads(Node* node);

}  // namespace gb::app
