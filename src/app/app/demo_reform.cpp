// The demo's share of the reform of 1 July 2025: two districts end, twenty-three communes become
// ten, two district commands become one area defence command.

#include "app/demo_area.hpp"
#include "domain/reform/words.hpp"

namespace gb::app {

namespace {

constexpr const char* fictional_basis = "Nghị quyết sắp xếp đơn vị hành chính (dữ liệu mẫu)";

struct NewCommune {
    const char* name;
    std::vector<const char*> from;
};

struct District {
    const char* name;
    std::vector<NewCommune> communes;
};

const std::array<District, 2> districts{{{"Thượng Giang",
                                          {{"Hoa Sơn", {"Hoa Sơn", "Hoa Lâm"}},
                                           {"Yên Phú", {"Yên Phú", "Yên Thịnh", "Phú Hòa"}},
                                           {"Tân Lập", {"Tân Lập", "Tân Tiến"}},
                                           {"Minh Khai", {"Minh Khai", "Minh Đức"}},
                                           {"Đồng Tâm", {"Đồng Tâm", "Đồng Ích"}}}},
                                         {"Hạ Giang",
                                          {{"An Bình", {"An Bình", "An Lạc", "Bình Lâm"}},
                                           {"Xuân Hòa", {"Xuân Hòa", "Xuân Lôi"}},
                                           {"Thanh Thủy", {"Thanh Thủy", "Thanh Sơn"}},
                                           {"Phú Lộc", {"Phú Lộc", "Lộc An"}},
                                           {"Long Giang", {"Long Giang", "Long Sơn"}}}}}};

/// A commune that was shared out between two of the new ones, by their names.
constexpr const char* shared_out = "Cẩm Vân";
constexpr std::array<const char*, 2> shared_between{"Xuân Hòa", "Thanh Thủy"};

Id<Unit> commune_before(DemoArea& area, const char* name, Id<Unit> district) {
    return area.establish(fmt::format("Xã {}", name), name, UnitKind::area, Level::commune,
                          {{RelationKind::administrative, district}}, "", before_reform);
}

void end_district(DemoArea& area, Id<Unit> district, Id<Unit> province_area) {
    DissolveUnit command;
    command.unit = district;
    command.on = reform_day;
    command.basis = fictional_basis;
    command.successor = province_area;
    area.by_itself(command);
}

Id<Unit> merged(DemoArea& area, const char* name, std::vector<Id<Unit>> units) {
    MergeUnits command;
    command.units = std::move(units);
    command.new_name = fmt::format("Xã {}", name);
    command.on = reform_day;
    command.basis = fictional_basis;
    return Id<Unit>(area.by_itself(command).ids.front());
}

void share_out(DemoArea& area, Id<Unit> unit, const std::map<std::string, Id<Unit>>& made) {
    SplitUnit command;
    command.unit = unit;
    for (const auto* name : shared_between) {
        SplitPart part;
        part.into = made.at(name);
        command.parts.push_back(std::move(part));
    }
    command.heir = 0;
    command.on = reform_day;
    command.basis = fictional_basis;
    area.by_itself(command);
}

}  // namespace

std::vector<Id<Unit>> reform_communes(DemoArea& area, Id<Unit> province_area) {
    std::vector<Id<Unit>> communes;
    std::map<std::string, Id<Unit>> made;
    Id<Unit> to_share;
    for (const auto& district : districts) {
        const auto id = area.establish(
            fmt::format("Huyện {}", district.name), district.name, UnitKind::area, Level::district,
            {{RelationKind::administrative, province_area}}, "", before_reform);
        std::vector<std::vector<Id<Unit>>> before;
        for (const auto& commune : district.communes) {
            before.emplace_back();
            for (const auto* name : commune.from) {
                before.back().push_back(commune_before(area, name, id));
            }
        }
        if (to_share.empty()) to_share = commune_before(area, shared_out, id);
        end_district(area, id, province_area);
        for (std::size_t i = 0; i < before.size(); ++i) {
            const auto* name = district.communes[i].name;
            communes.push_back(merged(area, name, before[i]));
            area.communes.emplace_back(name);
            made[name] = communes.back();
        }
    }
    share_out(area, to_share, made);
    return communes;
}

void reform_commands(DemoArea& area, Id<Unit> province, Id<Unit> area_command) {
    MergeUnits command;
    for (const auto& district : districts) {
        command.units.push_back(area.establish(
            fmt::format("Ban Chỉ huy quân sự huyện {}", district.name),
            fmt::format("Ban CHQS huyện {}", district.name), UnitKind::military_command,
            Level::district, {{RelationKind::military_command, province}}, "", before_reform));
    }
    command.into = area_command;
    command.on = reform_day;
    command.basis = "Quyết định tổ chức ban chỉ huy phòng thủ khu vực (dữ liệu mẫu)";
    area.by_itself(command);
}

}  // namespace gb::app
