#pragma once
// What every paper that is signed or issued bears: its number, who signs, and the head code of the
// book.

#include "domain/document/words.hpp"
#include "house/paper.hpp"
#include "house/views/document.hpp"

namespace gb::papers {

std::string prefix_of(SignerPrefix prefix);  ///< "TM."; empty for none

/// For whom: the collective after TM., the head after KT. ("Phó Chỉ huy trưởng" signs for the
/// "Chỉ huy trưởng"). After the others only the office knows.
std::string for_whom(SignerPrefix prefix, const std::string& unit, const std::string& title);

/// Title, rank and name of whoever signed.
paper::Signature signature_by(SignerPrefix prefix, const std::string& unit,
                              const views::SignerView& signer);

/// A place for a signature whose name is for the office to say.
paper::Signature open_signature(SignerPrefix prefix, const std::string& unit);

/// "12/QĐ-UBND": the number, and the symbol behind it.
void put_symbol(std::string_view written, paper::Paper& paper);

/// The line at the foot by which whoever holds the paper can check the book; none on a paper that
/// nobody signed or issued. @param code  as Reader::paper_code tells it
void put_witness(const std::optional<std::string>& code, const std::string& unit,
                 paper::Paper& paper);

}  // namespace gb::papers
