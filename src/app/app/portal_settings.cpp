#include "app/portal_settings.hpp"

#include "base/json_write.hpp"
#include "domain/book/words.hpp"
#include "house/portal/settings.hpp"
#include "house/texts.hpp"
#include "store/reader.hpp"

namespace gb::app {

namespace {

constexpr std::string_view portal_right = "portal.manage";
constexpr std::size_t settings_bytes = 1 << 20;

struct PortalSettings {
    portal::Settings settings;
    Hash version{};  ///< of the file as it was read; who keeps another says so with it
    std::optional<Instant> kept_at;
    std::string kept_by;  ///< "" where it was written by hand
    std::string fault;    ///< why the file cannot be read, in words; then the settings are empty
};
BOOST_DESCRIBE_STRUCT(PortalSettings, (), (settings, version, kept_at, kept_by, fault))

struct SettingsSeen {
    Hash seen{};
};
BOOST_DESCRIBE_STRUCT(SettingsSeen, (), (seen))

/// The last who kept it on the page, and whether nobody has written it by hand since: the note
/// names what was kept.
void put_settings_keeper(Reader& reader, PortalSettings& view) {
    const auto notes =
        reader.where<NodeRecord>("what = 'portal_settings_kept' order by id desc limit 1");
    if (notes.empty() || notes.front()->code.value != hex(view.version).substr(0, 16)) return;
    view.kept_at = notes.front()->at;
    view.kept_by = reader.person_name(notes.front()->person);
}

Result<MadeFile> settings_shown(const Node& node, const Viewer& viewer) {
    PortalSettings view;
    const auto bytes = bytes_of(node.folder.portal()).value_or("{}");
    view.version = sha256(bytes);
    if (auto settings = portal::read_settings(bytes)) {
        view.settings = std::move(*settings);
    } else {
        const auto& fault = settings.error();
        view.fault = fault.field + ": " + explain(viewer.language, fault.code, fault.facts);
    }
    put_settings_keeper(thread_reader(model(), node.folder.books()), view);
    return MadeFile{"", to_json(view)};
}

Result<NodeAct> settings_kept(const Node& node, const std::string& body, const Query& query) {
    const auto params = read_query<SettingsSeen>(query);
    if (!params) return params.error();
    const auto settings = portal::read_settings(body);
    if (!settings) return settings.error();
    const auto before = bytes_of(node.folder.portal()).value_or("{}");
    if (sha256(before) != params->seen) return Failure{"portal.changed_meanwhile", "", {}};
    const auto file = portal::settings_file(*settings);
    write_whole(node.folder.portal(), file, 0644);
    return NodeAct{NodeFact::portal_settings_kept, hex(sha256(file)).substr(0, 16)};
}

}  // namespace

Download portal_settings_download(Node* node) {
    return {.name = "portal/settings",
            .about = "what the public site says of itself, and who set it",
            .parameters = parameters_of<ActingPost>(),
            .gives = json_answer<PortalSettings>(),
            .make = [node](const Viewer& viewer,
                           const Query&) { return settings_shown(*node, viewer); },
            .right = portal_right};
}

Upload portal_settings_upload(Node* node) {
    return {.name = "portal/settings/keep",
            .about =
                "sets all of it: checked, a fault named by its field; pages show it at once, a "
                "portal that stands apart with the next bundle",
            .parameters = parameters_with_post<SettingsSeen>(),
            .takes = json_request<portal::Settings>(),
            .gives = empty_answer(),
            .take = nullptr,
            .most = settings_bytes,
            .right = portal_right,
            .act = [node](const Viewer&, const std::string& body, const Query& query) {
                return settings_kept(*node, body, query);
            }};
}

}  // namespace gb::app
