#pragma once

#include "house/request.hpp"
#include "store/reader.hpp"

namespace gb {

/// Whether what was written concerns the viewer's unit although it stands in a book that the unit
/// does not read: a task or an item that was sent to it, a reply to its own. Its live pages are
/// told.
bool addressed(Reader& reader, const Viewer& viewer, const Notice& notice);

}  // namespace gb
