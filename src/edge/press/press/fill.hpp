// Filling content controls. After it no control is left: what is issued is plain paper that Word
// edits like any other.
#pragma once

#include <functional>
#include <pugixml.hpp>
#include <string_view>

#include "house/paper.hpp"

namespace gb::press {

/// Every control with this tag below `scope`, in document order.
std::vector<pugi::xml_node> controls(pugi::xml_node scope, std::string_view tag);

/// Puts the text in the face of the control's first run and dissolves the control.
void fill(pugi::xml_node scope, std::string_view tag, const paper::Line& line);
void fill(pugi::xml_node scope, std::string_view tag, const std::string& text);

/// Keeps the content of these sections, or removes them whole.
void keep(pugi::xml_node scope, std::string_view tag, bool kept);

/// Once for each of `times`; `each` fills the copy, which is dissolved afterwards.
void repeat(pugi::xml_node scope, std::string_view tag, std::size_t times,
            const std::function<void(pugi::xml_node, std::size_t)>& each);

/// Puts the control's content in its place.
void dissolve(pugi::xml_node sdt);
/// Takes a node out; a table cell left without a paragraph gets an empty one, since Word refuses a
/// cell without.
void remove(pugi::xml_node node);

/// The nearest enclosing element of that name.
pugi::xml_node enclosing(pugi::xml_node node, std::string_view name);
/// A child of the paragraph's or run's properties, made in the place the schema wants it.
pugi::xml_node property(pugi::xml_node properties, const char* name);

}  // namespace gb::press
