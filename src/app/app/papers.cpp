#include "app/papers.hpp"

#include <array>
#include <chrono>
#include <set>

#include "app/conference_papers.hpp"
#include "app/paper_name.hpp"
#include "app/paper_place.hpp"
#include "domain/handover/words.hpp"
#include "house/node_log.hpp"
#include "house/papers/award.hpp"
#include "house/papers/daily.hpp"
#include "house/papers/draft.hpp"
#include "house/papers/duty_report.hpp"
#include "house/papers/handover.hpp"
#include "house/papers/summary.hpp"
#include "house/texts.hpp"
#include "press/docx.hpp"
#include "press/html.hpp"
#include "store/views/awards.hpp"
#include "store/views/conference.hpp"
#include "store/views/daily.hpp"
#include "store/views/desk.hpp"
#include "store/views/documents.hpp"
#include "store/views/drafts.hpp"
#include "store/views/duty_reports.hpp"
#include "store/views/handover.hpp"
#include "store/views/summary.hpp"

namespace gb::app {

namespace {

/// A conference as its own unit sees it: with what the public may read of it, and no more rights
/// asked of the reader than for the summary that it belongs to.
std::optional<views::ConferenceView> conference_of(Reader& reader, const Viewer& viewer,
                                                   const std::optional<Id<Conference>>& id) {
    if (!id) return std::nullopt;
    auto view = conference_view(reader, viewer, {viewer.post, *id});
    return view ? std::optional(std::move(*view)) : std::nullopt;
}

Result<paper::Paper> summary_of(Reader& reader, const Viewer& viewer, const Query& query) {
    const auto params = read_query<PaperOf>(query);
    if (!params) return params.error();
    const auto summary = summary_view(reader, viewer, {viewer.post, Id<Summary>(params->id)});
    if (!summary) return summary.error();
    const auto conference = conference_of(reader, viewer, summary->conference);
    return with_place(reader, summary->unit.id,
                      papers::summary_paper(*summary, conference ? &*conference : nullptr));
}

Result<paper::Paper> handover_of(Reader& reader, const Viewer& viewer, const Query& query) {
    const auto params = read_query<PaperOf>(query);
    if (!params) return params.error();
    const auto handover = handover_view(reader, viewer, {viewer.post, Id<Handover>(params->id)});
    if (!handover) return handover.error();
    const auto unit = handover->unit.id;
    return with_place(
        reader, unit,
        papers::handover_paper(*handover, superior_name(reader, unit, viewer.now.date())));
}

Result<paper::Paper> award_of(Reader& reader, const Viewer& viewer, const Query& query) {
    const auto params = read_query<PaperOf>(query);
    if (!params) return params.error();
    const auto award = award_view(reader, viewer, {viewer.post, Id<Award>(params->id)});
    if (!award) return award.error();
    papers::AwardOffice office{superior_name(reader, award->unit.id, award->signed_on), {}};
    std::set<Uuid> proposers;
    for (const auto& recipient : award->recipients) {
        const auto proposal = reader.load(recipient.commendation);
        if (!proposal || !proposers.insert(proposal->unit).second) continue;
        office.proposers.push_back(unit_ref(reader, proposal->unit, award->signed_on).name);
    }
    return with_place(reader, award->unit.id, papers::award_paper(*award, office));
}

struct DailyPaperParams {
    std::optional<Id<Unit>> unit;
    std::optional<Date> day;
    std::optional<Number<0, 1'439>> minute;
};
BOOST_DESCRIBE_STRUCT(DailyPaperParams, (), (unit, day, minute))

Result<paper::Paper> daily_of(Reader& reader, const Viewer& viewer, const Query& query) {
    const auto params = read_query<DailyPaperParams>(query);
    if (!params) return params.error();
    const auto sheet =
        daily_view(reader, viewer, {viewer.post, params->unit, params->day, params->minute});
    if (!sheet) return sheet.error();
    const auto unit = sheet->unit.id;
    return with_place(reader, unit,
                      papers::daily_paper(*sheet, superior_name(reader, unit, sheet->day)));
}

Result<paper::Paper> duty_report_of(Reader& reader, const Viewer& viewer, const Query& query) {
    const auto params = read_query<PaperOf>(query);
    if (!params) return params.error();
    const auto report = duty_report_view(reader, viewer, {viewer.post, Id<DutyReport>(params->id)});
    if (!report) return report.error();
    const auto unit = report->unit.id;
    return with_place(
        reader, unit,
        papers::duty_report_paper(*report, superior_name(reader, unit, report->body.day)));
}

Result<paper::Paper> draft_of(Reader& reader, const Viewer& viewer, const Query& query) {
    const auto params = read_query<PaperOf>(query);
    if (!params) return params.error();
    const auto draft = draft_view(reader, viewer, {viewer.post, Id<DocumentDraft>(params->id)});
    if (!draft) return draft.error();
    const auto unit = draft->unit.id;
    return with_place(reader, unit,
                      papers::draft_paper(*draft, superior_name(reader, unit, viewer.now.date())));
}

Result<paper::Paper> document_of(Reader& reader, const Viewer& viewer, const Query& query) {
    const auto params = read_query<PaperOf>(query);
    if (!params) return params.error();
    const auto document = document_view(reader, viewer, {viewer.post, Id<Document>(params->id)});
    if (!document) return document.error();
    const auto unit = document->unit.id;
    return with_place(
        reader, unit,
        papers::document_paper(*document, superior_name(reader, unit, document->issued_on)));
}

const std::array kinds{
    PaperKind{"award", "an award decision with the list of those awarded", "quyet-dinh",
              parameters_with_post<PaperOf>(), award_of, true},
    PaperKind{"document", "an issued document", "van-ban", parameters_with_post<PaperOf>(),
              document_of},
    PaperKind{"draft", "a drafted document, to be signed on paper", "van-ban",
              parameters_with_post<PaperOf>(), draft_of},
    PaperKind{"summary", "a summary on the paper that an office signs", "bao-cao",
              parameters_with_post<PaperOf>(), summary_of},
    PaperKind{"conference/programme", "the programme of a conference", "chuong-trinh",
              parameters_with_post<PaperOf>(), programme_of},
    PaperKind{"conference/minutes", "the minutes of a conference, to be signed", "bien-ban",
              parameters_with_post<PaperOf>(), minutes_of},
    PaperKind{"conference/conclusions",
              "the notice of a conference's conclusions, to all, to one "
              "addressee or to one unit",
              "thong-bao", parameters_with_post<ConclusionParams>(), conclusions_of},
    PaperKind{"conference/roll", "the roll of a conference, to be ticked at the door", "diem-danh",
              parameters_with_post<PaperOf>(), roll_of_conference},
    PaperKind{"conference/invitation", "the invitation of one unit to a conference", "giay-moi",
              parameters_with_post<InvitationParams>(), invitation_of},
    PaperKind{"conference/paper", "the paper that a unit hands in before a conference", "tham-luan",
              parameters_with_post<HandedPaperParams>(), handed_paper_of_unit},
    PaperKind{"handover", "the record of a handover", "ban-giao", parameters_with_post<PaperOf>(),
              handover_of},
    PaperKind{"daily", "the sheet of a daily giao ban, on one page", "giao-ban",
              parameters_with_post<DailyPaperParams>(), daily_of, false, true},
    PaperKind{"duty_report", "a daily duty report", "bao-ban", parameters_with_post<PaperOf>(),
              duty_report_of},
};

struct Template {
    std::string name;
    std::string bytes;
};

Template template_of(const Folder& folder, const PaperKind& kind) {
    for (const auto name : {kind.file, general_template(kind.one_page)}) {
        const auto file = folder.templates() / (std::string(name) + ".docx");
        if (auto bytes = bytes_of(file)) return {file.filename().string(), std::move(*bytes)};
    }
    return {"", std::string(kind.one_page ? press::sheet_template() : press::default_template())};
}

/// The paper of what is asked for, in the language of papers, whatever the reader's.
Result<paper::Paper> asked_paper(Reader& reader, const PaperKind& kind, Viewer viewer,
                                 const Query& query) {
    viewer.language = "vi";
    const Reader::Snapshot snapshot(reader);
    return kind.make(reader, viewer, query);
}

/// By LibreOffice, which takes seconds or fails: the log tells of each.
Result<std::string> printed(const press::Office& office, const PaperKind& kind,
                            const std::string& docx) {
    const auto began = std::chrono::steady_clock::now();
    auto bytes = office.pdf(docx);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - began;
    if (bytes) {
        node_log().info("paper.printed",
                        {{"paper", kind.name}, {"ms", took.count()}, {"bytes", bytes->size()}});
    } else {
        node_log().warn("paper.not_printed",
                        {{"paper", kind.name}, {"ms", took.count()}, {"code", bytes.error().code}});
    }
    return bytes;
}

using Make = std::function<Result<MadeFile>(const Viewer&, const Query&)>;

Download download(const PaperKind& kind, std::string_view form, std::string type, Make make) {
    return {std::string(kind.name) + "/" + std::string(form),
            std::string(kind.about) + ", as ." + std::string(form),
            kind.parameters,
            file_of(std::move(type)),
            std::move(make),
            form == "pdf",
            kind.personal};
}

}  // namespace

std::string_view general_template(bool one_page) {
    return one_page ? "phieu" : "bao-cao";
}

std::span<const PaperKind> paper_kinds() {
    return kinds;
}

const PaperKind* paper_kind(std::string_view name) {
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const PaperKind& kind) { return kind.name == name; });
    return found == kinds.end() ? nullptr : &*found;
}

