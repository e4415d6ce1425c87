#include "store/search_texts.hpp"

#include "store/searched.hpp"

namespace gb {

namespace {

struct Searched {
    SearchedKind name;
    Searchable (*texts)(Reader& reader, const void* entity);
};

template <class E>
Searched searched(views::SearchGroup group) {
    return {{E::kind, name_of(group)}, [](Reader& reader, const void* given) {
                const auto& entity = *static_cast<const E*>(given);
                return Searchable{entity.id, texts_of(reader, entity)};
            }};
}

std::span<const Searched> all_searched() {
#define GB_KIND(name, type, group) searched<type>(views::SearchGroup::group),
    static const Searched all[] = {GB_SEARCHED(GB_KIND)};
#undef GB_KIND
    return all;
}

void add_all_of(Reader& reader, std::string_view kind, std::string_view column, const Uuid& id,
                std::vector<Uuid>& to) {
    const auto& table = reader.sql_of(kind).name;
    auto rows =
        reader.prepare("select id from " + table + " where \"" + std::string(column) + "\" = ?");
    rows.bind(id);
    while (rows.step()) to.push_back(rows.id(0));
}

}  // namespace

std::span<const SearchedKind> searched_kinds() {
    static const auto kinds = [] {
        std::vector<SearchedKind> all;
        for (const auto& one : all_searched()) all.push_back(one.name);
        return all;
    }();
    return kinds;
}

Searchable search_texts(Reader& reader, std::string_view kind, const void* entity) {
    for (const auto& one : all_searched()) {
        if (one.name.kind == kind) return one.texts(reader, entity);
    }
    GB_CHECK(false, "only what is searched for is asked for its words");
    return {};
}

/// Only where somebody may read more by what the entity says now: whom information was sent to, who
/// is to answer a matter, what a conference accepted. What moves to a successor is found by it all
/// the same, for it reads the book of the unit that ended; the view judges once more.
std::vector<Uuid> searched_with(Reader& reader, std::string_view kind, const void* entity) {
    std::vector<Uuid> others;
    if (kind == Information::kind) {
        const auto& item = *static_cast<const Information*>(entity);
        add_all_of(reader, InformationReply::kind, "information", item.id, others);
    } else if (kind == Matter::kind) {
        const auto& matter = *static_cast<const Matter*>(entity);
        add_all_of(reader, MatterAnswer::kind, "matter", matter.id, others);
    } else if (kind == Conference::kind) {
        const auto& conference = *static_cast<const Conference*>(entity);
        add_all_of(reader, HandedPaper::kind, "conference", conference.id, others);
    }
    return others;
}

}  // namespace gb
