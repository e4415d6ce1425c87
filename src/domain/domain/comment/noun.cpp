#include "domain/kit/noun.hpp"

#include "domain/comment/words.hpp"

namespace gb {

Noun comment_noun() {
    return {entities<Comment>(), events<CommentDecided>(), commands<DecideComment>()};
}

}  // namespace gb
