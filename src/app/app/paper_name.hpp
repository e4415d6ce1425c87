#pragma once
// What a paper is called when it is saved: by what it is, its symbol or title and its day, so that
// whoever finds it in a folder knows it without opening it.

#include <string>
#include <string_view>

#include "house/paper.hpp"

namespace gb::app {

/// "Thông báo 09-TB-BCHPTKV3, 18-11-2026", without an ending; nothing in it that Windows refuses.
/// @param otherwise  the kind, where the paper bears no name of a type
std::string paper_name(const paper::Paper& paper, std::string_view otherwise);

}  // namespace gb::app
