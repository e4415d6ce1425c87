#include "domain/kit/noun.hpp"

#include "domain/people/words.hpp"

namespace gb {

Noun people_noun() {
    return {entities<Person, Post>(), events<PersonEntered, PostTaken, PostEnded>(),
            commands<EnterPerson, AppointPost, EndPost>()};
}

}  // namespace gb
