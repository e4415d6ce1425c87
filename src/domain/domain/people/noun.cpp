#include "domain/kit/noun.hpp"

#include "domain/people/words.hpp"

namespace gb {

Noun people_noun() {
    return {entities<Person, Post>(),
            events<PersonEntered, PersonRanked, PersonCorrected, PostTaken, PostEnded>(),
            commands<EnterPerson, RankPerson, CorrectPerson, AppointPost, EndPost>()};
}

}  // namespace gb
