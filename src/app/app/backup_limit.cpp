#include "app/backup_limit.hpp"

#include <algorithm>

#include "app/backups.hpp"
#include "base/json_read.hpp"
#include "base/json_write.hpp"
#include "house/node_log.hpp"

namespace gb::app {

namespace {

struct BackupLimit {
    KeptBackups kept{usually_kept};
};
BOOST_DESCRIBE_STRUCT(BackupLimit, (), (kept))

}  // namespace

std::int64_t kept_backups(const Folder& folder) {
    const auto told = bytes_of(folder.backup_limit());
    if (!told) return usually_kept;
    const auto limit = from_json<BackupLimit>(*told);
    if (limit) return limit->kept.value;
    // A slip of the hand in the file removes nothing.
    node_log().warn("backup.limit_unreadable", {{"file", folder.backup_limit().string()}});
    return KeptBackups::max;
}

void keep_backups(const Folder& folder, KeptBackups kept) {
    write_whole(folder.backup_limit(), to_json(BackupLimit{kept}) + "\n", owners_alone);
}

std::vector<std::string> too_many(const std::vector<BackupMade>& latest_first, std::int64_t kept) {
    std::vector<std::string> names;
    std::int64_t proved = 0;
    for (const auto& one : latest_first) {
        if (proved >= kept) names.push_back(one.name);
        proved += one.intact;
    }
    std::reverse(names.begin(), names.end());
    return names;
}

}  // namespace gb::app
