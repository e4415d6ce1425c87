// The placeholders a paper template may hold: content controls (w:sdt) told apart by their tag, so
// that an office can move and restyle them in Word without Word tearing them apart.
#pragma once

#include <pugixml.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "press/fault.hpp"

namespace gb::press {

enum class Kind {
    slot,       ///< a text goes here; an empty one that stands alone takes its paragraph with it
    section,    ///< kept or removed as a whole
    repeated,   ///< once for each of a list
    prototype,  ///< inside "body": how one kind of block looks
};

struct Placeholder {
    std::string_view tag;
    Kind kind;
    bool needed;              ///< a template without it cannot carry every paper
    std::string_view inside;  ///< the placeholder it must stand in; empty: anywhere
};

std::span<const Placeholder> placeholders();
const Placeholder* find_placeholder(std::string_view tag);

/// The tag of a content control; empty for one that is not ours (Word makes such, e.g. for page
/// numbers).
std::string_view tag_of(pugi::xml_node sdt);

/// A part of the template, parsed.
struct Part {
    std::string name;
    pugi::xml_document xml;
};

/// Everything wrong: unknown tags, missing ones, ones in the wrong place.
std::vector<Failure> faults_of(const std::vector<Part>& parts);

}  // namespace gb::press
