#pragma once
// The one text catalogue: texts/vi.json and texts/en.json, ICU MessageFormat, compiled in. The core
// itself speaks only codes and facts.

#include <map>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace gb {

/// The sentence for a key in "vi" or "en"; a missing key comes back as itself, in brackets.
std::string say(std::string_view language, std::string_view key, const Facts& facts = {});

/// The reader's sentence for a failure or refusal code, key "error.CODE". A fact named `kinds`
/// ("task 2, watch 1") is told with the kinds' names, key "kind.KIND"; one named `outline` with the
/// title of that section of a report, key "outline.KEY"; one named `register` with its title.
std::string explain(std::string_view language, std::string_view code, const Facts& facts);

/// A register by its name in the books: "log.operations", "document.thong_bao", "task".
std::string register_title(std::string_view language, std::string_view name);

bool has_text(std::string_view language, std::string_view key);

/// The patterns of all keys that begin so, by what follows: for a page that fills them in itself.
std::map<std::string, std::string> patterns_under(std::string_view language,
                                                  std::string_view prefix);

}  // namespace gb
