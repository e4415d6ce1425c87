#pragma once
// The papers (tham luận) that a conference asks for: who was asked, what came in, what became of
// it.

#include "domain/paper/words.hpp"
#include "house/views/common.hpp"

namespace gb::views {

/// One paper of the list, as the viewer may know it: who only takes part sees what was accepted.
struct AskedPaperView {
    PaperNumber number;
    UnitRef unit;
    std::optional<std::string> topic;
    Date due;
    std::optional<Minutes> minutes;
    Instant asked_at;
    PaperState state = PaperState::waiting;
    bool late = false;                 ///< came in after its day, or is not in though that is past
    std::optional<std::string> title;  ///< as it was handed in
    std::int64_t version = 0;          ///< 0: nothing was handed in
    std::optional<Instant> handed_at;
    bool as_file = false;
    std::optional<std::string> reason;  ///< why it was returned, or is not asked for any more
    bool scheduled = false;             ///< stands in the running order
};
BOOST_DESCRIBE_STRUCT(AskedPaperView, (),
                      (number, unit, topic, due, minutes, asked_at, state, late, title, version,
                       handed_at, as_file, reason, scheduled))

/// The file as which a paper was handed in; /api/file gives it out.
struct PaperFile {
    Id<KeptFile> file;
    FileType file_type = FileType::docx;
    std::int64_t bytes = 0;
    std::optional<std::string> called;
    bool removed = false;  ///< its bytes were destroyed; what it was is still known
};
BOOST_DESCRIBE_STRUCT(PaperFile, (), (file, file_type, bytes, called, removed))

struct PaperVersionView {
    std::int64_t version = 0;
    std::optional<std::string> title;
    std::optional<std::string> text;  ///< absent: a file, or erased
    std::optional<PaperFile> file;
    std::string speaker;
    std::string by;
    Instant handed_at;
    bool struck = false;  ///< replaced by the next one
};
BOOST_DESCRIBE_STRUCT(PaperVersionView, (),
                      (version, title, text, file, speaker, by, handed_at, struck))

/// One paper, to be read.
struct PaperPage : AskedPaperView {
    Id<Conference> conference;
    std::optional<std::string> conference_title;
    std::optional<Date> held_on;
    UnitRef organiser;
    bool open = false;                       ///< may still be handed in, or anew
    bool over = false;                       ///< the conference is concluded, or called off
    std::vector<PaperVersionView> versions;  ///< the newest first
};
BOOST_DESCRIBE_STRUCT(PaperPage, (AskedPaperView),
                      (conference, conference_title, held_on, organiser, open, over, versions))

struct PaperParams {
    Id<Post> post;
    Id<Conference> conference;
    PaperNumber number;
};
BOOST_DESCRIBE_STRUCT(PaperParams, (), (post, conference, number))

}  // namespace gb::views
