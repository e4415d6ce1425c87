#pragma once
// Lists for a spreadsheet: tasks, participants, figures, the log.

#include "app/node.hpp"
#include "http/api.hpp"

namespace gb::app {

/// GET /api/NAME/xlsx. Without a node they can only be described, for the contract.
std::vector<Download> list_downloads(Node* node);

}  // namespace gb::app
