// The blocks of a body, each made from the template's prototype of its kind.
#pragma once

#include <map>
#include <pugixml.hpp>
#include <string>
#include <vector>

#include "house/paper.hpp"

namespace gb::press {

/// A short table is not torn over two pages; a long one repeats its head instead.
inline constexpr std::size_t rows_kept_together = 4;

class BlockBuilder {
  public:
    /// Takes the prototypes out of the template's "body" and keeps copies.
    explicit BlockBuilder(const pugi::xml_document& main);

    /// Between the margins, in points.
    [[nodiscard]] double text_width() const { return text_width_; }

    /// Instead of what the control holds.
    void replace_content(pugi::xml_node control, const std::vector<paper::Block>& blocks);
    void note(pugi::xml_node control, const std::string& text);

  private:
    pugi::xml_node copy_of(std::string_view prototype, pugi::xml_node target);
    void add(pugi::xml_node target, const paper::Heading& heading);
    void add(pugi::xml_node target, const paper::Paragraph& paragraph);
    void add(pugi::xml_node target, const paper::Bullet& bullet);
    void add(pugi::xml_node target, const paper::Table& table);
    void add(pugi::xml_node target, const paper::FigureList& list);
    void add_text(pugi::xml_node target, std::string_view prototype, const paper::Line& line);
    void build_table(pugi::xml_node control, const paper::Table& table) const;

    pugi::xml_document shelf_;
    std::map<std::string, pugi::xml_node, std::less<>> prototypes_;
    double text_width_ = 0;
};

}  // namespace gb::press
