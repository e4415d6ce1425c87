#include "app/reads_door.hpp"

#include <fmt/format.h>

#include "base/json_write.hpp"
#include "domain/award/words.hpp"
#include "domain/commendation/words.hpp"
#include "domain/matter/words.hpp"
#include "domain/unit/words.hpp"
#include "store/reader.hpp"

namespace gb::app {

namespace {

constexpr std::size_t reads_a_page = 50;

struct PersonalReadLine {
    std::int64_t id = 0;
    Instant at;
    std::string person;  ///< who read
    std::string view;    ///< what: "people", "search"
    std::string of;      ///< the unit, person, matter or award it was asked of; empty: another
};
BOOST_DESCRIBE_STRUCT(PersonalReadLine, (), (id, at, person, view, of))

struct PersonalReadList {
    std::vector<PersonalReadLine> reads;  ///< the latest first
    std::optional<std::int64_t> more;     ///< older ones come before this one
};
BOOST_DESCRIBE_STRUCT(PersonalReadList, (), (reads, more))

struct ReadsParams {
    std::optional<Number<1, 9'007'199'254'740'991>> before;
};
BOOST_DESCRIBE_STRUCT(ReadsParams, (), (before))

/// "12/2026 · UBND xã Hoa Sơn": with its kind, which the name of the view tells, it is found.
std::string numbered(Reader& reader, const std::string& number, Id<Unit> unit, Date day) {
    const auto name = reader.unit_name(unit, day);
    return number.empty() ? name : name.empty() ? number : number + " · " + name;
}

std::string name_of_read(Reader& reader, const Uuid& of, Date day) {
    const Id<Unit> unit(of);
    if (reader.load(unit)) return reader.unit_name(unit, day);
    if (const auto matter = reader.load(Id<Matter>(of))) {
        const auto number = fmt::format("{}/{}", matter->number.number, matter->number.year);
        return numbered(reader, number, matter->unit, day);
    }
    if (const auto award = reader.load(Id<Award>(of))) {
        return numbered(reader, award->symbol.value, award->unit, day);
    }
    if (const auto proposal = reader.load(Id<Commendation>(of))) {
        return numbered(reader, "", proposal->unit, day);
    }
    return reader.person_name(Id<Person>(of));
}

Result<MadeFile> reads_listed(const Node& node, PersonalReads& reads, const Query& query) {
    const auto params = read_query<ReadsParams>(query);
    if (!params) return params.error();
    reads.keep();
    auto& reader = thread_reader(model(), node.folder.books());
    PersonalReadList list;
    const auto found = reads.lines(params->before ? params->before->value : 0, reads_a_page + 1);
    for (const auto& one : found) {
        if (list.reads.size() == reads_a_page) {
            list.more = list.reads.back().id;
            break;
        }
        list.reads.push_back({one.id, one.at, reader.person_name(one.person), one.view,
                              name_of_read(reader, one.of, one.at.date())});
    }
    return MadeFile{"", to_json(list)};
}

}  // namespace

Download reads_download(Node* node, PersonalReads* reads) {
    return {
        .name = "rights/reads",
        .about = "who read personal data, where and of whom, the latest first",
        .parameters = parameters_with_post<ReadsParams>(),
        .gives = json_answer<PersonalReadList>(),
        .make = [node, reads](const Viewer&,
                              const Query& query) { return reads_listed(*node, *reads, query); },
        .right = "rights.read"};
}

}  // namespace gb::app
