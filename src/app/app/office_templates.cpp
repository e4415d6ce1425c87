#include "app/office_templates.hpp"

#include <algorithm>
#include <iterator>

#include "base/json_write.hpp"
#include "domain/book/words.hpp"
#include "house/texts.hpp"
#include "press/docx.hpp"
#include "store/reader.hpp"

namespace gb::app {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view templates_right = "template.manage";
constexpr std::size_t template_bytes = 4 << 20;
constexpr std::size_t most_named = 12;  ///< faults that one answer tells

struct OfficeTemplate {
    std::string name;                 ///< its file is NAME.docx
    std::vector<std::string> papers;  ///< that are made on it and on no other
    bool own = false;                 ///< the office's; else the one that comes with giaoban
    std::string instead;              ///< where it is not the office's: the general one that is
    std::int64_t bytes = 0;
    std::optional<Instant> kept_at;
    std::string kept_by;              ///< "" where it was put there by hand
    std::vector<std::string> faults;  ///< for which no paper can be made on it, in words
};
BOOST_DESCRIBE_STRUCT(OfficeTemplate, (),
                      (name, papers, own, instead, bytes, kept_at, kept_by, faults))

struct OfficeTemplates {
    std::vector<OfficeTemplate> templates;
    std::int64_t most_bytes = 0;  ///< of one handed in
};
BOOST_DESCRIBE_STRUCT(OfficeTemplates, (), (templates, most_bytes))

struct NamedTemplate {
    label<40> name;
};
BOOST_DESCRIBE_STRUCT(NamedTemplate, (), (name))

/// In the order in which they are told of: first those that many papers stand on.
std::vector<OfficeTemplate> known_templates() {
    std::vector<OfficeTemplate> all(2);
    all[0].name = general_template(false);
    all[1].name = general_template(true);
    for (const auto& kind : paper_kinds()) {
        auto found = std::find_if(all.begin(), all.end(),
                                  [&](const auto& one) { return one.name == kind.file; });
        if (found == all.end()) {
            found = all.insert(all.end(), OfficeTemplate());
            found->name = kind.file;
        }
        found->papers.emplace_back(kind.name);
    }
    return all;
}

fs::path file_of_template(const Folder& folder, const std::string& name) {
    return folder.templates() / (name + ".docx");
}

bool on_one_page(std::string_view name) {
    const auto kinds = paper_kinds();
    return name == general_template(true) ||
           std::any_of(kinds.begin(), kinds.end(),
                       [&](const auto& kind) { return kind.one_page && kind.file == name; });
}

/// The general one that a paper stands on which has none of its own.
std::string general_for(std::string_view name) {
    return std::string(general_template(on_one_page(name)));
}

std::string built_in(std::string_view name) {
    return std::string(on_one_page(name) ? press::sheet_template() : press::default_template());
}

std::vector<std::string> told(const std::vector<Failure>& faults, const std::string& language) {
    std::vector<std::string> sentences;
    for (const auto& fault : faults) {
        sentences.push_back(explain(language, fault.code, fault.facts));
    }
    return sentences;
}

/// Who handed it in, as the node book tells; one that was put there by hand has no such note.
void put_keeper(Reader& reader, OfficeTemplate& one) {
    const auto notes = reader.where<NodeRecord>(
        "what in ('template_kept', 'template_removed') and code = ? order by id desc limit 1",
        one.name);
    if (notes.empty() || notes.front()->what != NodeFact::template_kept) return;
    one.kept_at = notes.front()->at;
    one.kept_by = reader.person_name(notes.front()->person);
}

Result<MadeFile> listed(const Node& node, Reader& reader, const Viewer& viewer) {
    OfficeTemplates list;
    list.most_bytes = template_bytes;
    for (auto& one : known_templates()) {
        const auto own = bytes_of(file_of_template(node.folder, one.name));
        one.own = own.has_value();
        one.bytes = static_cast<std::int64_t>((own ? *own : built_in(one.name)).size());
        if (own) {
            put_keeper(reader, one);
            one.faults = told(press::template_faults(*own), viewer.language);
        } else if (const auto above = general_for(one.name);
                   fs::exists(file_of_template(node.folder, above))) {
            one.instead = above;
        }
        list.templates.push_back(std::move(one));
    }
    return MadeFile{"", to_json(list)};
}

Result<std::string> known(const std::string& name) {
    const auto all = known_templates();
    if (std::any_of(all.begin(), all.end(), [&](const auto& one) { return one.name == name; })) {
        return Result<std::string>(boost::system::in_place_value, name);
    }
    return Failure{"template.unknown", "/name", {{"name", name}}};
}

Result<MadeFile> taken_away(const Node& node, const Query& query) {
    const auto params = read_query<NamedTemplate>(query);
    if (!params) return params.error();
    const auto name = known(params->name.value);
    if (!name) return name.error();
    for (const auto& file : {*name, general_for(*name)}) {
        if (auto own = bytes_of(file_of_template(node.folder, file))) {
            return MadeFile{file + ".docx", std::move(*own)};
        }
    }
    return MadeFile{*name + ".docx", built_in(*name)};
}

/// All that is wrong with it at once: whoever mends it in Word should not come back for each.
std::optional<Failure> fault_of(const std::string& bytes, const std::string& language) {
    const auto faults = press::template_faults(bytes);
    if (faults.empty()) return std::nullopt;
    if (faults.size() == 1) return Failure{faults[0].code, "/file", faults[0].facts};
    auto sentences = told(faults, language);
    sentences.resize(std::min(sentences.size(), most_named));
    std::string what;
    for (const auto& sentence : sentences) what += (what.empty() ? "" : " ") + sentence;
    return Failure{
        "template.faults",
        "/file",
        {{"count", static_cast<std::int64_t>(faults.size())}, {"what", std::move(what)}}};
}

Result<NodeAct> handed_in(const Node& node, const Viewer& viewer, const std::string& bytes,
                          const Query& query) {
    const auto params = read_query<NamedTemplate>(query);
    if (!params) return params.error();
    const auto name = known(params->name.value);
    if (!name) return name.error();
    if (bytes.empty()) return Failure{"file.empty", "/file", {}};
    if (auto fault = fault_of(bytes, viewer.language)) return *fault;
    fs::create_directories(node.folder.templates());
    write_whole(file_of_template(node.folder, *name), bytes, owners_alone);
    return NodeAct{NodeFact::template_kept, *name};
}

Result<NodeAct> taken_back(const Node& node, const Query& query) {
    const auto params = read_query<NamedTemplate>(query);
    if (!params) return params.error();
    const auto name = known(params->name.value);
    if (!name) return name.error();
    if (!fs::remove(file_of_template(node.folder, *name))) {
        return Failure{"template.not_own", "/name", {{"name", *name}}};
    }
    sync_folder(node.folder.templates());
    return NodeAct{NodeFact::template_removed, *name};
}

}  // namespace

