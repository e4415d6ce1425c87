#include "domain/document/marking.hpp"
#include "domain/file/words.hpp"

namespace gb {

Decision decide(const KeepFile& command, const Seen&, const Context& context) {
    if (marked_secret(command.called)) return refuse("document.classified", {}, "/called");
    const bool picture = command.width > 0 && command.height > 0;
    if (picture != (command.file_type == FileType::jpeg)) {
        return refuse("file.size_unknown", {}, "/width");
    }
    if (command.file_kind == FileKind::photo && command.file_type != FileType::jpeg) {
        return refuse("file.no_photo", {}, "/file_kind");
    }
    return Decision().record(context.fresh<KeptFile>(), FileTaken{{command}, context.actor.unit});
}

void needs(const RemoveFile& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.file);
}

Decision decide(const RemoveFile& command, const Seen& seen, const Context& context) {
    const auto* file = seen.find(command.file);
    if (!file || file->unit != context.actor.unit) return refuse("file.unknown", {}, "/file");
    if (file->removed) return refuse("file.removed", {}, "/file");
    return Decision().record(command.file, FileRemoved{command.reason});
}

void evolve(KeptFile& file, const FileTaken& event, const Stamp&) {
    static_cast<FileBody&>(file) = event;
    file.unit = event.unit;
}

void evolve(KeptFile& file, const FileRemoved& event, const Stamp& stamp) {
    file.removed = stamp.happened;
    file.remove_reason.value = event.reason.value;
    file.remove_reason.gone = event.reason.gone;
}

}  // namespace gb