Result<std::string> paper_docx(const Folder& folder, const PaperKind& kind,
                               const paper::Paper& paper, const std::string& language) {
    const auto form = template_of(folder, kind);
    auto made = press::docx(paper, form.bytes);
    if (made || form.name.empty()) return made;
    // Somebody changed this file in Word: name it, and in it what is wrong.
    const auto& fault = made.error();
    return Failure{"paper.template_unusable",
                   "",
                   {{"file", form.name}, {"what", explain(language, fault.code, fault.facts)}}};
}

std::vector<Download> paper_downloads(Node* node, const press::Office* office) {
    const auto reader = [node]() -> Reader& {
        return thread_reader(model(), node->folder.books());
    };
    std::vector<Download> all;
    for (const auto& kind : kinds) {
        const auto docx = [node, reader, &kind](const Viewer& viewer,
                                                const Query& query) -> Result<MadeFile> {
            const auto paper = asked_paper(reader(), kind, viewer, query);
            if (!paper) return paper.error();
            auto bytes = paper_docx(node->folder, kind, *paper, viewer.language);
            if (!bytes) return bytes.error();
            return MadeFile{paper_name(*paper, kind.file) + ".docx", std::move(*bytes)};
        };
        all.push_back(download(kind, "docx", std::string(press::docx_type), docx));
        all.push_back(download(
            kind, "pdf", "application/pdf",
            [docx, office, &kind](const Viewer& viewer, const Query& query) -> Result<MadeFile> {
                auto made = docx(viewer, query);
                if (!made) return made.error();
                auto name = made->name.substr(0, made->name.size() - 5) + ".pdf";
                auto bytes = printed(*office, kind, made->body);
                if (!bytes) return bytes.error();
                return MadeFile{std::move(name), std::move(*bytes)};
            }));
        all.push_back(
            download(kind, "print", "text/html; charset=utf-8",
                     [reader, &kind](const Viewer& viewer, const Query& query) -> Result<MadeFile> {
                         const auto paper = asked_paper(reader(), kind, viewer, query);
                         if (!paper) return paper.error();
                         return MadeFile{"", press::print_html(*paper)};
                     }));
    }
    return all;
}

}  // namespace gb::app