std::vector<Download> template_downloads(Node* node) {
    const auto list = [node](const Viewer& viewer, const Query&) {
        return listed(*node, thread_reader(model(), node->folder.books()), viewer);
    };
    const auto take = [node](const Viewer&, const Query& query) {
        return taken_away(*node, query);
    };
    return {{.name = "templates",
             .about = "the templates of papers: which are the office's own, who handed them in",
             .parameters = parameters_of<ActingPost>(),
             .gives = json_answer<OfficeTemplates>(),
             .make = list,
             .right = templates_right},
            {.name = "template",
             .about = "a template as it is used now, to be changed in Word",
             .parameters = parameters_with_post<NamedTemplate>(),
             .gives = file_of(std::string(press::docx_type)),
             .make = take,
             .right = templates_right}};
}

std::vector<Upload> template_uploads(Node* node) {
    const auto keep = [node](const Viewer& viewer, const std::string& body, const Query& query) {
        return handed_in(*node, viewer, body, query);
    };
    const auto back = [node](const Viewer&, const std::string&, const Query& query) {
        return taken_back(*node, query);
    };
    return {{.name = "template/keep",
             .about = "hands in a template: checked, and used by the next paper; all that is wrong "
                      "with one is named",
             .parameters = parameters_with_post<NamedTemplate>(),
             .takes = file_of(std::string(press::docx_type)),
             .gives = empty_answer(),
             .take = nullptr,
             .most = template_bytes,
             .right = templates_right,
             .act = keep},
            {.name = "template/back",
             .about = "goes back to the template that comes with giaoban",
             .parameters = parameters_with_post<NamedTemplate>(),
             .takes = {},
             .gives = empty_answer(),
             .take = nullptr,
             .most = 1,
             .right = templates_right,
             .act = back}};
}

}  // namespace gb::app
