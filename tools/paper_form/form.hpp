// The sizes of the official form, read from templates/form.json.
#pragma once

#include <map>
#include <string>

namespace gb::paper_form {

class Form {
  public:
    /// Throws std::runtime_error naming the value that is missing or out of the range beside it.
    explicit Form(const std::string& json);

    [[nodiscard]] const std::string& font() const { return font_; }
    /// As written in the file.
    [[nodiscard]] double value(const std::string& name) const;
    /// Twentieths of a point, from a value in mm or pt (its name tells).
    [[nodiscard]] int twips(const std::string& name) const;
    /// Half points, Word's unit of type size.
    [[nodiscard]] int half_points(const std::string& name) const;

  private:
    std::string font_;
    std::map<std::string, double> values_;
};

}  // namespace gb::paper_form
