#include <algorithm>

#include "domain/file/words.hpp"
#include "domain/kit/copy_words.hpp"
#include "domain/reform/words.hpp"

namespace gb {

Decision decide(const KeepFile& command, const Seen&, const Context& context) {
    const bool picture = command.width > 0 && command.height > 0;
    if (picture != (command.file_type == FileType::jpeg)) {
        return refuse("file.size_unknown", {}, "/width");
    }
    if (command.file_kind == FileKind::photo && command.file_type != FileType::jpeg) {
        return refuse("file.no_photo", {}, "/file_kind");
    }
    if (command.file_kind == FileKind::paper && picture) {
        return refuse("file.no_paper", {}, "/file_kind");
    }
    if (command.file_kind != FileKind::paper && command.file_type == FileType::docx) {
        return refuse("document.no_scan", {}, "/file_kind");
    }
    return Decision().record(context.fresh<KeptFile>(), FileTaken{{command}, context.actor.unit});
}

namespace {

constexpr int generations = 8;  ///< of units that came one after the other

std::vector<Id<Unit>> came_after(const std::vector<Id<Unit>>& units, const Seen& seen) {
    std::vector<Id<Unit>> next;
    for (const auto& unit : units) {
        for (const auto* succession : seen.peek_where<Succession>("old_unit", unit)) {
            if (!succession->withdrawn) next.push_back(succession->new_unit);
        }
    }
    return next;
}

/// Whether that unit has ended, and the acting one came after it.
bool succeeds(Id<Unit> ended, const Seen& seen, const Context& context) {
    const auto* unit = seen.find(ended);
    if (!unit || !unit->has_ended(context.now.date())) return false;
    std::vector<Id<Unit>> level{ended};
    for (int i = 0; i < generations && !level.empty(); ++i) {
        level = came_after(level, seen);
        if (std::find(level.begin(), level.end(), context.actor.unit) != level.end()) return true;
    }
    return false;
}

}  // namespace

void needs(const RemoveFile& command, const Context& context, const Seen& seen, Needs& wanted) {
    wanted.one(command.file);
    const auto* file = seen.peek(command.file);
    if (!file || file->unit == context.actor.unit) return;
    wanted.one(file->unit);
    std::vector<Id<Unit>> level{file->unit};
    for (int i = 0; i < generations && !level.empty(); ++i) {
        for (const auto& unit : level) wanted.where<Succession>("old_unit", unit);
        level = came_after(level, seen);
    }
}

Decision decide(const RemoveFile& command, const Seen& seen, const Context& context) {
    const auto* file = seen.find(command.file);
    if (!file) return refuse("file.unknown", {}, "/file");
    const bool theirs = context.actor.system || file->unit == context.actor.unit ||
                        succeeds(file->unit, seen, context);
    if (!theirs) {
        return refuse("file.unknown", {}, "/file");
    }
    if (file->removed) return refuse("file.removed", {}, "/file");
    Decision decision;
    decision.record_in(file->unit, command.file, FileRemoved{command.reason});
    return decision;
}

void evolve(KeptFile& file, const FileTaken& event, const Stamp&) {
    static_cast<FileBody&>(file) = event;
    file.unit = event.unit;
}

void evolve(KeptFile& file, const FileRemoved& event, const Stamp& stamp) {
    file.removed = stamp.happened;
    copy_words(file.remove_reason, event.reason);
}

}  // namespace gb
