#include "app/demo_cast.hpp"

#include <array>

namespace gb::app {

namespace {

constexpr std::array<const char*, 12> family{"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ",
                                             "Đặng",   "Bùi",  "Đỗ", "Hồ",   "Ngô",   "Dương"};
constexpr std::array<const char*, 10> middle{"Văn", "Đức",   "Hữu",  "Quang", "Minh",
                                             "Thị", "Thanh", "Xuân", "Công",  "Mạnh"};
constexpr std::array<const char*, 16> given_names{"An",   "Bình",  "Chung", "Dũng", "Hà",  "Hải",
                                                  "Hùng", "Khoa",  "Lâm",   "Long", "Nam", "Phúc",
                                                  "Sơn",  "Thắng", "Tuấn",  "Vinh"};

std::string person_name(DemoArea& area) {
    return fmt::format("{} {} {}", area.one_of(family), area.one_of(middle),
                       area.one_of(given_names));
}

void establish_province(DemoArea& area, DemoCast& cast) {
    cast.province_area =
        area.establish("Tỉnh Trường Giang", "Trường Giang", UnitKind::area, Level::province, {},
                       "Trường Giang Province", before_reform);
    cast.committee = area.establish("Ủy ban nhân dân tỉnh Trường Giang", "UBND tỉnh",
                                    UnitKind::peoples_committee, Level::province,
                                    {{RelationKind::serves_area, cast.province_area}},
                                    "People's Committee of Trường Giang Province", before_reform);
    cast.province.unit = area.establish("Bộ Chỉ huy quân sự tỉnh Trường Giang", "Bộ CHQS tỉnh",
                                        UnitKind::military_command, Level::province,
                                        {{RelationKind::serves_area, cast.province_area}},
                                        "Military Command of Trường Giang Province", before_reform);
    const NewRelation beside{RelationKind::coordinates_with, cast.province.unit};
    cast.police.unit =
        area.establish("Công an tỉnh Trường Giang", "Công an tỉnh", UnitKind::police,
                       Level::province, {beside}, "Police of Trường Giang Province", before_reform);
    cast.front = area.establish("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Trường Giang", "MTTQ tỉnh",
                                UnitKind::fatherland_front, Level::province, {beside},
                                "Fatherland Front of Trường Giang Province", before_reform);
    cast.province.name = "Bộ CHQS tỉnh";
    cast.province.place = "Trường Giang";
    cast.police.name = "Công an tỉnh";
}

void establish_commands(DemoArea& area, DemoCast& cast) {
    const NewRelation below{RelationKind::military_command, cast.province.unit};
    cast.area.unit = area.establish("Ban Chỉ huy Phòng thủ khu vực 3 – Trường Giang",
                                    "Ban CHPTKV 3", UnitKind::area_defence_command, Level::area,
                                    {below}, "Area Defence Command 3");
    cast.area.name = "Ban CHPTKV 3";
    reform_commands(area, cast.province.unit, cast.area.unit);
    cast.neighbour.unit = area.establish(
        "Ban Chỉ huy Phòng thủ khu vực 2 – Trường Giang", "Ban CHPTKV 2",
        UnitKind::area_defence_command, Level::area,
        {below, {RelationKind::coordinates_with, cast.area.unit}}, "Area Defence Command 2");
    cast.neighbour.name = "Ban CHPTKV 2";
}

void establish_communes(DemoArea& area, DemoCast& cast) {
    const auto places = reform_communes(area, cast.province_area);
    for (std::size_t i = 0; i < places.size(); ++i) {
        auto& commune = cast.communes.emplace_back();
        commune.place = area.communes[i];
        commune.name = "xã " + commune.place;
        commune.unit = area.establish(
            "Ban Chỉ huy quân sự " + commune.name, "Ban CHQS " + commune.name,
            UnitKind::military_command, Level::commune,
            {{RelationKind::serves_area, places[i]}, {RelationKind::guidance, cast.area.unit}});
    }
}

void establish_stationed(DemoArea& area, DemoCast& cast) {
    for (const auto& [name, short_name] :
         {std::pair{"Trung đoàn Bộ binh 88", "Trung đoàn 88"},
          std::pair{"Tiểu đoàn Công binh 27", "Tiểu đoàn 27"},
          std::pair{"Đồn Biên phòng Cửa Giang", "Đồn BP Cửa Giang"}}) {
        auto& unit = cast.stationed.emplace_back();
        unit.name = short_name;
        unit.unit = area.establish(name, short_name, UnitKind::stationed_unit, Level::base,
                                   {{RelationKind::stationed_in, cast.province_area},
                                    {RelationKind::coordinates_with, cast.area.unit}});
    }
}

void appoint_area(DemoArea& area, DemoCast& cast) {
    auto& office = cast.area;
    const auto enter = [&](const char* name, const char* rank, const char* title, Role role) {
        return area.appoint(office.unit, name, rank, title, role);
    };
    office.chief = enter("Trần Hữu Bình", "Thượng tá", "Chỉ huy trưởng", Role::commander);
    constexpr auto officer = "Sĩ quan trực tác chiến";
    office.watch = {enter("Nguyễn Văn An", "Đại úy", officer, Role::duty_officer),
                    enter("Lê Thị Hà", "Thượng úy", officer, Role::duty_officer),
                    enter("Phạm Đức Lâm", "Đại úy", officer, Role::duty_officer)};
    cast.staff = enter("Vũ Minh Khoa", "Thiếu tá", "Trợ lý tham mưu", Role::staff);
    office.deputy = enter("Hoàng Mạnh Dũng", "Trung tá", "Phó Chỉ huy trưởng, Tham mưu trưởng",
                          Role::deputy_commander);
    cast.political = enter("Bùi Xuân Sơn", "Thượng tá", "Chính trị viên", Role::deputy_commander);
    cast.logistics = enter("Ngô Thanh Phúc", "Đại úy", "Trợ lý hậu cần", Role::staff);
    cast.clerk = enter("Đặng Thị Vinh", "Thượng úy", "Nhân viên văn thư", Role::clerk);
}

void appoint_province(DemoArea& area, DemoCast& cast) {
    auto& office = cast.province;
    office.chief = area.appoint(office.unit, "Đỗ Quang Thắng", "Đại tá",
                                "Ủy viên Ban Thường vụ Tỉnh ủy, Chỉ huy trưởng", Role::commander);
    office.deputy = area.appoint(office.unit, "Nguyễn Công Long", "Thượng tá",
                                 "Phó Chỉ huy trưởng, Tham mưu trưởng", Role::deputy_commander);
    for (const auto* name : {"Hồ Quang Tuấn", "Trần Minh Hải", "Lê Hữu Nam"}) {
        office.watch.push_back(area.appoint(office.unit, name, "Thiếu tá",
                                            "Sĩ quan trực ban tác chiến", Role::duty_officer));
    }
}

void appoint_beside(DemoArea& area, DemoCast& cast) {
    auto& neighbour = cast.neighbour;
    neighbour.chief = area.appoint(neighbour.unit, "Phạm Quang Chung", "Thượng tá",
                                   "Chỉ huy trưởng", Role::commander);
    neighbour.deputy = area.appoint(neighbour.unit, "Vũ Đức Thắng", "Trung tá",
                                    "Phó Chỉ huy trưởng", Role::deputy_commander);
    auto& police = cast.police;
    police.chief = area.appoint(police.unit, "Lê Quang Hùng", "Trung tá",
                                "Phó Trưởng phòng Tham mưu", Role::deputy_commander);
    police.deputy =
        area.appoint(police.unit, "Đỗ Thanh Hải", "Thiếu tá", "Cán bộ trực", Role::staff);
    area.appoint(cast.committee, "Dương Minh Phúc", "", "Chánh Văn phòng", Role::member);
    area.appoint(cast.front, "Trần Thị Thanh Hà", "", "Phó Chủ tịch", Role::member);
}

/// Small offices: the chief and the deputy stand the watch by turns.
void appoint_pair(DemoArea& area, DemoOffice& office, const char* rank, const char* chief,
                  const char* deputy) {
    office.chief = area.appoint(office.unit, person_name(area), rank, chief, Role::commander);
    office.deputy =
        area.appoint(office.unit, person_name(area), rank, deputy, Role::deputy_commander);
    office.watch = {office.chief, office.deputy};
}

}  // namespace

std::vector<DemoPerson> DemoCast::commune_chiefs() const {
    std::vector<DemoPerson> chiefs;
    for (const auto& office : communes) chiefs.push_back(office.chief);
    return chiefs;
}

std::vector<DemoPerson> DemoCast::stationed_chiefs() const {
    std::vector<DemoPerson> chiefs;
    for (const auto& office : stationed) chiefs.push_back(office.chief);
    return chiefs;
}

DemoCast found_cast(DemoArea& area) {
    DemoCast cast;
    establish_province(area, cast);
    establish_commands(area, cast);
    establish_communes(area, cast);
    establish_stationed(area, cast);
    appoint_area(area, cast);
    appoint_province(area, cast);
    appoint_beside(area, cast);
    for (auto& office : cast.communes) {
        appoint_pair(area, office, "", "Chỉ huy trưởng", "Phó Chỉ huy trưởng");
    }
    for (auto& office : cast.stationed) {
        appoint_pair(area, office, "Trung tá", "Chỉ huy đơn vị", "Phó Chỉ huy đơn vị");
        office.place = area.communes[cast.stationed.front().unit == office.unit ? 0 : 4];
    }
    return cast;
}

void open_accounts(DemoArea& area, const DemoCast& cast) {
    const std::string unit = "Ban CHPTKV 3";
    area.account("an", cast.area.watch[0], "Sĩ quan trực tác chiến", unit,
                 "Ghi sổ trực, bàn giao ca");
    area.account("ha", cast.area.watch[1], "Sĩ quan trực, người nhận ca", unit,
                 "Nhận ca từ người đang trực");
    area.account("binh", cast.area.chief, "Chỉ huy trưởng", unit, "Giao việc, xác nhận hoàn thành");
    area.account("khoa", cast.staff, "Trợ lý tham mưu", unit, "Hội nghị, báo cáo tổng kết");
    area.account("vinh", cast.clerk, "Nhân viên văn thư", unit,
                 "Vào sổ văn bản đến, lấy số văn bản đi");
    area.account("xa", cast.communes[0].chief, "Chỉ huy trưởng Ban CHQS xã Hoa Sơn",
                 "Ban CHQS xã Hoa Sơn", "Nhận việc, báo kết quả");
    area.account("tinh", cast.province.chief, "Chỉ huy trưởng", "Bộ CHQS tỉnh",
                 "Chỉ đạo từ cấp trên");
    const auto office = area.establish("Bộ phận quản trị giaoban", "Quản trị", UnitKind::system,
                                       Level::base, {}, "giaoban administration");
    area.account("quang",
                 area.appoint(office, "Ngô Văn Quang", "Thượng úy", "Quản trị hệ thống",
                              Role::administrator),
                 "Quản trị hệ thống", "Bộ phận quản trị",
                 "Đơn vị, tài khoản, mẫu văn bản, sao lưu, quyền");
}

}  // namespace gb::app
