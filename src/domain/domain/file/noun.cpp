#include "domain/kit/noun.hpp"

#include "domain/file/words.hpp"

namespace gb {

Noun file_noun() {
    return {entities<KeptFile>(), events<FileTaken, FileRemoved>(),
            commands<KeepFile, RemoveFile>()};
}

}  // namespace gb
