#pragma once
// A sheet to draw on, for the demo's pictures: flat shapes and figures, drawn twice as large as
// they are kept so that their edges are smooth.

#include <cstdint>
#include <string_view>
#include <vector>

#include "picture/picture.hpp"

namespace gb::app {

struct Colour {
    int red, green, blue;
};

struct DrawnAt {
    double x, y;
};

class Drawing {
  public:
    static constexpr int width = 960;
    static constexpr int height = 600;

    explicit Drawing(Colour paper);
    void rectangle(DrawnAt corner, double wide, double high, Colour colour);
    void disc(DrawnAt middle, double radius, Colour colour);
    /// A stroke with round ends along these points.
    void stroke(const std::vector<DrawnAt>& points, double thick, Colour colour);
    void triangle(DrawnAt top, double wide, double high, Colour colour);
    /// Digits, each five squares wide and seven high; the place is that of their middle.
    void digits(std::string_view number, DrawnAt middle, double square, Colour colour);
    picture::Made packed() const;

  private:
    static constexpr int finer = 2;  ///< points drawn for one that is kept, each way
    std::vector<Colour> points_;
};

/// Points as they are kept, rows from above.
picture::Made packed_points(const std::vector<std::uint32_t>& points);
std::uint32_t point_of(Colour colour);

}  // namespace gb::app
