#pragma once
// Who is signed in.

#include "house/views/common.hpp"

namespace gb::views {

struct SessionPerson {
    Id<Person> id;
    std::string name;
    std::string rank;
};
BOOST_DESCRIBE_STRUCT(SessionPerson, (), (id, name, rank))

struct SessionView {
    std::string csrf;
    SessionPerson person;
    std::vector<PostView> posts;  ///< in force today
    bool demo = false;
    std::string language;
    std::string account;          ///< the name that was signed in with
    bool new_password = false;    ///< nothing else is answered before one is set
    bool factor_wanted = false;   ///< nothing else is answered before a second factor is set
    bool clock_in_doubt = false;  ///< what is entered now is marked
};
BOOST_DESCRIBE_STRUCT(SessionView, (),
                      (csrf, person, posts, demo, language, account, new_password, factor_wanted,
                       clock_in_doubt))

}  // namespace gb::views
