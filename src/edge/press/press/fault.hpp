// What can be wrong with a template that an office has changed.
#pragma once

#include <string>
#include <utility>

#include "base/result.hpp"

namespace gb::press {

/// The facts name the part of the file ("word/document.xml") and the placeholder meant, so that the
/// person who changed it in Word finds the spot.
inline Failure template_failure(std::string code, std::string part, std::string tag = {}) {
    return {
        "template." + std::move(code), "", {{"part", std::move(part)}, {"tag", std::move(tag)}}};
}

}  // namespace gb::press
