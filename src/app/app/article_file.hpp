#pragma once
// An article for another portal: clean HTML in a zip, without menus, scripts or styles.

#include "app/node.hpp"
#include "domain/article/words.hpp"
#include "http/api.hpp"
#include "store/reader.hpp"

namespace gb::app {

/// What may be published there has been published here.
Result<MadeFile> article_file(Reader& reader, const Folder& folder, const Viewer& viewer,
                              Id<Article> id);

/// As a file to download. Without a node it can only be described.
Download article_download(Node* node);

}  // namespace gb::app
