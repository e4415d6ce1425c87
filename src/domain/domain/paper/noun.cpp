#include "domain/kit/noun.hpp"

#include "domain/paper/words.hpp"

namespace gb {

Noun paper_noun() {
    return {entities<HandedPaper>(), events<PaperHandedIn>(), commands<HandInPaper>()};
}

}  // namespace gb
