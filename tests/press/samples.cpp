#include "samples.hpp"

namespace gb::samples {
namespace {

using namespace paper;
Date day(int y, int m, int d) {
    return Date::of(y, m, d).value();
}

Instant at(Date date, int hour, int minute) {
    return {start_of(date).ms + (hour * 60 + minute) * 60000LL};
}

Block head(unsigned level, const char* number, const char* text) {
    return Heading{level, number, text};
}
Block para(const char* text) {
    return Paragraph{plain(text)};
}
Block bullet(const char* text, unsigned level = 1) {
    return Bullet{plain(text), level};
}

Table tasks_by_unit() {
    Table table;
    table.caption = "Bảng 1. Nhiệm vụ đã giao theo đơn vị";
    table.unit = "Đơn vị tính: nhiệm vụ";
    table.columns = {{"TT", Align::centre, 2},
                     {"Đơn vị", Align::left, 9},
                     {"Đã giao", Align::right, 4},
                     {"Hoàn thành", Align::right, 4},
                     {"Quá hạn", Align::right, 4}};
    table.rows = {{plain("1"), plain("Ban CHQS xã Thọ Hà"), plain("12"), plain("11"), plain("01")},
                  {plain("2"), plain("Ban CHQS xã Suối Bùn"), plain("14"), plain("14"), plain("0")},
                  {plain("3"), plain("Tiểu đoàn 27"), plain("09"), plain("08"), plain("0")},
                  {plain(""), plain("Cộng"), plain("35"), plain("33"), plain("01")}};
    table.last_row_is_total = true;
    table.note = "Một nhiệm vụ của Tiểu đoàn 27 chưa đến hạn.";
    return table;
}

void add_results(std::vector<Block>& body) {
    body.push_back(head(0, "Phần thứ nhất", "Kết quả thực hiện nhiệm vụ năm 2026"));
    body.push_back(head(1, "I", "ĐẶC ĐIỂM TÌNH HÌNH"));
    body.push_back(
        para("Năm 2026, các cơ quan, đơn vị đóng quân trên địa bàn bám sát quy chế phối hợp, chủ "
             "động nắm tình hình cơ sở; "
             "mưa lũ cuối tháng 9 làm 02 tuyến đường liên xã bị chia cắt trong ba ngày, tác động "
             "đến việc tuần tra và tiếp tế."));
    body.push_back(head(1, "II", "KẾT QUẢ TRÊN CÁC MẶT CÔNG TÁC"));
    body.push_back(head(2, "1", "Công tác đóng quân canh phòng"));
    body.push_back(head(3, "a", "Trực và bàn giao"));
    body.push_back(Paragraph{{{"Toàn huyện duy trì ", false, false, {}},
                              {"1.095", true, false, "duties"},
                              {" ca trực, bàn giao đúng giờ ", false, false, {}},
                              {"1.088", true, false, "handovers"},
                              {" lần.", false, false, {}}}});
    body.push_back(head(3, "b", "Canh gác, tuần tra"));
    body.push_back(
        FigureList{"",
                   {{"Tuần tra vũ trang", "924", "lượt tổ", false, "patrols"},
                    {"Số người tham gia tuần tra", "2.772", "lượt người", true, "patrollers"},
                    {"Vụ việc phát hiện, xử lý", "08", "vụ", false, "incidents"}}});
    body.push_back(head(2, "2", "Phối hợp với Mặt trận Tổ quốc và các đoàn thể"));
    body.push_back(bullet(
        "Tuyên truyền, giáo dục quốc phòng cho hội viên, đoàn viên tại 10/10 xã, thị trấn;"));
    body.push_back(bullet("Xây dựng cơ sở vững mạnh:"));
    body.push_back(bullet("giúp dân 640 ngày công sửa đường, nạo vét kênh mương;", 2));
    body.push_back(bullet("thăm, tặng quà 57 gia đình chính sách.", 2));
    body.push_back(head(2, "3", "Thực hiện kết luận, chỉ thị"));
    body.push_back(tasks_by_unit());
    body.push_back(head(1, "III", "ĐÁNH GIÁ CHUNG"));
    body.push_back(
        para("Ưu điểm: các đơn vị bảo đảm an toàn; thông tin trao đổi kịp thời. Hạn chế: việc báo "
             "cáo của "
             "một số xã còn chậm so với quy định."));
}

void add_plan(std::vector<Block>& body) {
    body.push_back(head(0, "Phần thứ hai", "Phương hướng, nhiệm vụ năm 2027"));
    body.push_back(head(1, "I", "NHIỆM VỤ TRỌNG TÂM"));
    body.push_back(bullet("Tổ chức diễn tập khu vực phòng thủ huyện trong quý III;"));
    body.push_back(
        bullet("Hoàn thành phương án phòng, chống thiên tai, tìm kiếm cứu nạn, phòng cháy rừng "
               "trước mùa mưa;"));
    body.push_back(
        bullet("Duy trì chế độ giao ban, trao đổi thông tin hằng tháng giữa các đơn vị."));
    body.push_back(head(1, "II", "KIẾN NGHỊ, ĐỀ XUẤT"));
    body.push_back(para(
        "Đề nghị cấp trên bổ sung 02 xuồng máy phục vụ cứu hộ trên sông Thọ. Trên đây là báo cáo "
        "tổng kết "
        "năm 2026 và phương hướng, nhiệm vụ năm 2027; Ban Chỉ huy quân sự huyện kính báo cáo."));
}

}  // namespace

Paper summary() {
    Paper paper;
    paper.superior_body = "Bộ Chỉ huy quân sự tỉnh Lam Sơn";
    paper.issuing_body = "Ban Chỉ huy quân sự huyện Thọ Bình";
    paper.number = 5;
    paper.symbol = "BC-BCH";
    paper.place = "Thọ Bình";
    paper.date = day(2026, 11, 21);
    paper.type_name = "Báo cáo";
    paper.abstract =
        "Tổng kết công tác đóng quân canh phòng; công tác phối hợp thực hiện nhiệm vụ quân sự, "
        "quốc phòng năm 2026; "
        "phương hướng, nhiệm vụ năm 2027";
    paper.as_of = "(Số liệu tính đến hết ngày 15/11/2026)";
    add_results(paper.body);
    add_plan(paper.body);
    paper.notes = {"(*) Số ước thực hiện cả năm."};
    Table list;
    list.columns = {{"TT", Align::centre, 1},
                    {"Xã, thị trấn", Align::left, 5},
                    {"UBND", Align::centre, 2},
                    {"Công an", Align::centre, 2},
                    {"Quân sự", Align::centre, 2}};
    for (const char* name : {"Thọ Hà", "Suối Bùn", "Đồng Rào", "Yên Cát", "Ngọc Trạo", "Lâm Giang",
                             "Cẩm Đường", "Phúc Lai", "Xuân Ổ", "thị trấn Thọ Bình"}) {
        list.rows.push_back({plain(std::to_string(list.rows.size() + 1)), plain(name), plain("01"),
                             plain("01"), plain("01")});
    }
    paper.annexes = {{"I", "Đại biểu các xã, thị trấn có đơn vị đóng quân", {list}}};
    paper.signatures = {
        {"KT.", "Chỉ huy trưởng", "Phó Chỉ huy trưởng", "Trung tá", "Lê Khắc Hoàn", ""}};
    paper.recipients = {"Bộ CHQS tỉnh (để báo cáo)", "Thường trực Huyện ủy, UBND huyện",
                        "10 xã, thị trấn", "Các đơn vị đóng quân trên địa bàn", "Lưu: VT, TM. H05"};
    paper.witness = Witness{"412-7F3A9C21-0B44D2E1", "(sổ của Ban CHQS huyện Thọ Bình)"};
    return paper;
}

Paper handover_sheet() {
    Paper paper;
    paper.superior_body = "Ban CHQS huyện Thọ Bình";
    paper.issuing_body = "Trực ban tác chiến";
    paper.place = "Thọ Bình";
    paper.date = day(2026, 11, 22);
    paper.type_name = "Biên bản bàn giao ca trực";
    paper.abstract = "Ca trực từ 07 giờ 30 phút ngày 21/11 đến 07 giờ 30 phút ngày 22/11/2026";
    paper.body = {head(1, "I", "VIỆC CHƯA XONG"),
                  bullet("Theo dõi mực nước sông Thọ, báo cáo lúc 09 giờ 00 phút;"),
                  head(1, "II", "SỔ, TRANG BỊ"),
                  para("Sổ trực ghi đến dòng 318. Máy bộ đàm: đủ, tốt.")};
    paper.signatures = {
        {"", "", "Người giao", "Đại úy", "Phạm Văn Lộc", "(ký lúc 07:28, 22/11/2026)"},
        {"", "", "Người nhận", "Thượng úy", "Hà Thị Ngân", "(ký lúc 07:31, 22/11/2026)"}};
    paper.witness = Witness{"318-0A11BEEF-5C02D9E7", "(sổ của Ban CHQS huyện Thọ Bình)"};
    return paper;
}

page::Portal portal() {
    page::Portal portal;
    portal.superior_body = "Bộ Chỉ huy quân sự tỉnh Lam Sơn";
    portal.name = "Trang tin Ban Chỉ huy quân sự huyện Thọ Bình";
    portal.feed = "/tin.xml";
    portal.menu = {{"/", "Trang chủ", "", false}, {"/lien-he", "Liên hệ", "", false}};
    portal.origin = "https://thobinh.example";
    portal.search = "/tim";
    portal.sizes = {{"/", "Vừa", "", true}, {"/?co=lon", "Lớn", "", false}};
    portal.other_language = {"/en", "English", "", false};
    portal.categories = {{"/chuyen-muc/quoc-phong-an-ninh", "Quốc phòng - An ninh", "24", false}};
    portal.visits = page::Visits{2, 31, 240, 1056, 20431};
    portal.organisation = "Ban Chỉ huy quân sự huyện Thọ Bình";
    portal.address = "Số 9 đường Hồ Sen, thị trấn Thọ Bình, tỉnh Lam Sơn";
    portal.phone = "0200 000 000";
    portal.email = "bchqs@thobinh.example";
    portal.responsible = "Trung tá Lê Khắc Hoàn, Phó Chỉ huy trưởng";
    portal.reuse_note =
        "Ghi rõ nguồn “Trang tin Ban CHQS huyện Thọ Bình” khi phát hành lại thông tin từ trang "
        "này.";
    portal.now = at(day(2027, 1, 15), 9, 5);
    return portal;
}

page::Page article() {
    page::Page page;
    page.portal = portal();
    page.slug = "tong-ket-dong-quan-canh-phong-2026";
    page.href = "/tin/tong-ket-dong-quan-canh-phong-2026";
    page.title =
        "Hội nghị tổng kết công tác đóng quân canh phòng; công tác phối hợp thực hiện nhiệm vụ "
        "quân sự, "
        "quốc phòng năm 2026; phương hướng, nhiệm vụ năm 2027";
    page.lead =
        "Chiều 12/01/2027, Ban Chỉ huy quân sự huyện Thọ Bình tổ chức hội nghị tổng kết công tác "
        "đóng quân canh "
        "phòng và công tác phối hợp năm 2026, triển khai nhiệm vụ năm 2027.";
    page.facts_title = "Thông tin hội nghị";
    page.facts = {{"Nội dung",
                   {"Công tác đóng quân canh phòng",
                    "Công tác phối hợp thực hiện nhiệm vụ quân sự, quốc phòng"}},
                  {"Thời gian", {"Chiều 12/01/2027"}},
                  {"Địa điểm", {"Hội trường Ban CHQS huyện"}},
                  {"Kỳ tổng kết", {"Năm 2026"}},
                  {"Kỳ triển khai", {"Năm 2027"}},
                  {"Chủ trì",
                   {"Đồng chí Trần Hữu Phan, Ủy viên Ban Thường vụ Huyện ủy, Phó Chủ tịch Thường "
                    "trực UBND huyện",
                    "Thượng tá Vũ Đình Kha, Ủy viên Ban Thường vụ Huyện ủy, Chỉ huy trưởng Ban "
                    "CHQS huyện (khai mạc)"}},
                  {"Thành phần",
                   {"Các phòng, ban, ngành, đoàn thể; chỉ huy các đơn vị đóng quân trên địa bàn",
                    "10 xã, thị trấn: lãnh đạo UBND, Trưởng Công an, Chỉ huy trưởng Ban CHQS"}}};
    page.body = page::blocks(
        "Trong năm, các cơ quan, đơn vị đã phối hợp thực hiện đồng bộ các nội dung đã ký kết; các "
        "đơn vị đóng quân bảo đảm "
        "an toàn, không để xảy ra điểm nóng.\n\n# Kết quả\n- Công tác đóng quân canh phòng: 1.095 "
        "ca trực, 924 lượt tổ "
        "tuần tra;\n- Công tác phối hợp: 10/10 xã, thị trấn xây dựng cơ sở vững mạnh.\n\nTại hội "
        "nghị, các đại biểu thảo "
        "luận những hạn chế và rút kinh nghiệm.\n\n# Nhiệm vụ năm 2027\n- Diễn tập khu vực phòng "
        "thủ huyện;\n- Hoàn thiện "
        "phương án phòng, chống thiên tai, cháy rừng;\n- Duy trì giao ban, trao đổi thông tin.");
    page.body.insert(page.body.begin() + 4, Block{tasks_by_unit()});
    page.pictures = {
        {"/anh/toan-canh.jpg", "Hội trường đông kín đại biểu, bàn chủ trì phía trước phông đỏ",
         "Toàn cảnh hội nghị", "Ảnh: Minh Tú", 1200, 800, std::nullopt},
        {"", "Thượng tá Vũ Đình Kha đứng nói trên bục", "Thượng tá Vũ Đình Kha khai mạc hội nghị",
         "", 0, 0, 1}};
    page.author_line = "Lan Anh - Minh Tú, Trung tâm Văn hóa, Thông tin huyện";
    page.source = "Ban CHQS huyện Thọ Bình";
    page.category = {"/chuyen-muc/quoc-phong-an-ninh", "Quốc phòng - An ninh", "", false};
    page.archive = page.href + "/ban-in";
    page.published = at(day(2027, 1, 13), 16, 40);
    page.updated = at(day(2027, 1, 14), 8, 0);
    page.views = 570;
    page.related = {{"/tin/so-ket-6-thang-dau-nam-2026",
                     "Sơ kết công tác đóng quân canh phòng 6 tháng đầu năm 2026", "08/07/2026",
                     false}};
    page.errata = {{"nhiệm kỳ 2021-2016", "nhiệm kỳ 2021-2026", "14/01/2027"}};
    page.others = page.related;
    page.others_paging = {"", page.href + "?khac=2#tin-khac", "Trang 1/2"};
    return page;
}

page::PortalIndex index() {
    page::PortalIndex index;
    index.portal = portal();
    index.href = "/";
    const page::Page first = article();
    page::Teaser newest;
    newest.href = first.href;
    newest.title = first.title;
    newest.lead = first.lead;
    newest.category = first.category.title;
    newest.published = first.published;
    newest.picture = first.pictures.front();
    page::Teaser older;
    older.href = "/tin/so-ket-6-thang-dau-nam-2026";
    older.title = "Sơ kết công tác đóng quân canh phòng 6 tháng đầu năm 2026";
    older.lead =
        "Sáng 07/7/2026, các đơn vị đóng quân trên địa bàn huyện đã họp giao ban sáu tháng.";
    older.category = first.category.title;
    older.published = at(day(2026, 7, 8), 10, 0);
    index.articles = {newest, older};
    index.paging = {"", "/?trang=2", "Trang 1/7"};
    index.archive = {{"/?nam=2027", "2027", "1", false}, {"/?nam=2026", "2026", "24", false}};
    return index;
}

page::PlainPage contacts() {
    page::PlainPage page;
    page.portal = portal();
    page.href = "/lien-he";
    page.title = "Liên hệ";
    page.body = page::blocks("Người dân gọi số trực của Ban Chỉ huy vào bất cứ giờ nào.");
    page.facts = {{"Điện thoại", {"0200 000 000"}}};
    page.contacts_title = "Người liên hệ";
    page.contacts = {{"Trung tá Lê Khắc Hoàn", "Phó Chỉ huy trưởng", "Ban CHQS huyện",
                      "0200 000 001", "0200 000 002", "hoanlk@thobinh.example"}};
    return page;
}

}  // namespace gb::samples
