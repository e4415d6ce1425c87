#pragma once
// What is sent to the paths of http/routes.cpp and what they answer.

#include "base/fields.hpp"
#include "domain/people/words.hpp"

namespace gb {

struct Health {
    bool ok = true;
    std::string version;
};
BOOST_DESCRIBE_STRUCT(Health, (), (ok, version))

/// Either a name with its password or, in a demo folder, one of the demo's roles.
struct SignIn {
    maybe_label<60> name;
    maybe_label<200> password;
    maybe_label<60> demo;
};
BOOST_DESCRIBE_STRUCT(SignIn, (), (name, password, demo))

struct NewAccount {
    Id<Post> post;  ///< through which an administrator acts
    label<60> name;
    label<200> password;
    Id<Person> person;
    maybe_label<12> pin;
};
BOOST_DESCRIBE_STRUCT(NewAccount, (), (post, name, password, person, pin))

struct NewPin {
    label<12> pin;
};
BOOST_DESCRIBE_STRUCT(NewPin, (), (pin))

}  // namespace gb
