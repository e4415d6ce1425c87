// The list of views: one line each.

#include "store/views/book.hpp"
#include "store/views/desk.hpp"

namespace gb {

std::vector<ViewType> all_views(const Model& model, const std::filesystem::path& file) {
    return {
        view("desk", file, model, desk_view),
        view("log", file, model, log_view),
        view("book", file, model, book_view),
        view("people", file, model, people_view),
    };
}

}  // namespace gb
