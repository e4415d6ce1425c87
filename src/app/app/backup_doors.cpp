// How an administrator reaches the backups: the list, a file, and what is done.

#include "app/backups.hpp"
#include "base/json_write.hpp"
#include "house/texts.hpp"
#include "store/erasures.hpp"
#include "store/reader.hpp"

namespace gb::app {

namespace {

constexpr std::string_view backups_right = "backup.manage";

struct BackupLine {
    std::string name;
    Instant made_at;
    std::string by;
    std::int64_t bytes = 0;
    std::int64_t entries = 0;
    std::int64_t books = 0;
    std::int64_t files = 0;
    std::int64_t unsigned_books = 0;  ///< whose last entry no signature covers yet
    bool intact = false;
    std::string fault;  ///< what verify found, in words
    std::string fault_in;
    std::int64_t fault_number = 0;     ///< of the entry; 0: none
    std::vector<std::string> removed;  ///< older ones that went when this one was there,
    std::int64_t kept = 0;             ///< because so many were to be kept
};
BOOST_DESCRIBE_STRUCT(BackupLine, (),
                      (name, made_at, by, bytes, entries, books, files, unsigned_books, intact,
                       fault, fault_in, fault_number, removed, kept))

/// How many that were proved are kept; older ones go when one more was made.
struct BackupKeeping {
    std::int64_t kept = 0;
    std::int64_t usual = usually_kept;
    std::int64_t least = KeptBackups::min;
    std::int64_t most = KeptBackups::max;
    std::vector<std::string> next_to_go;  ///< with the next one that is proved, the oldest first
};
BOOST_DESCRIBE_STRUCT(BackupKeeping, (), (kept, usual, least, most, next_to_go))

struct BackupRunning {
    BackupStage stage = BackupStage::copying;
    std::int64_t done = 0;
    std::int64_t all = 0;
    Instant began;
};
BOOST_DESCRIBE_STRUCT(BackupRunning, (), (stage, done, all, began))

struct BackupFailed {
    std::string message;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(BackupFailed, (), (message, at))

struct BackupList {
    std::vector<BackupLine> backups;  ///< the latest first
    std::optional<BackupRunning> running;
    std::optional<BackupFailed> failed;  ///< why the last one did not come to its end
    std::string folder;                  ///< of the node, for the command line
    BackupKeeping keeping;
};
BOOST_DESCRIBE_STRUCT(BackupList, (), (backups, running, failed, folder, keeping))

struct BackupsToKeep {
    KeptBackups kept;
};
BOOST_DESCRIBE_STRUCT(BackupsToKeep, (), (kept))

struct NamedBackup {
    label<60> name;
};
BOOST_DESCRIBE_STRUCT(NamedBackup, (), (name))

BackupLine line_of(Reader& reader, const Backups& backups, const BackupMade& made,
                   const std::string& language) {
    BackupLine line;
    line.name = made.name;
    line.made_at = made.made_at;
    line.by = reader.person_name(made.by);
    const auto file = backups.file(made.name);
    std::error_code gone;  // removed meanwhile
    const auto bytes = file ? std::filesystem::file_size(*file, gone) : 0;
    line.bytes = gone ? 0 : static_cast<std::int64_t>(bytes);
    line.entries = made.entries;
    line.books = made.books;
    line.files = made.files;
    line.unsigned_books = made.unsigned_books;
    line.intact = made.intact;
    if (!made.fault.empty()) line.fault = say(language, "book.fault." + made.fault);
    line.fault_in = made.fault_in;
    line.fault_number = made.fault_number;
    line.removed = made.removed;
    line.kept = made.kept;
    return line;
}

Result<MadeFile> listed(Reader& reader, Backups& backups, const std::string& folder,
                        const Viewer& viewer) {
    BackupList list;
    list.folder = folder;
    if (const auto running = backups.running()) {
        list.running = BackupRunning{running->stage, running->done, running->all, running->began};
    }
    if (const auto failed = backups.failed()) {
        list.failed =
            BackupFailed{explain(viewer.language, failed->why.code, failed->why.facts), failed->at};
    }
    list.keeping.kept = backups.kept();
    list.keeping.next_to_go = backups.next_to_go();
    for (const auto& made : backups.made()) {
        list.backups.push_back(line_of(reader, backups, made, viewer.language));
    }
    return MadeFile{"", to_json(list)};
}

Result<MadeFile> taken_away(const Backups& backups, const Query& query) {
    const auto params = read_query<NamedBackup>(query);
    if (!params) return params.error();
    const auto file = backups.file(params->name.value);
    if (!file) return Failure{"view.not_found", "/name", {}};
    return MadeFile{params->name.value, "", "", *file};
}

Result<NodeAct> removed(Backups& backups, const Query& query) {
    const auto params = read_query<NamedBackup>(query);
    if (!params) return params.error();
    if (!backups.remove(params->name.value)) return Failure{"view.not_found", "/name", {}};
    return NodeAct{NodeFact::backup_removed, params->name.value};
}

Result<NodeAct> limit_set(const Backups& backups, const Query& query) {
    const auto params = read_query<BackupsToKeep>(query);
    if (!params) return params.error();
    backups.keep(params->kept);
    return NodeAct{NodeFact::backup_limit_set, std::to_string(params->kept.value)};
}

}  // namespace

std::vector<Download> backup_downloads(Node* node, Backups* backups) {
    const auto list = [node, backups](const Viewer& viewer, const Query&) {
        return listed(thread_reader(model(), node->folder.books()), *backups,
                      std::filesystem::absolute(node->folder.root).string(), viewer);
    };
    const auto take = [backups](const Viewer&, const Query& query) {
        return taken_away(*backups, query);
    };
    // As `giaoban erasures` prints it: to be kept where no backup is.
    const auto erased = [node](const Viewer& viewer, const Query&) -> Result<MadeFile> {
        return MadeFile{"giaoban-erasures-" + viewer.now.date().text() + ".txt",
                        erasure_file(erasures_in(node->folder))};
    };
    return {{.name = "erasures",
             .about = "what was lawfully erased, without a word of it: restoring a backup asks for "
                      "what was erased since",
             .parameters = parameters_of<ActingPost>(),
             .gives = file_of("text/plain"),
             .make = erased,
             .right = backups_right},
            {.name = "backups",
             .about = "the backups that were made here, what verify said of each, and how far the "
                      "one under way is",
             .parameters = parameters_of<ActingPost>(),
             .gives = json_answer<BackupList>(),
             .make = list,
             .right = backups_right},
            {.name = "backup",
             .about = "a backup as one file, without the private key",
             .parameters = parameters_with_post<NamedBackup>(),
             .gives = file_of("application/zip"),
             .make = take,
             .right = backups_right,
             .fact = NodeFact::backup_taken}};
}

std::vector<Upload> backup_uploads(Backups* backups) {
    const auto begin = [backups](const Viewer& viewer, const std::string&,
                                 const Query&) -> Result<NodeAct> {
        const auto name = backups->begin(viewer.person);
        if (!name) return name.error();
        return NodeAct{NodeFact::backup_begun, *name};
    };
    const auto remove = [backups](const Viewer&, const std::string&, const Query& query) {
        return removed(*backups, query);
    };
    const auto keep = [backups](const Viewer&, const std::string&, const Query& query) {
        return limit_set(*backups, query);
    };
    return {{.name = "backup/keep",
             .about = "how many backups that were proved are kept; those beyond go, and are noted, "
                      "when the next one was made",
             .parameters = parameters_with_post<BackupsToKeep>(),
             .takes = {},
             .gives = empty_answer(),
             .take = nullptr,
             .most = 1,
             .right = backups_right,
             .act = keep},
            {.name = "backup/make",
             .about = "begins a backup: copied while work goes on, proved, packed; /api/backups "
                      "tells how far it is",
             .parameters = parameters_of<ActingPost>(),
             .takes = {},
             .gives = empty_answer(),
             .take = nullptr,
             .most = 1,
             .right = backups_right,
             .act = begin},
            {.name = "backup/remove",
             .about = "destroys a backup that was made here",
             .parameters = parameters_with_post<NamedBackup>(),
             .takes = {},
             .gives = empty_answer(),
             .take = nullptr,
             .most = 1,
             .right = backups_right,
             .act = remove}};
}

}  // namespace gb::app
