// What can be wrong with a template that an office has changed. A code and facts, no prose: the
// text for the reader is error.CODE in the catalogue.
#pragma once

#include <boost/system/result.hpp>

#include <stdexcept>
#include <string>
#include <utility>

namespace gb::press {

struct Fault {
    // Not an aggregate: a result could not tell a text from a fault made of one.
    Fault() = default;
    Fault(std::string code_, std::string part_, std::string tag_ = {})
        : code(std::move(code_)), part(std::move(part_)), tag(std::move(tag_)) {}

    std::string code;  ///< template_unreadable, template_part_missing, template_not_xml,
                       ///< template_placeholder_missing, _unknown, _twice, _misplaced
    std::string part;  ///< "word/document.xml"
    std::string tag;   ///< the placeholder meant, may be empty
};

inline std::string describe(const Fault& fault) {
    return fault.code + " in " + fault.part + (fault.tag.empty() ? "" : ": " + fault.tag);
}

[[noreturn]] inline void throw_exception_from_error(const Fault& fault,
                                                    const boost::source_location&) {
    throw std::runtime_error(describe(fault));
}

template <class T>
using Result = boost::system::result<T, Fault>;

}  // namespace gb::press
