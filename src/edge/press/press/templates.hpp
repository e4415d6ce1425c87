// The files of templates/, compiled in.
#pragma once

#include <string_view>

namespace gb::press {

/// By file name: "page.css", "bao-cao.docx" ... Empty when there is no such file.
std::string_view template_file(std::string_view name);

}  // namespace gb::press
