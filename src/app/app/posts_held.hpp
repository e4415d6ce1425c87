#pragma once
// Who stands behind a post today, and what they are told of themselves.

#include "app/node.hpp"
#include "house/accounts.hpp"
#include "store/reader.hpp"

namespace gb::app {

/// Nobody, where the post is not held on that day.
Viewer viewer_of(Reader& reader, Id<Post> id, Instant now);

/// Whether they must set a second factor before anything else: a post of theirs has a role of which
/// an administrator asks it. A demo's doors stand open to everybody, and ask nothing.
bool factor_wanted(Node& node, Reader& reader, const OpenSession& session);

/// The session's person and posts.
std::string session_json(Node& node, Reader& reader, const OpenSession& session);

/// What a post is and may read today. A live stream lives as long as this is the same.
std::string standing(Reader& reader, Id<Post> post, Instant now);

}  // namespace gb::app
