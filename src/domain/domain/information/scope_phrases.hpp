#pragma once
// By which words a task, or what is answered to it, would watch people. The list is the project's
// own; what it misses and why, says ADR 0062. Beside it stands the list of reports
// (person_phrases.hpp), of which beliefs, association and gathering count here too.

#include "domain/information/phrases.hpp"
#include "domain/information/scope.hpp"

namespace gb {

struct ScopePhrase {
    ScopeMark mark;
    SoughtPhrase sought;
};

/// Whom support, service and training are for: "đối tượng chính sách", "đối tượng 4".
inline constexpr std::string_view served_group =
    "chính ưu thụ hưởng được bảo yếu dễ bồi áp tuyển khám dân dự huấn tiêm tham nghèo cận trợ cứu "
    "cần neo người trẻ gia hộ miễn tạm hoãn nghĩa nguồn động tập thuộc 1 2 3 4";

// Out of scope wherever they stand. A task may well speak of a festival where many people meet, or
// of training on a shooting range's safety.
inline constexpr ScopePhrase scope_phrases[] = {
    {ScopeMark::thoughts, {"bảo vệ chính trị nội bộ"}},
    {ScopeMark::thoughts, {"an ninh chính trị nội bộ"}},
    {ScopeMark::thoughts, {"nắm tư tưởng"}},
    {ScopeMark::thoughts, {"nắm tình hình tư tưởng"}},
    {ScopeMark::thoughts, {"theo dõi tư tưởng"}},
    {ScopeMark::thoughts, {"diễn biến tư tưởng"}},
    {ScopeMark::thoughts, {"nắm dư luận"}},
    {ScopeMark::thoughts, {"theo dõi dư luận"}},
    {ScopeMark::thoughts, {"quan điểm sai trái"}},
    {ScopeMark::thoughts, {"thái độ chính trị"}},
    {ScopeMark::thoughts, {"theo dõi đối tượng", served_group}},
    {ScopeMark::thoughts, {"quản lý đối tượng", served_group}},
    {ScopeMark::thoughts, {"nắm đối tượng", served_group}},
    {ScopeMark::thoughts, {"rà soát đối tượng", served_group}},
    {ScopeMark::thoughts, {"lập danh sách người theo", "dõi"}},
    {ScopeMark::thoughts, {"hoạt động tôn giáo"}},
    {ScopeMark::thoughts, {"phản động"}},
    {ScopeMark::thoughts, {"chống phá"}},
    {ScopeMark::thoughts, {"hội nhóm"}},
    {ScopeMark::thoughts, {"đạo lạ"}},
    {ScopeMark::thoughts, {"đạo trái phép"}},
    {ScopeMark::thoughts, {"người có đạo", "đức"}},
    {ScopeMark::thoughts, {"hộ có đạo", "đức"}},
    {ScopeMark::thoughts, {"nhóm cầu nguyện"}},
    {ScopeMark::thoughts, {"hội cầu nguyện"}},
    {ScopeMark::thoughts, {"tụ điểm cầu nguyện"}},
    {ScopeMark::crowds, {"biểu tình"}},
    {ScopeMark::crowds, {"bạo loạn"}},
    {ScopeMark::crowds, {"giải tán đám đông"}},
    {ScopeMark::crowds, {"gây rối"}},
    {ScopeMark::crowds, {"đình công"}},
    {ScopeMark::crowds, {"tụ tập đông người"}},
    {ScopeMark::weapons, {"mật khẩu ngày"}},
    {ScopeMark::weapons, {"mật khẩu canh gác"}},
    {ScopeMark::weapons, {"cấp phát vũ khí"}},
    {ScopeMark::weapons, {"cấp phát đạn"}},
    {ScopeMark::weapons, {"cơ số đạn"}},
    {ScopeMark::weapons, {"kiểm kê vũ khí"}},
    {ScopeMark::weapons, {"mua sắm vũ khí"}},
    // suspicion and criminal record
    {ScopeMark::watching, {"đối tượng chính trị"}},
    {ScopeMark::watching, {"đối tượng hình sự"}},
    {ScopeMark::watching, {"đối tượng nghi"}},
    {ScopeMark::watching, {"đối tượng cộm cán"}},
    {ScopeMark::watching, {"đối tượng quá khích"}},
    {ScopeMark::watching, {"đối tượng cực đoan"}},
    {ScopeMark::watching, {"đối tượng cầm đầu"}},
    {ScopeMark::watching, {"ra tù", {}, {}, false}},
    {ScopeMark::watching, {"mãn hạn tù"}},
    {ScopeMark::watching, {"tiền án", {}, {}, false}},
    {ScopeMark::watching, {"tiền sự", {}, {}, false}},
    {ScopeMark::watching, {"án tích", {}, "khánh", false}},
    {ScopeMark::watching, {"người nghiện", {}, {}, false}},
    {ScopeMark::watching, {"con nghiện", {}, {}, false}},
    {ScopeMark::watching, {"đối tượng nghiện", {}, {}, false}},
    {ScopeMark::watching, {"nghi phạm"}},
    {ScopeMark::watching, {"nghi can", {}, {}, false}},
    {ScopeMark::watching, {"tình nghi", {}, {}, false}},
    {ScopeMark::watching, {"người khả nghi"}},
    {ScopeMark::watching, {"người nghi vấn"}},
    // who comes to whom
    {ScopeMark::watching, {"ai đến nhà", "văn sinh cộng trường thờ máy"}},
    {ScopeMark::watching, {"ai ra vào nhà", "văn sinh cộng trường thờ máy"}},
    {ScopeMark::watching, {"hay đến nhà", "văn sinh cộng trường máy"}},
    {ScopeMark::watching, {"thường đến nhà", "văn sinh cộng trường máy"}},
    {ScopeMark::watching, {"hay qua lại"}},
    {ScopeMark::watching, {"thường qua lại"}},
    {ScopeMark::watching, {"lui tới"}},
    {ScopeMark::watching, {"giao du"}},
    {ScopeMark::watching, {"gặp gỡ ai"}},
    {ScopeMark::watching, {"quan hệ với ai"}},
    {ScopeMark::watching, {"ai dự họp nhóm"}},
    {ScopeMark::watching, {"ai tham gia nhóm", "cứu chữa xung tìm"}},
    {ScopeMark::watching, {"ai nói gì"}},
};

/// What is ordinary though words of the list of reports stand in it.
inline constexpr SoughtPhrase ordinary_phrases[] = {
    {"nơi tập trung đông người"},
    {"điểm tập trung đông người"},
    {"chỗ tập trung đông người"},
    {"tránh tập trung đông người"},
    {"không tập trung đông người"},
    {"hạn chế tập trung đông người"},
    {"cơ sở tín ngưỡng"},
    {"lễ hội tín ngưỡng"},
    {"gia nhập quân đội"},
    {"gia nhập dân quân"},
    {"gia nhập lực lượng"},
    {"tụ tập tắm"},
    {"tụ tập bơi"},
    {"tụ tập đua"},
};

/// By these a register comes about: what follows them in the same sentence is looked at.
inline constexpr SoughtPhrase registering_phrases[] = {
    {"theo dõi"},
    {"giám sát"},
    {"nắm", {}, {}, false},
    {"bám", {}, {}, false},
    {"quản lý"},
    {"ghi lại"},
    {"ghi chép"},
    {"ghi tên"},
    {"ghi nhận"},
    {"ghi hình"},
    {"chụp ảnh"},
    {"quay phim"},
    {"danh sách"},
    {"thống kê"},
    {"đếm", {}, {}, false},
    {"điều tra"},
    {"xác minh"},
    {"báo cáo"},
    {"tổng hợp"},
    {"cập nhật"},
    {"để mắt"},
    {"canh chừng"},
    {"phát hiện"},
    {"số người"},
    {"số hộ"},
    {"những ai", {}, {}, false},
};

/// What may stand in no register, though it may in other sentences: "mời linh mục dự lễ" is fine.
inline constexpr ScopePhrase registered_phrases[] = {
    {ScopeMark::thoughts,
     {"tôn giáo", "phối cứu ủng hỗ quyên giúp bị ngập hư tham làm", "sở sách luật"}},
    {ScopeMark::thoughts, {"cầu nguyện"}},
    {ScopeMark::thoughts, {"đi nhà thờ"}},
    {ScopeMark::thoughts, {"dự lễ nhà thờ"}},
    {ScopeMark::thoughts, {"đi lễ"}},
    {ScopeMark::thoughts, {"đi chùa"}},
    {ScopeMark::thoughts, {"linh mục"}},
    {ScopeMark::thoughts, {"mục sư"}},
    {ScopeMark::thoughts, {"chức sắc"}},
    {ScopeMark::thoughts, {"chức việc"}},
    {ScopeMark::thoughts, {"tu sĩ"}},
    {ScopeMark::thoughts, {"nhà sư", {}, {}, false}},
    {ScopeMark::thoughts, {"phật tử"}},
    {ScopeMark::thoughts, {"công giáo", {}, "thờ"}},
    {ScopeMark::thoughts, {"tin lành", {}, "thờ"}},
    {ScopeMark::thoughts, {"phật giáo", {}, "chùa"}},
    {ScopeMark::thoughts, {"hội thánh"}},
    {ScopeMark::thoughts, {"pháp luân công"}},
    {ScopeMark::thoughts, {"phê phán"}},
    {ScopeMark::thoughts, {"chỉ trích"}},
    {ScopeMark::thoughts, {"người bình luận"}},
    {ScopeMark::thoughts, {"ai bình luận"}},
    {ScopeMark::thoughts, {"ai đăng bài"}},
    {ScopeMark::thoughts, {"người đăng bài"}},
    {ScopeMark::thoughts, {"các nhóm facebook"}},
    {ScopeMark::thoughts, {"các nhóm zalo"}},
    {ScopeMark::thoughts, {"nhóm kín"}},
    {ScopeMark::thoughts, {"tư tưởng của"}},
    {ScopeMark::crowds, {"người khiếu"}},
    {ScopeMark::crowds, {"hộ khiếu"}},
    {ScopeMark::crowds, {"người tố cáo"}},
    {ScopeMark::crowds, {"người ký đơn"}},
    {ScopeMark::crowds, {"người gửi đơn"}},
    {ScopeMark::crowds, {"hộ gửi đơn"}},
    {ScopeMark::crowds, {"ai ký đơn"}},
    {ScopeMark::watching, {"số đối tượng", served_group}},
    {ScopeMark::watching, {"các đối tượng", served_group}},
    {ScopeMark::watching, {"đối tượng trên địa bàn"}},
    {ScopeMark::watching, {"nghiện", "ngập", {}, false}},
    {ScopeMark::watching, {"người lạ"}},
    {ScopeMark::watching, {"đi lại của người"}},
};

}  // namespace gb
