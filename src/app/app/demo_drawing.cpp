#include "app/demo_drawing.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>

namespace gb::app {

namespace {

/// Rows of five points each, the leftmost the highest bit.
constexpr std::array<std::array<std::uint8_t, 7>, 10> digit_rows{{
    {0x0e, 0x11, 0x13, 0x15, 0x19, 0x11, 0x0e},
    {0x04, 0x0c, 0x04, 0x04, 0x04, 0x04, 0x0e},
    {0x0e, 0x11, 0x01, 0x06, 0x08, 0x10, 0x1f},
    {0x0e, 0x11, 0x01, 0x06, 0x01, 0x11, 0x0e},
    {0x02, 0x06, 0x0a, 0x12, 0x1f, 0x02, 0x02},
    {0x1f, 0x10, 0x1e, 0x01, 0x01, 0x11, 0x0e},
    {0x06, 0x08, 0x10, 0x1e, 0x11, 0x11, 0x0e},
    {0x1f, 0x01, 0x02, 0x04, 0x08, 0x08, 0x08},
    {0x0e, 0x11, 0x11, 0x0e, 0x11, 0x11, 0x0e},
    {0x0e, 0x11, 0x11, 0x0f, 0x01, 0x02, 0x0c},
}};

/// Whether the triangle that stands there has this point in it.
bool within(DrawnAt top, double wide, double high, DrawnAt at) {
    const double down = at.y - top.y;
    return down >= 0 && down <= high && std::abs(at.x - top.x) <= wide / 2 * down / high;
}

}  // namespace

Drawing::Drawing(Colour paper)
    : points_(static_cast<std::size_t>(width) * finer * height * finer, paper) {}

void Drawing::rectangle(DrawnAt corner, double wide, double high, Colour colour) {
    const auto bound = [](double at, int most) {
        return std::clamp(static_cast<int>(std::lround(at * finer)), 0, most * finer);
    };
    for (int y = bound(corner.y, height); y < bound(corner.y + high, height); ++y) {
        const auto row = points_.begin() + static_cast<std::ptrdiff_t>(y) * width * finer;
        std::fill(row + bound(corner.x, width), row + bound(corner.x + wide, width), colour);
    }
}

void Drawing::disc(DrawnAt middle, double radius, Colour colour) {
    const double step = 1.0 / finer;
    for (double y = middle.y - radius; y <= middle.y + radius; y += step) {
        const double up = y - middle.y;
        const double half = std::sqrt(std::max(0.0, radius * radius - up * up));
        rectangle({middle.x - half, y}, 2 * half, step, colour);
    }
}

void Drawing::stroke(const std::vector<DrawnAt>& points, double thick, Colour colour) {
    for (std::size_t i = 1; i < points.size(); ++i) {
        const auto &from = points[i - 1], &to = points[i];
        const double steps = std::max(1.0, std::hypot(to.x - from.x, to.y - from.y) * 2 / thick);
        for (double at = 0; at <= steps; ++at) {
            disc({from.x + (to.x - from.x) * at / steps, from.y + (to.y - from.y) * at / steps},
                 thick / 2, colour);
        }
    }
}

void Drawing::triangle(DrawnAt top, double wide, double high, Colour colour) {
    const double step = 1.0 / finer;
    for (double y = top.y; y <= top.y + high; y += step) {
        for (double x = top.x - wide / 2; x <= top.x + wide / 2; x += step) {
            if (within(top, wide, high, {x, y})) rectangle({x, y}, step, step, colour);
        }
    }
}

void Drawing::digits(std::string_view number, DrawnAt middle, double square, Colour colour) {
    double left = middle.x - square * (static_cast<double>(number.size()) * 6 - 1) / 2;
    const double above = middle.y - square * 3.5;
    for (const char digit : number) {
        const auto& rows = digit_rows[static_cast<std::size_t>(digit - '0')];
        for (int y = 0; y < 7; ++y) {
            for (int x = 0; x < 5; ++x) {
                if ((rows[static_cast<std::size_t>(y)] >> (4 - x) & 1) == 0) continue;
                rectangle({left + x * square, above + y * square}, square, square, colour);
            }
        }
        left += square * 6;
    }
}

picture::Made Drawing::packed() const {
    std::vector<std::uint32_t> kept;
    kept.reserve(static_cast<std::size_t>(width) * height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            Colour sum{0, 0, 0};
            for (int i = 0; i < finer * finer; ++i) {
                const int row = y * finer + i / finer, column = x * finer + i % finer;
                const auto& one = points_[static_cast<std::size_t>(row * width * finer + column)];
                sum = {sum.red + one.red, sum.green + one.green, sum.blue + one.blue};
            }
            constexpr int drawn = finer * finer;
            kept.push_back(point_of({sum.red / drawn, sum.green / drawn, sum.blue / drawn}));
        }
    }
    return packed_points(kept);
}

std::uint32_t point_of(Colour colour) {
    return 0xff000000U | static_cast<std::uint32_t>(colour.red) << 16 |
           static_cast<std::uint32_t>(colour.green) << 8 | static_cast<std::uint32_t>(colour.blue);
}

picture::Made packed_points(const std::vector<std::uint32_t>& points) {
    auto made = picture::packed(points, Drawing::width, Drawing::height);
    if (!made) throw std::runtime_error("the demo's pictures: " + made.error().code);
    return std::move(*made);
}

}  // namespace gb::app
