// make_template TEMPLATES_FOLDER: reads form.json there, writes bao-cao.docx and paper-form.css
// beside it; and from form-sheet.json phieu.docx and sheet-form.css.
#include <exception>
#include <fstream>
#include <iostream>
#include <iterator>

#include "paper_form/css.hpp"
#include "paper_form/template.hpp"
#include "press/archive.hpp"

namespace {

void write(const std::string& file, const std::string& bytes) {
    std::ofstream out(file, std::ios::binary);
    out << bytes;
    if (!out.flush()) throw std::runtime_error("cannot write " + file);
    std::cout << "wrote " << file << '\n';
}

gb::paper_form::Form form_in(const std::string& file) {
    std::ifstream in(file);
    return gb::paper_form::Form({std::istreambuf_iterator<char>(in), {}});
}

std::string docx_of(const gb::paper_form::Form& form) {
    gb::press::Archive archive = gb::press::Archive::empty();
    for (const auto& [name, content] : gb::paper_form::template_parts(form))
        archive.put(name, content);
    return std::move(archive).bytes();
}

}  // namespace

int main(int count, char** arguments) try {
    if (count != 2) {
        std::cerr << "usage: make_template TEMPLATES_FOLDER\n";
        return 2;
    }
    const std::string folder = arguments[1];
    const auto form = form_in(folder + "/form.json");
    write(folder + "/bao-cao.docx", docx_of(form));
    write(folder + "/paper-form.css", gb::paper_form::css_properties(form));
    const auto sheet = form_in(folder + "/form-sheet.json");
    write(folder + "/phieu.docx", docx_of(sheet));
    write(folder + "/sheet-form.css", gb::paper_form::sheet_css_properties(sheet));
    return 0;
} catch (const std::exception& fault) {
    std::cerr << "make_template: " << fault.what() << '\n';
    return 1;
}
