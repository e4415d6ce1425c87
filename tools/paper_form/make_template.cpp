// make_template TEMPLATES_FOLDER: reads form.json there, writes bao-cao.docx and paper-form.css
// beside it.
#include <exception>
#include <fstream>
#include <iostream>
#include <iterator>

#include "paper_form/template.hpp"
#include "press/archive.hpp"

namespace {

void write(const std::string& file, const std::string& bytes) {
    std::ofstream out(file, std::ios::binary);
    out << bytes;
    if (!out.flush()) throw std::runtime_error("cannot write " + file);
    std::cout << "wrote " << file << '\n';
}

}  // namespace

int main(int count, char** arguments) try {
    if (count != 2) {
        std::cerr << "usage: make_template TEMPLATES_FOLDER\n";
        return 2;
    }
    const std::string folder = arguments[1];
    std::ifstream in(folder + "/form.json");
    const std::string json{std::istreambuf_iterator<char>(in), {}};
    const gb::paper_form::Form form(json);
    gb::press::Archive archive = gb::press::Archive::empty();
    for (const auto& [name, content] : gb::paper_form::template_parts(form))
        archive.put(name, content);
    write(folder + "/bao-cao.docx", std::move(archive).bytes());
    write(folder + "/paper-form.css", gb::paper_form::css_properties(form));
    return 0;
} catch (const std::exception& fault) {
    std::cerr << "make_template: " << fault.what() << '\n';
    return 1;
}
