#include "store/views/summary_parts.hpp"

#include <algorithm>

#include "domain/summary/loose.hpp"
#include "house/texts.hpp"
#include "store/views/summary_editions.hpp"
#include "store/views/texts.hpp"

namespace gb {

namespace {

std::optional<views::SectionWriter> writer_of(Reader& reader, const Section& section) {
    if (section.writer.empty()) return std::nullopt;
    views::SectionWriter writer{section.writer, {}, {}};
    if (const auto post = reader.load(section.writer)) {
        writer.title = post->title.value;
        writer.person = reader.person_name(post->person);
    }
    return writer;
}

void put_section(Reader& reader, views::SectionView& view, const Section& section) {
    view.version = section.version;
    if (!section.author.empty()) view.author = reader.person_name(section.author);
    view.state = section.state;
    view.writer = writer_of(reader, section);
    view.due = section.due;
    if (!section.note.value.empty() || section.note.gone) view.note = section.note.value;
}

void put_comments(Reader& reader, views::SummaryView& view, const Summary& summary) {
    for (const auto& said : reader.where<SummaryComment>("summary = ? order by id", summary.id)) {
        const auto place = static_cast<std::size_t>(said->section);
        if (place >= view.sections.size()) continue;
        views::CommentView comment;
        comment.id = said->id;
        if (!said->to.empty()) comment.to = said->to;
        comment.by = reader.person_name(said->author);
        comment.at = said->said_at;
        comment.text = unless_gone(said->text);
        comment.resolved_at = said->resolved_at;
        if (said->resolved_at) comment.resolved_by = reader.person_name(said->resolver);
        view.sections[place].comments.push_back(std::move(comment));
    }
}

bool stands_in_a_text(const Summary& summary, const Uuid& figure) {
    const auto token = stated_token(figure);
    return std::any_of(
        summary.sections.begin(), summary.sections.end(), [&](const Section& section) {
            return std::any_of(section.figures.begin(), section.figures.end(),
                               [&](const WrittenToken& one) { return one.value == token; });
        });
}

void put_stated(Reader& reader, views::SummaryView& view, const Summary& summary) {
    for (const auto& figure : stated_for(reader, summary)) {
        const bool used = stands_in_a_text(summary, figure->id);
        // What was stated for an edition before is of use only where it still stands.
        if (figure->struck || (figure->summary != summary.id && !used)) continue;
        views::StatedView shown;
        shown.id = figure->id;
        shown.origin = figure->origin;
        shown.label = unless_gone(figure->counts);
        shown.value = figure->value.value;
        shown.figure = figure->figure.value;
        shown.source = unless_gone(figure->source);
        shown.document = figure->document.value;
        shown.issued_on = figure->issued_on;
        shown.file = figure->file.value;
        shown.by = reader.person_name(figure->author);
        shown.at = figure->stated_at;
        shown.used = used;
        view.stated.push_back(std::move(shown));
    }
}

}  // namespace

std::string section_number(const Viewer& viewer, const Section& section) {
    if (section.level != 0 || section.number.empty()) return section.number.value;
    return say(viewer.language, "summary.part",
               {{"number", std::int64_t{std::stoi(section.number.value)}}});
}

void put_work(Reader& reader, views::SummaryView& view, const Summary& summary) {
    for (std::size_t i = 0; i < view.sections.size(); ++i) {
        put_section(reader, view.sections[i], summary.sections[i]);
        if (summary.issue || !among_results(summary, i)) continue;
        for (auto& number : loose_numbers(summary.sections[i].text)) {
            view.sections[i].loose.push_back(
                {std::move(number.text), static_cast<std::int64_t>(number.position)});
        }
    }
    put_comments(reader, view, summary);
    put_stated(reader, view, summary);
}

Result<std::shared_ptr<const Summary>> readable_summary(Reader& reader, const Viewer& viewer,
                                                        Id<Summary> id) {
    auto summary = reader.load(id);
    if (!summary) return Failure{"view.not_found", "/id", {}};
    if (!reader.may_read(viewer, summary->unit)) {
        return Failure{"rights.not_yours_to_read", "", {}};
    }
    return summary;
}

}  // namespace gb
