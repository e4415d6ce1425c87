#include "house/papers/signing.hpp"

#include <charconv>

#include "base/vietnamese.hpp"
#include "house/texts.hpp"

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

paper::Signature open_signature(SignerPrefix prefix, const std::string& unit) {
    paper::Signature signature;
    signature.prefix = prefix_of(prefix);
    if (prefix == SignerPrefix::tm) signature.for_whom = unit;
    return signature;
}

paper::Signature signature_by(SignerPrefix prefix, const std::string& unit,
                              const views::SignerView& signer) {
    paper::Signature signature;
    signature.prefix = prefix_of(prefix);
    signature.for_whom = for_whom(prefix, unit, signer.title);
    signature.title = signer.title;
    signature.rank = signer.rank;
    signature.name = signer.name;
    return signature;
}

void put_symbol(std::string_view written, paper::Paper& paper) {
    const auto mark = std::min(written.size(), written.find('/'));
    std::from_chars(written.data(), written.data() + mark, paper.number);
    paper.symbol = written.substr(std::min(written.size(), mark + 1));
}

void put_witness(const std::optional<std::string>& code, const std::string& unit,
                 paper::Paper& paper) {
    if (!code) return;
    paper.witness = paper::Witness{*code, say("vi", "paper.witness_book", {{"unit", unit}})};
}

}  // namespace gb::papers
