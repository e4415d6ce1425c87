#pragma once
// Information tells of events and places, never of people. This looks whether a text describes or
// names somebody all the same, so that it can go back before it is written anywhere. A net, not a
// judge: what it catches and what slips through stands in
// docs/adr/0013-information-without-people.md.

#include <optional>
#include <string_view>

#include "base/fields.hpp"

namespace gb {

/// By what a text was seen to speak of a person; also the last part of the refusal's code.
enum class PersonMark {
    identity_number,  ///< of an identity card
    contact,          ///< a telephone number, an address of electronic mail
    birth_date,
    named_person,  ///< a name, or what tells one person from others
    beliefs,       ///< opinions and faith
    association,
    gathering
};
BOOST_DESCRIBE_ENUM(PersonMark, identity_number, contact, birth_date, named_person, beliefs,
                    association, gathering)

std::optional<PersonMark> person_mark(std::string_view text);

/// Whether it tells what somebody thinks, believes, says of those who govern, or with whom they
/// keep; what person_mark finds as beliefs or association.
bool tells_of_thoughts(std::string_view text);
/// Whether it names somebody: how one is called with a name, a household by its name.
bool names_person(std::string_view text);

}  // namespace gb
