#include "domain/kit/noun.hpp"

#include "domain/log/words.hpp"

namespace gb {

Noun log_noun() {
    return {entities<Watch, LogEntry>(),
            events<WatchOpened, WatchHandedOver, WatchTakenByOrder, LogWritten1, LogWritten,
                   LogStruck>(),
            commands<OpenWatch, WriteLog, StrikeLog>()};
}

}  // namespace gb
