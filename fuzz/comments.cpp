// Comments of citizens: the file in which a person carries them inside, and the form as a browser
// sends it. Refused with the line or the field, or a text that can stand on a page.

#include <sstream>

#include "app/comment_file.hpp"
#include "base/json_write.hpp"
#include "base/text.hpp"
#include "fuzz.hpp"

namespace gb::fuzz {

namespace {

void read_file(std::string_view bytes) {
    std::istringstream in{std::string(bytes)};
    const auto read = app::read_comments(in);
    if (!read) {
        must_be_told(read.error().code);
        must(read.error().facts.size() == 1, "the line is named");
        return;
    }
    std::string again = "giaoban-comments 1\n";
    for (const auto& one : *read) {
        must(text_fault(one.text.value, 1, portal::longest_comment) == TextFault::none,
             "what is taken can be shown", one.text.value);
        again += to_json(one) + "\n";
    }
    std::istringstream twice(again);
    const auto once_more = app::read_comments(twice);
    must(once_more && once_more->size() == read->size(), "what is taken can be carried on");
}

void read_form(std::string_view bytes) {
    const auto good = portal::checked(portal::read_comment_form(bytes));
    if (!good) return must_be_told(good.error().code);
    must(text_fault(good->text, 1, portal::longest_comment) == TextFault::none,
         "what is taken can be shown", good->text);
    must(text_fault(good->name, 0, portal::longest_comment_name) == TextFault::none,
         "so can the name", good->name);
}

}  // namespace

}  // namespace gb::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace gb::fuzz;
    const auto bytes = text_of(data, size);
    if (bytes.starts_with("giaoban-comments")) {
        read_file(bytes);
    } else {
        read_form(bytes);
    }
    return 0;
}
