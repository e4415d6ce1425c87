#pragma once
// Words that several papers of an office share: who is addressed, what a line is, and in whose name
// a paper is signed.

#include "base/fields.hpp"

namespace gb {

/// A set of units that is spread out at issue, as of that day.
enum class AddresseeGroup { none, all_communes, all_stationed, all_subordinate };
BOOST_DESCRIBE_ENUM(AddresseeGroup, none, all_communes, all_stationed, all_subordinate)

/// What a line of a directive or a conclusion is. Lines out of scope (crowds, internal political
/// protection) stay text and become nothing else.
enum class LineKind { task, information, out_of_scope };
BOOST_DESCRIBE_ENUM(LineKind, task, information, out_of_scope)

/// TM., KT., TL., TUQ., Q. before the signer's title.
enum class SignerPrefix { none, tm, kt, tl, tuq, q };
BOOST_DESCRIBE_ENUM(SignerPrefix, none, tm, kt, tl, tuq, q)

}  // namespace gb
