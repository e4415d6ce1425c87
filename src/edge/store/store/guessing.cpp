#include "store/guessing.hpp"

#include <zxcvbn.h>

#include <algorithm>
#include <span>

#include "base/text.hpp"

namespace gb {

namespace {

/// 2^33, about ten thousand million tries: from there on zxcvbn's own scale calls a password very
/// hard to guess.
constexpr double bits_enough = 33;
constexpr std::size_t longest_run = 4;      ///< of syllables that stand together in a password
constexpr std::size_t shortest_word = 3;    ///< a shorter one occurs in any text
constexpr std::size_t words_of_names = 80;  ///< of the longest names of units, the first ones

/// What zxcvbn's lists (English, passwords of the world) do not have: what is typed here. The
/// commoner, the sooner guessed; without marks, since it is compared so.
constexpr const char* typed_here[] = {
    "matkhau",   "anhyeuem",   "emyeuanh",   "yeuem",     "yeuanh",   "vietnam",   "anhem",
    "quandoi",   "giaoban",    "trucban",    "tacchien",  "chihuy",   "quansu",    "bchqs",
    "chqs",      "quyetthang", "canhphong",  "trungdoan", "tieudoan", "daidoi",    "trungdoi",
    "tieudoi",   "sudoan",     "quankhu",    "bodoi",     "danquan",  "tuve",      "dongchi",
    "chutich",   "quantri",    "nguoidung",  "taikhoan",  "dangnhap", "admin",     "congan",
    "bienphong", "haiquan",    "phongkhong", "phongthu",  "khuvuc",   "uyban",     "ubnd",
    "nhandan",   "hochiminh",  "bacho",      "tinh",      "huyen",    "phuong",    "thanhpho",
    "hanoi",     "saigon",     "haiphong",   "danang",    "cantho",   "toquoc",    "doclap",
    "tudo",      "hanhphuc",   "thanglong",  "dienbien",  "conyeume", "conyeubo",  "bome",
    "giadinh",   "concung",    "contrai",    "congai",    "vochong",  "tinhyeu",   "khongbiet",
    "khongco",   "motminh",    "mothaiba",   "motnam",    "xinchao",  "chaoban",   "camon",
    "hanhquan",  "sansang",    "chiendau",   "chiensi",   "vanphong", "vanthu",    "nhiemvu",
    "baocao",    "bimat",      "baomat",     "maytinh",   "mayban",   "dienthoai", "internet",
    "nguyen",    "tran",       "pham",       "hoang",     "huynh",    "phan",      "dang",
    "duong",     "thithu",     "quoc",       "hung",      "dung",     "tuan",      "minh",
    "thanh",     "trung",      "linh",       "trang",     "huong",    "moi",       "cua",
    "toi",       "ban",        "khau",       "mat",
};

/// Lower case and without marks where it has letters of ours: "Mật khẩu 2026" is "matkhau2026" to
/// whoever guesses. A capital is no surprise, and neither is what joins the words.
std::string bare(std::string_view text) {
    auto folded = fold(text);
    std::erase_if(folded, [](char c) { return c == ' ' || c == '-' || c == '_' || c == '.'; });
    return folded;
}

/// "Nguyễn Văn An" is guessed whole, as any run of its syllables, and by each of them.
void put_runs(std::vector<std::string>& all, std::string_view name) {
    const auto syllables = words_in(name);
    for (std::size_t from = 0; from < syllables.size(); ++from) {
        std::string run;
        for (auto at = from; at < std::min(syllables.size(), from + longest_run); ++at) {
            run += syllables[at].folded;
            if (run.size() >= shortest_word) all.push_back(run);
        }
    }
}

double bits(const std::string& password, std::span<const std::string> names) {
    std::vector<const char*> words;
    for (const auto& name : names) words.push_back(name.c_str());
    words.insert(words.end(), std::begin(typed_here), std::end(typed_here));
    words.push_back(nullptr);
    return ZxcvbnMatch(password.c_str(), words.data(), nullptr);
}

}  // namespace

Guessed guessed(std::string_view password, const std::vector<std::string>& names) {
    auto compared = bare(password);
    if (compared.size() > longest_guessed) compared.resize(longest_guessed);
    if (bits(compared, {}) < bits_enough) return Guessed::early;
    std::vector<std::string> runs;
    for (const auto& name : names) put_runs(runs, name);
    if (runs.size() > words_of_names) runs.resize(words_of_names);
    return bits(compared, runs) < bits_enough ? Guessed::from_names : Guessed::late;
}

}  // namespace gb
