#include "paper_form/form.hpp"

#include <boost/json.hpp>
#include <cmath>
#include <stdexcept>

namespace gb::paper_form {

Form::Form(const std::string& json) {
    const boost::json::value parsed = boost::json::parse(json);
    for (const auto& [name, entry] : parsed.as_object()) {
        if (name == "about") continue;
        const auto& object = entry.as_object();
        if (name == "font") {
            font_ = std::string(object.at("value").as_string());
            continue;
        }
        const double value = object.at("value").to_number<double>();
        const auto* least = object.if_contains("least");
        const auto* most = object.if_contains("most");
        if ((least != nullptr && value < least->to_number<double>()) ||
            (most != nullptr && value > most->to_number<double>())) {
            throw std::runtime_error("form: " + std::string(name) + " is out of its range");
        }
        values_[std::string(name)] = value;
    }
}

double Form::value(const std::string& name) const {
    const auto found = values_.find(name);
    if (found == values_.end()) throw std::runtime_error("form: no value " + name);
    return found->second;
}

int Form::twips(const std::string& name) const {
    const double points = name.ends_with("_mm") ? value(name) * 72.0 / 25.4 : value(name);
    return static_cast<int>(std::lround(points * 20));
}

int Form::half_points(const std::string& name) const {
    return static_cast<int>(std::lround(value(name) * 2));
}

}  // namespace gb::paper_form
