#include "app/kept_files.hpp"

#include <functional>
#include <mutex>

#include "domain/document/marking.hpp"
#include "domain/file/words.hpp"
#include "domain/rights/table.hpp"
#include "house/node_log.hpp"
#include "picture/picture.hpp"
#include "press/docx.hpp"
#include "press/pdf_text.hpp"
#include "press/sent_docx.hpp"
#include "store/file_store.hpp"
#include "store/reader.hpp"
#include "store/views/asked_papers.hpp"

namespace gb::app {

namespace {

constexpr std::size_t upload_bytes = 32 << 20;
constexpr std::size_t paper_bytes = 10 << 20;
constexpr unsigned photo_side = 1600;
constexpr unsigned scan_side = 3508;  ///< A4 at 300 points an inch
constexpr unsigned small_side = 480;
constexpr int small_quality = 75;

struct FileUploadParams {
    Id<Post> post;
    Uuid key;  ///< of the command
    FileKind kind = FileKind::photo;
    maybe_label<200> name;  ///< as its sender called it
};
BOOST_DESCRIBE_STRUCT(FileUploadParams, (), (post, key, kind, name))

enum class FileSize { whole, small };
BOOST_DESCRIBE_ENUM(FileSize, whole, small)

struct FileParams {
    Id<KeptFile> id;
    std::optional<FileSize> size;
};
BOOST_DESCRIBE_STRUCT(FileParams, (), (id, size))

/// What is kept of what was sent in.
struct Ready {
    KeepFile command;
    std::string bytes;
    std::string small;
};

Result<Ready> ready_picture(const std::string& sent, FileKind kind) {
    picture::Limits limits;
    limits.longest = kind == FileKind::photo ? photo_side : scan_side;
    auto made = picture::made(sent, limits);
    if (!made) return made.error();
    auto small = picture::made(made->jpeg, {.longest = small_side, .quality = small_quality});
    if (!small) return small.error();
    Ready ready;
    ready.command.file_type = FileType::jpeg;
    ready.command.width = made->width;
    ready.command.height = made->height;
    ready.bytes = std::move(made->jpeg);
    ready.small = std::move(small->jpeg);
    return ready;
}

/// The first mark of secrecy and where it stands; of what is written there nothing is repeated.
std::optional<Failure> marked(const press::SentDocx& docx) {
    std::int64_t place = 0;
    for (const auto& paragraph : docx.paragraphs) {
        if (paragraph.empty()) continue;  // whoever looks for it counts those that say something
        ++place;
        const std::string mark(secrecy_mark(paragraph));
        if (mark.empty()) continue;
        return Failure{"file.marked_paragraph", "/file", {{"mark", mark}, {"paragraph", place}}};
    }
    for (const auto& margin : docx.margins) {
        const std::string mark(secrecy_mark(margin));
        if (!mark.empty()) return Failure{"file.marked_margin", "/file", {{"mark", mark}}};
    }
    return std::nullopt;
}

std::optional<Failure> marked(const std::vector<std::string>& pages) {
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const std::string mark(secrecy_mark_on_page(pages[i]));
        if (mark.empty()) continue;
        const auto page = static_cast<std::int64_t>(i + 1);
        return Failure{"file.marked_page", "/file", {{"mark", mark}, {"page", page}}};
    }
    return std::nullopt;
}

/// A .docx as Word writes it, without macros and without a mark of secrecy.
Result<Ready> ready_docx(const std::string& sent) {
    const auto said = press::read_docx(sent);
    if (!said) return said.error();
    if (auto failure = marked(*said)) return *failure;
    Ready ready;
    ready.command.file_type = FileType::docx;
    ready.bytes = sent;
    return ready;
}

/// A .pdf without a mark of secrecy in the text that it carries. Where nobody can look, it is not
/// taken.
Result<Ready> ready_pdf(const std::string& sent) {
    static std::mutex one_at_a_time;  // a file may take half a gibibyte to read
    if (!picture::whole_pdf(sent)) return Failure{"file.unreadable", "/file", {}};
    {
        const std::lock_guard lock(one_at_a_time);
        const auto pages = press::PdfText({press::PdfText::installed()}).pages(sent);
        if (!pages) return pages.error();
        if (auto failure = marked(*pages)) return *failure;
    }
    Ready ready;
    ready.command.file_type = FileType::pdf;
    ready.bytes = sent;
    return ready;
}

/// A paper that was written elsewhere: Word or PDF.
Result<Ready> ready_paper(const std::string& sent) {
    if (sent.size() > paper_bytes) {
        const auto most = static_cast<std::int64_t>(paper_bytes >> 20);
        return Failure{"file.paper_too_large", "/file", {{"mb", most}}};
    }
    if (picture::kind_of(sent) == picture::Kind::pdf) return ready_pdf(sent);
    if (sent.starts_with("PK")) return ready_docx(sent);
    return Failure{"file.no_paper", "/file", {}};
}

Result<Ready> ready_file(const std::string& sent, const FileUploadParams& params) {
    if (sent.empty()) return Failure{"file.empty", "/file", {}};
    if (params.kind == FileKind::paper) return ready_paper(sent);
    if (picture::kind_of(sent) != picture::Kind::pdf) return ready_picture(sent, params.kind);
    if (params.kind == FileKind::photo) return Failure{"file.no_photo", "/file", {}};
    return ready_pdf(sent);
}

std::string request_of(const FileUploadParams& params, const KeepFile& command) {
    return R"({"command":")" + std::string(KeepFile::name) + R"(","key":")" + params.key.text() +
           R"(","post":")" + params.post.text() + R"(","happened":null,"body":)" +
           to_json(command) + "}";
}

