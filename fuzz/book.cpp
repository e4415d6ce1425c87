// Book files: whatever the bytes, the check ends with a report, the same in one piece and in many,
// and nothing but the book that was signed is ever found intact.

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>

#include "fuzz.hpp"
#include "house/book_file.hpp"

namespace gb::fuzz {

namespace {

BookReport in_pieces(std::string_view bytes) {
    BookFileCheck check;
    const auto step = 1 + bytes.size() % 97;
    while (!bytes.empty() && check.take(bytes.substr(0, step))) {
        bytes.remove_prefix(std::min(step, bytes.size()));
    }
    return check.finish();
}

BookReport at_once(std::string_view bytes) {
    std::istringstream in{std::string(bytes)};
    return check_book(in);
}

/// The one book of the seeds. Entries can be withheld from a copy; its head stays.
const std::string& signed_head() {
    static const std::string code = [] {
        std::ifstream in(GIAOBAN_SOURCE_DIR "/tests/golden/night.gbook", std::ios::binary);
        const auto report = check_book(in);
        must(report.intact(), "the golden book is intact");
        return report.head_code;
    }();
    return code;
}

bool same(const std::optional<BookFault>& a, const std::optional<BookFault>& b) {
    if (!a || !b) return !a && !b;
    return a->code == b->code && a->line == b->line && a->number == b->number &&
           a->detail == b->detail;
}

}  // namespace

}  // namespace gb::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace gb::fuzz;
    const auto bytes = text_of(data, size);
    const auto whole = at_once(bytes);
    must(same(whole.fault, in_pieces(bytes).fault), "pieces make no difference");
    if (whole.intact()) {
        must(whole.head_code == signed_head(), "a book was forged:", whole.head_code);
    } else {
        must(gb::has_text("vi", "book.fault." + whole.fault->code), "a fault has a sentence",
             whole.fault->code);
    }
    return 0;
}
