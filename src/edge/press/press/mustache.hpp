// Filling the templates of templates/. Mustache looks a name up in the enclosing lists when an item
// has none; so every name is set, to false where there is nothing to say.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.hpp"
#include "house/paper.hpp"

#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wconversion"
#pragma clang diagnostic ignored "-Wshadow"
#endif
#include <kainjow/mustache.hpp>
#if defined(__clang__)
#pragma clang diagnostic pop
#endif

namespace gb::press {

using kainjow::mustache::data;

/// Text, or "not there" when empty.
void put(data& into, const std::string& name, const std::string& text);
/// A list and, as has_NAME, whether it has anything in it.
void put_list(data& into, const std::string& name, data list);
/// A list of {name: text}.
data texts(const std::string& name, const std::vector<std::string>& lines);

std::string escaped(std::string_view text);
/// Escaped, with line breaks kept.
std::string lines_html(std::string_view text);
/// Bold, italic; with `figures` the names of live figures too.
std::string line_html(const paper::Line& line, bool figures);
/// An address of this site or of the web, else "#": a link never runs a script.
std::string safe_address(const std::string& address);

std::string iso(Instant at);  ///< "2027-01-13T16:40:00+07:00"

enum class Look { page, sheet };
/// What else stands before block i (or at the end): pictures.
using Between = std::function<std::vector<data>(std::size_t i)>;
data block_list(const std::vector<paper::Block>& blocks, Look look, const Between& between = {});

/// Renders templates/NAME with the partials it names.
std::string render(std::string_view name, data& values);

}  // namespace gb::press