/// Whether so many bytes more would go beyond what the unit may bring in on that day.
std::optional<Refusal> beyond(const FileQuota& quota, const FilesTaken& taken, std::int64_t bytes) {
    if (taken.files >= quota.files)
        return refuse("file.many_today", {{"max", quota.files}}, "/file");
    if (taken.bytes + bytes > quota.mebibytes << 20) {
        return refuse("file.much_today", {{"max", quota.mebibytes}}, "/file");
    }
    return std::nullopt;
}

/// Asked again by the writer, so that two who send at the same moment do not both take the last
/// place.
std::function<std::optional<Refusal>()> limit_of(Node& node, const FileQuota& quota,
                                                 const Viewer& viewer, std::int64_t bytes) {
    return [&ledger = *node.ledger, quota, unit = viewer.unit, day = start_of(viewer.now.date()),
            bytes] { return beyond(quota, files_taken(ledger.up_to_now(), unit, day), bytes); };
}

Result<Request> taken_in(Node& node, const FileQuota& quota, const Viewer& viewer,
                         const std::string& sent, const Query& query) {
    const auto params = read_query<FileUploadParams>(query);
    if (!params) return params.error();
    if (!scope_of(KeepFile::name, viewer.role)) return Failure{"rights.not_for_this_post", "", {}};
    if (marked_secret(params->name.value)) return Failure{"document.classified", "/name", {}};
    const Id<KeptFile> id(derived(params->key, KeptFile::kind, 0));
    auto& reader = thread_reader(model(), node.folder.books());
    if (!reader.load(id)) {  // sent again, it takes no more room
        // Judged before the bytes are looked at, which costs most.
        const auto taken = files_taken(reader.database(), viewer.unit, start_of(viewer.now.date()));
        if (auto refusal = beyond(quota, taken, static_cast<std::int64_t>(sent.size()))) {
            return Failure{refusal->code, refusal->field, refusal->facts};
        }
    }
    auto ready = ready_file(sent, *params);
    if (!ready) return ready.error();
    auto& command = ready->command;
    command.file_kind = params->kind;
    command.sha256 = sha256(ready->bytes);
    command.bytes = static_cast<std::int64_t>(ready->bytes.size());
    command.called = params->name.value;
    auto request = read_request(model(), request_of(*params, command), viewer.person);
    if (!request) return request.error();
    request->limit = limit_of(node, quota, viewer, command.bytes.value);
    if (!FileStore(node.folder).keep(id, ready->bytes, ready->small)) {
        return Failure{"key.other_content", "/key", {}};
    }
    return request;
}

