// summary

#include <fmt/format.h>

#include <fstream>

#include "app/cli.hpp"
#include "app/papers.hpp"
#include "domain/summary/words.hpp"

namespace gb::app {

namespace {

struct SummaryLineJson {
    Id<Summary> id;
    bool issued = false;
    std::string title;
};
BOOST_DESCRIBE_STRUCT(SummaryLineJson, (), (id, issued, title))

struct SummaryFileJson {
    std::string file;
    std::uint64_t bytes = 0;
};
BOOST_DESCRIBE_STRUCT(SummaryFileJson, (), (file, bytes))

int list_summaries(const Cli& cli, Reader& reader) {
    std::vector<SummaryLineJson> lines;
    std::string sentences;
    for (const auto& summary : reader.where<Summary>("1 = 1 order by id")) {
        lines.push_back({summary->id, summary->issue.has_value(), summary->title.value});
        sentences += fmt::format("{} {} {}\n", summary->id.text(),
                                 summary->issue ? "issued" : "draft ", summary->title.value);
    }
    if (!sentences.empty()) sentences.pop_back();  // the answer ends its last line itself
    return cli.answer(lines, sentences);
}

int run_summary(const Cli& cli, const std::string& id, const std::string& to) {
    const Folder folder{cli.data};
    Reader reader(model(), folder.books());
    if (id.empty()) return list_summaries(cli, reader);
    const auto given = Uuid::parse(id);
    const auto summary = given ? reader.load(Id<Summary>(*given)) : nullptr;
    if (!summary) return cli.failed({"view.not_found", "ID", {}});
    SystemClock clock;
    Viewer viewer;  // whoever may read the folder may read what is in it
    viewer.unit = summary->unit;
    viewer.role = Role::administrator;
    viewer.now = clock.now();
    const auto& kind = *paper_kind("summary");
    const auto paper = kind.make(reader, viewer, {{"id", id}});
    if (!paper) return cli.failed(paper.error());
    const auto bytes = paper_docx(folder, kind, *paper, viewer.language);
    if (!bytes) return cli.failed(bytes.error());
    std::ofstream out(to, std::ios::binary);
    out << *bytes;
    out.close();
    if (!out) return cli.failed({"paper.not_written", "--out", {{"file", to}}});
    return cli.answer(SummaryFileJson{to, bytes->size()},
                      fmt::format("{} bytes in {}", bytes->size(), to));
}

}  // namespace

void add_papers(Cli& cli) {
    auto id = std::make_shared<std::string>();
    auto to = std::make_shared<std::string>("bao-cao.docx");
    auto* command = cli.command(cli.app, "summary", "List summaries, or write one as .docx",
                                [=, &cli] { return run_summary(cli, *id, *to); });
    cli.with_json(cli.with_data(command))
        ->add_option("ID", *id, "the summary; without it they are listed");
    command->add_option("--out", *to, "the file to write")->capture_default_str();
    command->footer("Example: giaoban summary --data demo 019b… --out bao-cao-2026.docx");
}

}  // namespace gb::app
