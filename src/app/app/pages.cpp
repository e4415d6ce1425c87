#include "app/pages.hpp"

#include <sstream>

#include "app/article_file.hpp"
#include "app/book_files.hpp"
#include "app/comment_desk.hpp"
#include "app/factor_rule.hpp"
#include "app/lists.hpp"
#include "app/office_templates.hpp"
#include "app/papers.hpp"
#include "app/portal_settings.hpp"
#include "app/reads_door.hpp"
#include "house/book_file.hpp"
#include "house/texts.hpp"
#include "house/views/book.hpp"
#include "store/verify.hpp"

namespace gb::app {

namespace {

struct BookFileParams {
    std::optional<Id<Unit>> unit;  ///< by default the post's own
};
BOOST_DESCRIBE_STRUCT(BookFileParams, (), (unit))

struct BookCheckParams {
    maybe_label<40> head;  ///< a code from a printed paper, which the book must contain
};
BOOST_DESCRIBE_STRUCT(BookCheckParams, (), (head))

Result<Uuid> asked_book(Reader& reader, const Viewer& viewer, const Query& query) {
    const auto params = read_query<BookFileParams>(query);
    if (!params) return params.error();
    const Uuid book = params->unit.value_or(viewer.unit);
    if (!reader.may_read(viewer, book)) return Failure{"rights.not_yours_to_read", "", {}};
    return book;
}

/// A file sent in, proved without any database.
Result<std::string> checked_book(const std::string& body, const Query& query,
                                 const std::string& language) {
    std::istringstream in(body);
    Expected expected;
    const auto params = read_query<BookCheckParams>(query);
    if (!params) return params.error();
    if (const auto& given = params->head.value; !given.empty()) {
        const auto code = HeadCode::parse(given);
        if (!code) return Failure{"book.no_head_code", "/head", {{"code", given}}};
        expected.codes.push_back(*code);
    }
    const auto report = check_book(in, expected);
    views::BookCheck json{report.intact(),  report.book, report.name, report.count,
                          report.head_code, {},          std::nullopt};
    for (const auto& volume : report.volumes) {
        json.volumes.push_back({volume.volume, volume.first, volume.last, volume.fingerprint});
    }
    if (report.fault) {
        json.fault =
            views::BookFault{report.fault->code, say(language, "book.fault." + report.fault->code),
                             report.fault->line, report.fault->number, report.fault->detail};
    }
    return to_json(json);
}

/// The chain of one book of this node, proved now.
Result<MadeFile> verified_book(const Folder& folder, Reader& reader, const Viewer& viewer,
                               const Query& query) {
    const auto book = asked_book(reader, viewer, query);
    if (!book) return book.error();
    const auto report = verify_book(model(), folder.books(), *book);
    views::BookCheck json{
        report.intact(), *book, "", static_cast<std::uint64_t>(report.entries), "", {},
        std::nullopt};
    if (report.fault) {
        json.fault = views::BookFault{report.fault->code,
                                      say(viewer.language, "book.fault." + report.fault->code), 0,
                                      report.fault->number, report.fault->detail};
    }
    return MadeFile{"", to_json(json)};
}

}  // namespace

std::vector<Download> downloads(Node* node, CommentStore* comments, const press::Office* office,
                                Backups* backups, PersonalReads* reads) {
    const auto reader = [node]() -> Reader& {
        return thread_reader(model(), node->folder.books());
    };
    auto all = book_downloads(node);
    const std::vector<Download> more{
        {"book/verify", "the chain of a book of this node, proved now",
         parameters_with_post<BookFileParams>(), json_answer<views::BookCheck>(),
         [node, reader](const Viewer& viewer, const Query& query) {
             return verified_book(node->folder, reader(), viewer, query);
         }},
    };
    all.insert(all.end(), more.begin(), more.end());
    all.push_back(article_download(node));
    all.push_back(file_download(node));
    all.push_back(comments_download(node, comments));
    all.push_back(portal_settings_download(node));
    all.push_back(reads_download(node, reads));
    for (const auto& made :
         {paper_downloads(node, office), list_downloads(node), template_downloads(node),
          backup_downloads(node, backups), factor_rule_downloads(node)}) {
        all.insert(all.end(), made.begin(), made.end());
    }
    return all;
}

std::vector<Upload> uploads(Node* node, Backups* backups, FileQuota quota) {
    std::vector<Upload> all{
        file_upload(node, quota),
        portal_settings_upload(node),
        {"book/check", "proves a book's file", true, parameters_of<BookCheckParams>(),
         file_of("application/octet-stream"), json_answer<views::BookCheck>(), checked_book}};
    for (const auto& some :
         {template_uploads(node), backup_uploads(backups), factor_rule_uploads(node)}) {
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

}  // namespace gb::app
