#include "domain/information/scope.hpp"

#include "domain/information/persons.hpp"
#include "domain/information/phrases.hpp"

namespace gb {

namespace {

struct ScopePhrase {
    ScopeMark mark;
    SoughtPhrase sought;
};

using enum ScopeMark;

// Narrower than what a report of an event may not say: a task may well speak of a festival where
// many people meet, or of training on a shooting range's safety.
constexpr ScopePhrase scope_phrases[] = {
    {thoughts, {"bảo vệ chính trị nội bộ"}},
    {thoughts, {"an ninh chính trị nội bộ"}},
    {thoughts, {"nắm tư tưởng"}},
    {thoughts, {"nắm tình hình tư tưởng"}},
    {thoughts, {"theo dõi tư tưởng"}},
    {thoughts, {"diễn biến tư tưởng"}},
    {thoughts, {"quan điểm sai trái"}},
    {thoughts, {"thái độ chính trị"}},
    {thoughts, {"theo dõi đối tượng"}},
    {thoughts, {"quản lý đối tượng"}},
    {thoughts, {"nắm đối tượng"}},
    {thoughts, {"rà soát đối tượng", "chính ưu thụ hưởng được bảo yếu dễ"}},
    {thoughts, {"lập danh sách người theo"}},
    {thoughts, {"hoạt động tôn giáo"}},
    {thoughts, {"phản động"}},
    {thoughts, {"chống phá"}},
    {thoughts, {"hội nhóm"}},
    {crowds, {"biểu tình"}},
    {crowds, {"bạo loạn"}},
    {crowds, {"giải tán đám đông"}},
    {crowds, {"gây rối"}},
    {crowds, {"đình công"}},
    {crowds, {"tụ tập đông người"}},
    {weapons, {"mật khẩu ngày"}},
    {weapons, {"mật khẩu canh gác"}},
    {weapons, {"cấp phát vũ khí"}},
    {weapons, {"cấp phát đạn"}},
    {weapons, {"cơ số đạn"}},
    {weapons, {"kiểm kê vũ khí"}},
    {weapons, {"mua sắm vũ khí"}},
};

/// Names are no mark here: who of the staff does the work is often said. Telephone numbers neither.
bool tells_somebody_apart(std::string_view text) {
    const auto mark = person_mark(text);
    return mark == PersonMark::identity_number || mark == PersonMark::birth_date;
}

}  // namespace

std::optional<ScopeMark> scope_mark(std::string_view text) {
    static const Phrases all = [] {
        std::vector<SoughtPhrase> sought;
        for (const auto& phrase : scope_phrases) sought.push_back(phrase.sought);
        return Phrases(sought);
    }();
    const auto found = all.first_in(ReadWords(text));
    if (found < all.size()) return scope_phrases[found].mark;
    if (tells_somebody_apart(text)) return persons;
    return std::nullopt;
}

std::optional<Refusal> refuse_out_of_scope(std::string_view text, const std::string& field) {
    const auto mark = scope_mark(text);
    if (!mark) return std::nullopt;
    return refuse("task.scope_" + std::string(name_of(*mark)), {}, field);
}

}  // namespace gb
