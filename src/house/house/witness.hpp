#pragma once
// Bearing witness: after a handover is signed or a paper issued, the head of the unit's book is
// written into its superior's book, so that the unit alone cannot rewrite what it signed.

#include "domain/model.hpp"
#include "house/doors.hpp"
#include "house/request.hpp"

namespace gb {

/// The command to give. The superior is the one in military command, else in administration, else
/// in guidance, standing on that day. The same head witnessed again is the same command, so it is
/// written once.
/// @return nullopt: nobody stands above the unit, or its book is empty
std::optional<Request> witness_request(const Model& model, Ledger& ledger, const Uuid& unit,
                                       std::string_view occasion, Date today);

}  // namespace gb