/// Whether it is the scan of a document that went to the viewer's unit.
bool scan_sent_to(Reader& reader, const Viewer& viewer, Id<KeptFile> file) {
    auto row = reader.prepare(
        "select 1 from document_scans as scan"
        " join document_addressed as sent on sent.owner = scan.owner"
        " where scan.file = ? and sent.value = ?");
    row.bind(file).bind(viewer.unit);
    return row.step();
}

/// As its sender called it.
std::string saved_name(const KeptFile& file, std::string_view ending) {
    const auto& called = file.called;
    if (called.gone || called.empty()) return file.id.text() + std::string(ending);
    if (called.value.ends_with(ending)) return called.value;
    return called.value + std::string(ending);
}

Result<MadeFile> given_out(Node& node, const Viewer& viewer, const Query& query) {
    const auto params = read_query<FileParams>(query);
    if (!params) return params.error();
    auto& reader = thread_reader(model(), node.folder.books());
    const auto file = reader.load(params->id);
    if (!file) return Failure{"view.not_found", "/id", {}};
    if (!reader.may_read(viewer, file->unit) && !scan_sent_to(reader, viewer, file->id) &&
        !paper_shown_to(reader, viewer, file->id)) {
        return Failure{"rights.not_yours_to_read", "", {}};
    }
    if (file->removed) return Failure{"file.removed", "/id", {}};
    const auto small = params->size == FileSize::small;
    auto bytes = FileStore(node.folder)
                     .read(file->id, small ? FileStore::Size::small : FileStore::Size::whole);
    if (!bytes) return Failure{"view.not_found", "/id", {}};
    if (file->file_type == FileType::jpeg) return MadeFile{"", std::move(*bytes), "image/jpeg"};
    if (file->file_type == FileType::docx) {
        return MadeFile{saved_name(*file, ".docx"), std::move(*bytes),
                        std::string(press::docx_type)};
    }
    return MadeFile{saved_name(*file, ".pdf"), std::move(*bytes), "application/pdf"};
}

}  // namespace

Upload file_upload(Node* node, FileQuota quota) {
    Upload upload;
    upload.name = "file/keep";
    upload.about =
        "takes in a photo (JPEG, PNG, WebP), a scan (also PDF) or a paper (PDF, .docx): what it "
        "is, its bytes tell; with a mark of secrecy in its text it is refused; the answer's first "
        "id is the file's";
    upload.parameters = parameters_of<FileUploadParams>();
    upload.takes = file_of("application/octet-stream");
    upload.gives = json_answer<Done>();
    upload.command = [node, quota](const Viewer& viewer, const std::string& body,
                                   const Query& query) {
        return taken_in(*node, quota, viewer, body, query);
    };
    upload.most = upload_bytes;
    return upload;
}

Download file_download(Node* node) {
    return {"file", "a file that was taken in: a picture to look at, any other to save",
            parameters_with_post<FileParams>(), file_of("application/octet-stream"),
            [node](const Viewer& viewer, const Query& query) {
                return given_out(*node, viewer, query);
            }};
}

void sweep_files(Node& node) {
    const auto swept = FileStore(node.folder).sweep(files_known(model(), node.folder));
    if (swept > 0) node_log().info("files.swept", {{"files", swept}});
}

void files_noted(Node& node, const std::vector<Notice>& notices) {
    for (const auto& notice : notices) {
        if (notice.kind != KeptFile::kind) continue;
        const Id<KeptFile> id(notice.id);
        const auto file = thread_reader(model(), node.folder.books()).load(id);
        if (file && file->removed) FileStore(node.folder).destroy(id);
    }
}

}  // namespace gb::app
