#pragma once
// The templates of papers, as an administrator keeps them: each kind of paper on one of the
// office's own, or on that which comes with giaoban.

#include "app/papers.hpp"

namespace gb::app {

/// The list, and one to take away. Without a node they can only be described, for the contract.
std::vector<Download> template_downloads(Node* node);
/// One handed in, and the way back to that which comes with giaoban.
std::vector<Upload> template_uploads(Node* node);

}  // namespace gb::app
