#include <algorithm>
#include <iterator>

#include "base/check.hpp"
#include "domain/document/words.hpp"

namespace gb {

namespace {

struct TypeOfPaper {
    DocumentType type;
    std::string_view abbreviation;
    bool only_received = false;
};

using enum DocumentType;

constexpr TypeOfPaper paper_types[] = {
    {nghi_quyet, "NQ"},
    {quyet_dinh, "QĐ"},
    {chi_thi, "CT"},
    {ke_hoach, "KH"},
    {huong_dan, "HD"},
    {thong_bao, "TB"},
    {bao_cao, "BC"},
    {cong_van, ""},
    {cong_dien, "CĐ"},
    {giay_moi, "GM"},
    {bien_ban, "BB"},
    {to_trinh, "TTr"},
    {quy_che, "QC"},
    {quy_dinh, "QyĐ"},
    {thong_cao, "TC"},
    {chuong_trinh, "CTr"},
    {phuong_an, "PA"},
    {de_an, "ĐA"},
    {du_an, "DA"},
    {hop_dong, "HĐ"},
    {ban_ghi_nho, "BGN"},
    {ban_thoa_thuan, "BTT"},
    {giay_uy_quyen, "GUQ"},
    {giay_gioi_thieu, "GGT"},
    {giay_nghi_phep, "GNP"},
    {phieu_gui, "PG"},
    {phieu_chuyen, "PC"},
    {phieu_bao, "PB"},
    {thu_cong, ""},
    {ket_luan, "KL"},
    {menh_lenh, "ML"},
    {luat, "L", true},
    {phap_lenh, "PL", true},
    {lenh, "L", true},
    {nghi_dinh, "NĐ", true},
    {thong_tu, "TT", true},
    {thong_tu_lien_tich, "TTLT", true},
};
static_assert(std::size(paper_types) == choice_names<DocumentType>.size());

const TypeOfPaper& type_of_paper(DocumentType type) {
    const auto* found = std::find_if(std::begin(paper_types), std::end(paper_types),
                                     [&](const TypeOfPaper& one) { return one.type == type; });
    GB_CHECK(found != std::end(paper_types), "every type of paper stands in the list");
    return *found;
}

}  // namespace

bool only_received(DocumentType type) {
    return type_of_paper(type).only_received;
}

std::string outgoing_register(DocumentType type) {
    const auto numbered_as = type == thu_cong ? cong_van : type;
    return "document." + std::string(name_of(numbered_as));
}

std::string symbol_ending(DocumentType type, std::string_view unit_short) {
    std::string ending(type_of_paper(type).abbreviation);
    if (!unit_short.empty()) ending += (ending.empty() ? "" : "-") + std::string(unit_short);
    return ending;
}

}  // namespace gb
