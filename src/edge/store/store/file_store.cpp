#include "store/file_store.hpp"

#include "store/reader.hpp"

namespace gb {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view small_ending = ".small";

/// Whose bytes a file of the folder holds; nothing: it is none of ours.
std::optional<Id<KeptFile>> id_in(const std::string& name) {
    const auto id = Uuid::parse(std::string_view(name).substr(0, name.find('.')));
    if (!id) return std::nullopt;
    return Id<KeptFile>(*id);
}

}  // namespace

fs::path FileStore::place(Id<KeptFile> id, Size size) const {
    return folder_ / (id.text() + std::string(size == Size::small ? small_ending : ""));
}

bool FileStore::keep(Id<KeptFile> id, std::string_view bytes, std::string_view small) const {
    if (const auto known = bytes_of(place(id, Size::whole))) return *known == bytes;
    if (!fs::exists(folder_)) {
        fs::create_directories(folder_);
        fs::permissions(folder_, fs::perms::owner_all);
    }
    if (!small.empty()) write_whole(place(id, Size::small), small, owners_alone);
    write_whole(place(id, Size::whole), bytes, owners_alone);
    return true;
}

std::optional<std::string> FileStore::read(Id<KeptFile> id, Size size) const {
    if (size == Size::small) {
        if (auto bytes = bytes_of(place(id, Size::small))) return bytes;
    }
    return bytes_of(place(id, Size::whole));
}

void FileStore::destroy(Id<KeptFile> id) const {
    std::error_code later;  // what cannot be destroyed now is swept at the next start
    fs::remove(place(id, Size::whole), later);
    fs::remove(place(id, Size::small), later);
    if (fs::exists(folder_)) sync_folder(folder_);
}

std::size_t FileStore::sweep(const std::set<Id<KeptFile>>& known) const {
    if (!fs::exists(folder_)) return 0;
    std::vector<fs::path> stray;
    for (const auto& entry : fs::directory_iterator(folder_)) {
        const auto id = id_in(entry.path().filename().string());
        if (!id || !known.contains(*id)) stray.push_back(entry.path());
    }
    for (const auto& file : stray) fs::remove(file);
    return stray.size();
}

std::set<Id<KeptFile>> files_known(const Model& model, const Folder& folder) {
    Reader reader(model, folder.books());
    std::set<Id<KeptFile>> known;
    for (const auto& file : reader.where<KeptFile>("removed is null")) known.insert(file->id);
    return known;
}

FilesTaken files_taken(Database& database, Id<Unit> unit, Instant since) {
    auto row = database.prepare(
        "select count(*), coalesce(sum(bytes), 0) from file where unit = ? and opened >= ?");
    row.bind(unit).bind(since.ms);
    row.step();
    return {row.integer(0), row.integer(1)};
}

FilesReport verify_files(const Model& model, const Folder& folder) {
    Reader reader(model, folder.books());
    const FileStore store(folder);
    FilesReport report;
    for (const auto& file : reader.where<KeptFile>("removed is null order by id")) {
        const auto bytes = store.read(file->id, FileStore::Size::whole);
        if (bytes && sha256(*bytes) == file->sha256) {
            ++report.files;
            continue;
        }
        VerifyFault fault;
        fault.code = bytes ? "file_changed" : "file_missing";
        fault.table = KeptFile::kind;
        fault.row = file->id.text();
        report.fault = std::move(fault);
        break;
    }
    return report;
}

}  // namespace gb
