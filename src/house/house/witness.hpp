#pragma once
// Heads leave the node: what signs or issues a paper (`on_paper` of an event, domain/kit/types.hpp)
// puts the head code of its book on that paper, and the same head is written into the superior's
// book. So the unit alone cannot rewrite what it signed.

#include "domain/model.hpp"
#include "house/doors.hpp"
#include "house/request.hpp"

namespace gb {

/// Of an entry that signs or issues a paper: the number of the last entry that its command wrote in
/// the same book. The head there vouches for all that the paper says, and its code is printed.
/// @return nullopt: the entry signs nothing
std::optional<std::uint64_t> paper_head(const Model& model, std::uint64_t number,
                                        std::string_view facts);

/// The command that writes the head of the unit's book at that number into its superior's. The
/// superior is the one in military command, else in administration, else in guidance, standing on
/// that day. The same head witnessed again is the same command, so it is written once.
/// @return nullopt: nobody stands above the unit, or its book has no such entry
std::optional<Request> witness_request(const Model& model, Ledger& ledger, const Uuid& unit,
                                       std::uint64_t number, std::string_view occasion, Date today);

}  // namespace gb
