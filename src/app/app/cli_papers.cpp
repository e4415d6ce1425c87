// summary

#include <fmt/format.h>

#include <fstream>

#include "app/cli.hpp"
#include "app/papers.hpp"
#include "domain/summary/words.hpp"

namespace gb::app {

namespace {

int run_summary(const std::filesystem::path& data, const std::string& id, const std::string& to) {
    const Folder folder{data};
    Reader reader(model(), folder.books());
    if (id.empty()) {
        for (const auto& summary : reader.where<Summary>("1 = 1 order by id")) {
            fmt::print("{} {} {}\n", summary->id.text(), summary->issue ? "issued" : "draft ",
                       summary->title.value);
        }
        return Exit::done;
    }
    const auto given = Uuid::parse(id);
    const auto summary = given ? reader.load(Id<Summary>(*given)) : nullptr;
    if (!summary) return failed("view.not_found", "ID", {});
    SystemClock clock;
    Viewer viewer;  // whoever may read the folder may read what is in it
    viewer.unit = summary->unit;
    viewer.role = Role::administrator;
    viewer.now = clock.now();
    const auto& kind = *paper_kind("summary");
    const auto paper = kind.make(reader, viewer, {{"id", id}});
    if (!paper) return failed(paper.error().code, paper.error().field, paper.error().facts);
    const auto bytes = paper_docx(folder, kind, *paper, viewer.language);
    if (!bytes) return failed(bytes.error().code, bytes.error().field, bytes.error().facts);
    std::ofstream(to, std::ios::binary) << *bytes;
    fmt::print("{} bytes in {}\n", bytes->size(), to);
    return Exit::done;
}

}  // namespace

void add_papers(Cli& cli) {
    auto id = std::make_shared<std::string>();
    auto to = std::make_shared<std::string>("bao-cao.docx");
    auto* command = cli.command(cli.app, "summary", "List summaries, or write one as .docx",
                                [=, &cli] { return run_summary(cli.data, *id, *to); });
    cli.with_data(command)->add_option("ID", *id, "the summary; without it they are listed");
    command->add_option("--out", *to, "the file to write")->capture_default_str();
    command->footer("Example: giaoban summary --data demo 019b… --out bao-cao-2026.docx");
}

}  // namespace gb::app
