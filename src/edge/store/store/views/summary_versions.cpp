#include "store/views/summary_versions.hpp"

#include <algorithm>
#include <array>

#include "domain/model.hpp"
#include "domain/summary/editions.hpp"
#include "house/fold.hpp"
#include "house/texts.hpp"
#include "store/views/story.hpp"
#include "store/views/summary_parts.hpp"

namespace gb {

namespace {

constexpr std::array<std::string_view, 4> kept{"summary.section_submitted",
                                               "summary.section_returned",
                                               "summary.section_accepted", "summary.issued"};

std::optional<std::int64_t> section_in(const ToldEntry& entry) {
    const auto* body = entry.facts.if_object();
    const auto* value = body ? body->if_contains("section") : nullptr;
    if (!value || !value->is_number()) return std::nullopt;
    return value->to_number<std::int64_t>();
}

/// The summary as it was when that entry had been written.
Loaded as_of(Reader& reader, Id<Summary> summary, const Uuid& book, std::int64_t number) {
    auto rows = reader.prepare(
        "select book.uuid, number, facts, words from entry join book on book.id = entry.book"
        " where entity = ? and facts is not null order by position");
    rows.bind(summary);
    Loaded state;
    while (rows.step()) {
        const auto words = rows.null(3) ? std::string_view() : rows.blob(3);
        const auto at = rows.integer(1);
        const auto read = read_entry(model(), rows.id(0), static_cast<std::uint64_t>(at),
                                     rows.blob(2), rows.null(3) ? nullptr : &words);
        if (!read) continue;
        state = folded(model(), *read->type, state, read->event.get(),
                       read->envelope.stamp(read->book, read->number), summary);
        if (read->book == book && at == number) return state;
    }
    return {};
}

/// Of an edition before this one only what was issued is of use to compare with.
bool is_kept(const std::string& kind, bool this_edition) {
    if (!this_edition) return kind == "summary.issued";
    return std::find(kept.begin(), kept.end(), kind) != kept.end();
}

void put_versions(Reader& reader, const Viewer& viewer, const Summary& summary, Id<Summary> edition,
                  views::SummaryVersions& list) {
    each_entry(reader, edition, [&](const ToldEntry& entry) {
        const auto& kind = entry.envelope.kind;
        if (!is_kept(kind, edition == summary.id)) return;
        views::SummaryVersion version;
        version.book = entry.book;
        version.number = entry.number;
        version.at = entry.envelope.entered;
        version.by = reader.person_name(entry.envelope.author);
        version.what = kind;
        const auto place = section_in(entry).value_or(-1);
        if (place >= 0 && place < static_cast<std::int64_t>(summary.sections.size())) {
            const auto& section = summary.sections[static_cast<std::size_t>(place)];
            version.section = say(viewer.language, "outline." + section.key.value);
        }
        list.versions.push_back(std::move(version));
    });
}

}  // namespace

Result<views::SummaryVersions> summary_versions_view(Reader& reader, const Viewer& viewer,
                                                     const views::SummaryParams& params) {
    const auto summary = readable_summary(reader, viewer, params.id);
    if (!summary) return summary.error();
    views::SummaryVersions list;
    for (const auto& edition : editions_up_to(**summary)) {
        put_versions(reader, viewer, **summary, edition, list);
    }
    std::reverse(list.versions.begin(), list.versions.end());
    return list;
}

Result<views::VersionText> summary_version_view(Reader& reader, const Viewer& viewer,
                                                const views::VersionParams& params) {
    const auto now = readable_summary(reader, viewer, params.id);
    if (!now) return now.error();
    Loaded loaded;
    for (const auto& edition : editions_up_to(**now)) {
        if (!loaded) loaded = as_of(reader, edition, params.book, params.number);
    }
    if (!loaded) return Failure{"view.not_found", "/number", {}};
    const auto& summary = *static_cast<const Summary*>(loaded.entity.get());
    views::VersionText text;
    text.at = loaded.meta.changed;
    if (!summary.title.gone) text.title = summary.title.value;
    for (std::size_t i = 0; i < summary.sections.size(); ++i) {
        const auto& section = summary.sections[i];
        views::VersionSection shown{static_cast<std::int32_t>(i), section_number(viewer, section),
                                    say(viewer.language, "outline." + section.key.value),
                                    std::nullopt};
        if (!section.text.gone) shown.text = section.text.value;
        text.sections.push_back(std::move(shown));
    }
    return text;
}

}  // namespace gb
