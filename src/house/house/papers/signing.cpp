#include "house/papers/signing.hpp"

#include "base/vietnamese.hpp"

namespace gb::papers {

std::string prefix_of(SignerPrefix prefix) {
    static constexpr std::string_view prefixes[] = {"", "TM.", "KT.", "TL.", "TUQ.", "Q."};
    return std::string(prefixes[static_cast<std::size_t>(prefix)]);
}

std::string for_whom(SignerPrefix prefix, const std::string& unit, const std::string& title) {
    constexpr std::string_view deputy = "Phó ";
    if (prefix == SignerPrefix::tm) return unit;
    if (prefix == SignerPrefix::kt && title.starts_with(deputy)) {
        return vi::sentence(std::string_view(title).substr(deputy.size()));
    }
    return {};
}

}  // namespace gb::papers
