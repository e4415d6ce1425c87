#pragma once
// Who signs, as it stands over the name.

#include "domain/document/words.hpp"
#include "house/paper.hpp"

namespace gb::papers {

std::string prefix_of(SignerPrefix prefix);  ///< "TM."; empty for none

/// For whom: the collective after TM., the head after KT. ("Phó Chỉ huy trưởng" signs for the
/// "Chỉ huy trưởng"). After the others only the office knows.
std::string for_whom(SignerPrefix prefix, const std::string& unit, const std::string& title);

}  // namespace gb::papers
