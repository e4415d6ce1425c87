#pragma once
// A file kept outside the books, in the node's folder: a photo, a signed scan, a paper that is
// handed in before a conference. The book keeps what it was, by its SHA-256, so that no other can
// stand in its place; its bytes can be destroyed for good.

#include "domain/kit/decision.hpp"
#include "domain/kit/seen.hpp"
#include "domain/kit/types.hpp"

namespace gb {

/// What it is for. A photo may be shown to the public; a scan is a paper as it was signed; a paper
/// is one that a unit wrote elsewhere and hands in.
enum class FileKind { photo, scan, paper };
BOOST_DESCRIBE_ENUM(FileKind, photo, scan, paper)

/// What its bytes are, told by themselves and never by a name. Pictures are kept as JPEG, whatever
/// they came as.
enum class FileType { jpeg, pdf, docx };
BOOST_DESCRIBE_ENUM(FileType, jpeg, pdf, docx)

inline constexpr std::int64_t longest_file = 64 << 20;

struct FileBody {
    FileKind file_kind = FileKind::photo;
    FileType file_type = FileType::jpeg;
    Hash sha256{};
    Number<1, longest_file> bytes = 1;
    Number<0, 65'535> width = 0;  ///< in pixels; 0: no picture
    Number<0, 65'535> height = 0;
    maybe_words<200> called;  ///< by its sender
};
BOOST_DESCRIBE_STRUCT(FileBody, (), (file_kind, file_type, sha256, bytes, width, height, called))

struct KeptFile;
struct FileIdentity {
    Id<KeptFile> id;
    Id<Unit> unit;
};
BOOST_DESCRIBE_STRUCT(FileIdentity, (), (id, unit))

struct KeptFile : FileIdentity, FileBody {
    static constexpr std::string_view kind = "file";
    static constexpr std::array<std::string_view, 1> indexed{"unit"};
    std::optional<Instant> removed;  ///< its bytes are gone; what it was is still known
    maybe_words<500> remove_reason;
};
BOOST_DESCRIBE_STRUCT(KeptFile, (FileIdentity, FileBody), (removed, remove_reason))

// Events

struct FileTaken : FileBody {
    using Entity = KeptFile;
    static constexpr std::string_view verb = "taken_in";
    static constexpr bool opens = true;
    Id<Unit> unit;
};
BOOST_DESCRIBE_STRUCT(FileTaken, (FileBody), (unit))
void evolve(KeptFile&, const FileTaken&, const Stamp&);

struct FileRemoved {
    using Entity = KeptFile;
    static constexpr std::string_view verb = "removed";
    words<500> reason;
    bool destroyed = true;  ///< an event needs a fact
};
BOOST_DESCRIBE_STRUCT(FileRemoved, (), (reason, destroyed))
void evolve(KeptFile&, const FileRemoved&, const Stamp&);

// Commands

/// Given by the node for what was uploaded, after it looked at the bytes; never sent in as it is.
struct KeepFile : FileBody {
    static constexpr std::string_view name = "file.keep";
};
BOOST_DESCRIBE_STRUCT(KeepFile, (FileBody), ())
Decision decide(const KeepFile&, const Seen&, const Context&);

/// Destroys the bytes for good. What was said about them elsewhere stays. Like a lawful erasure it
/// may still be written in the book of a unit that has ended, by whoever came after it; and by
/// the node itself, which was made from a backup that still had the bytes.
struct RemoveFile {
    static constexpr std::string_view name = "file.remove";
    static constexpr bool several_books = true;
    Id<KeptFile> file;
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(RemoveFile, (), (file, reason))
void needs(const RemoveFile&, const Context&, const Seen&, Needs&);
Decision decide(const RemoveFile&, const Seen&, const Context&);

Noun file_noun();

}  // namespace gb
