#include "app/demo_photos.hpp"

#include <cmath>

#include "app/demo_drawing.hpp"
#include "domain/article/words.hpp"
#include "store/file_store.hpp"

namespace gb::app {

namespace {

constexpr int width = Drawing::width;
constexpr int height = Drawing::height;

Colour mixed(Colour from, Colour to, double part) {
    const auto of = [part](int a, int b) { return static_cast<int>(a + (b - a) * part); };
    return {of(from.red, to.red), of(from.green, to.green), of(from.blue, to.blue)};
}

struct Landscape {
    Colour above, below, far, near, water;
    double shift;
};

/// Morning, noon, a grey day; hills that stand elsewhere each time.
Landscape landscape(int which) {
    const double shift = which * 1.7;
    switch (which % 3) {
        case 0:
            return {{150, 190, 225}, {250, 225, 190}, {120, 150, 150},
                    {70, 115, 70},   {150, 180, 190}, shift};
        case 1:
            return {{110, 170, 225}, {215, 235, 245}, {100, 140, 130},
                    {60, 125, 60},   {110, 160, 190}, shift};
        default:
            return {{150, 160, 170}, {205, 210, 210}, {110, 125, 130},
                    {75, 100, 75},   {140, 150, 155}, shift};
    }
}

/// Where hills and water begin and end in one column of the picture, in rows from above.
struct Edges {
    double far, near, shore, other_shore;
};

Edges edges_at(const Landscape& scene, int x) {
    const double at = static_cast<double>(x) / width * 6.28;
    return {height * (0.42 + 0.06 * std::sin(at * 1.3 + scene.shift) +
                      0.03 * std::sin(at * 3.1 + scene.shift * 2)),
            height * (0.56 + 0.04 * std::sin(at * 0.9 + scene.shift * 3)),
            height * (0.72 + 0.02 * std::sin(at * 1.1 + scene.shift)),
            height * (0.86 + 0.02 * std::sin(at * 0.7 + scene.shift * 2))};
}

Colour colour_at(const Landscape& scene, const Edges& edges, int x, int y) {
    if (y < edges.far) return mixed(scene.above, scene.below, y / edges.far);
    if (y < edges.near) return scene.far;
    if (y < edges.shore || y > edges.other_shore) {
        return mixed(scene.near, {30, 60, 30}, (y - edges.near) / height);
    }
    const bool ripple = (y * 7 + x / 5) % 23 == 0;
    return ripple ? mixed(scene.water, {255, 255, 255}, 0.25) : scene.water;
}

picture::Made landscape_drawn(int which) {
    const auto scene = landscape(which);
    std::vector<std::uint32_t> points;
    points.reserve(static_cast<std::size_t>(width) * height);
    std::vector<Edges> edges;
    for (int x = 0; x < width; ++x) edges.push_back(edges_at(scene, x));
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            points.push_back(point_of(colour_at(scene, edges[static_cast<std::size_t>(x)], x, y)));
        }
    }
    return packed_points(points);
}

// What is drawn of a conference ------------------------------------------------------------------

namespace tint {
constexpr Colour paper{246, 243, 236}, ink{91, 90, 82}, wall{120, 112, 98}, pine{31, 91, 67},
    leaf{104, 165, 133}, amber{229, 181, 82}, stone{170, 165, 155}, white{255, 253, 248},
    water{150, 190, 205}, field{222, 228, 200}, wood{150, 182, 148};
}  // namespace tint

/// Seats of two blocks with an aisle between; who sits where is told by the colour.
void draw_seats(Drawing& sheet) {
    constexpr int rows = 6, seats = 6;
    for (int row = 0; row < rows; ++row) {
        const double y = 250 + row * 46;
        for (int seat = 0; seat < 2 * seats; ++seat) {
            const double x = seat < seats ? 150 + seat * 50 : 514 + (seat - seats) * 50;
            const Colour whose = row < 4 ? tint::leaf : row == 4 ? tint::amber : tint::stone;
            sheet.rectangle({x, y}, 38, 30, whose);
            sheet.rectangle({x, y + 24}, 38, 6, tint::wall);
        }
        sheet.digits(std::to_string(row + 1), {480, y + 15}, 3, tint::ink);
    }
}

picture::Made hall_drawn() {
    Drawing sheet(tint::paper);
    sheet.rectangle({60, 40}, 840, 520, tint::wall);
    sheet.rectangle({70, 50}, 820, 500, tint::white);
    for (const double door : {150.0, 720.0}) sheet.rectangle({door, 548}, 90, 14, tint::paper);
    sheet.rectangle({150, 70}, 664, 120, tint::pine);  // the stage
    sheet.rectangle({300, 100}, 330, 34, tint::amber);
    for (int chair = 0; chair < 5; ++chair) sheet.disc({332.0 + chair * 66, 86}, 12, tint::paper);
    sheet.rectangle({700, 110}, 50, 50, tint::paper);  // the lectern
    sheet.disc({725, 96}, 11, tint::amber);
    draw_seats(sheet);
    return sheet.packed();
}

constexpr std::array<DrawnAt, 10> commune_places{{{170, 130},
                                                  {300, 215},
                                                  {150, 300},
                                                  {330, 80},
                                                  {430, 300},
                                                  {520, 180},
                                                  {590, 390},
                                                  {690, 250},
                                                  {740, 470},
                                                  {850, 380}}};

picture::Made area_drawn() {
    Drawing sheet(tint::paper);
    sheet.rectangle({24, 24}, 912, 552, tint::field);
    for (int i = 0; i < 9; ++i) {  // the wooded hills in the west
        const DrawnAt top{60.0 + i % 3 * 74 + i / 3 * 20, 380.0 + i / 3 * 54};
        sheet.triangle(top, 96, 70, i % 2 == 0 ? tint::wood : tint::leaf);
    }
    for (int i = 0; i < 5; ++i)
        sheet.triangle({470.0 + i * 84, 50.0 + i % 2 * 16}, 110, 64, tint::wood);
    const std::vector<DrawnAt> river{{24, 190},  {130, 210}, {230, 280}, {340, 290}, {450, 240},
                                     {560, 270}, {640, 330}, {760, 350}, {850, 440}, {936, 470}};
    sheet.stroke(river, 34, tint::water);
    sheet.stroke({{60, 60}, {240, 150}, {420, 190}, {620, 180}, {780, 300}, {800, 540}}, 5,
                 tint::amber);
    sheet.rectangle({462, 108}, 44, 44, tint::pine);  // the area command
    sheet.disc({484, 130}, 11, tint::amber);
    for (std::size_t i = 0; i < commune_places.size(); ++i) {
        sheet.disc(commune_places[i], 23, tint::pine);
        sheet.disc(commune_places[i], 20, tint::white);
        sheet.digits(std::to_string(i + 1), commune_places[i], 2.6, tint::ink);
    }
    return sheet.packed();
}

Id<KeptFile> kept(DemoArea& area, const DemoPerson& writer, const picture::Made& made) {
    KeepFile keep;
    keep.sha256 = sha256(made.jpeg);
    keep.bytes = static_cast<std::int64_t>(made.jpeg.size());
    keep.width = made.width;
    keep.height = made.height;
    const Id<KeptFile> id(area.give(writer, keep).ids.front());
    const auto small = picture::made(made.jpeg, {.longest = 480});
    FileStore(area.node.folder).keep(id, made.jpeg, small ? small->jpeg : "");
    return id;
}

}  // namespace

void illustrate(DemoArea& area, const DemoPerson& writer, Id<Article> article, int which) {
    constexpr const char* lights[] = {"buổi sáng", "buổi trưa nắng", "ngày nhiều mây"};
    SetArticlePhotos set;
    set.article = article;
    for (const int each : {which, which + 1}) {
        ArticlePhoto photo;
        photo.file = kept(area, writer, landscape_drawn(each));
        photo.alt = std::string("Tranh vẽ dãy núi, cánh đồng và khúc sông ") + lights[each % 3];
        photo.caption = each == which ? "Sông Giang đoạn qua khu vực 3 (tranh minh họa)"
                                      : "Bờ sông nhìn từ chòi canh (tranh minh họa)";
        photo.credit = "Tranh của bản dùng thử";
        if (each != which) photo.after = 1;
        set.photos.push_back(std::move(photo));
    }
    area.give(writer, set);
}

void illustrate_conference(DemoArea& area, const DemoPerson& writer, Id<Article> article) {
    constexpr const char* credit = "Tranh của bản dùng thử";
    std::string communes;
    for (std::size_t i = 0; i < area.communes.size(); ++i) {
        communes += fmt::format("{}{} {}", i == 0 ? "" : ", ", i + 1, area.communes[i]);
    }
    const auto photo = [&](const picture::Made& made, std::string caption, std::string alt,
                           std::int64_t after) {
        ArticlePhoto one;
        one.file = kept(area, writer, made);
        one.caption = std::move(caption);
        one.alt = std::move(alt);
        one.credit = credit;
        if (after > 0) one.after = after;
        return one;
    };
    SetArticlePhotos set;
    set.article = article;
    set.photos = {
        photo(hall_drawn(),
              "Sơ đồ hội trường: khối xanh là mười xã, hàng vàng là các đơn vị quân đội, hàng xám "
              "là cơ quan được mời (tranh minh họa)",
              "Sơ đồ hội trường nhìn từ trên xuống: bàn chủ trì và bục phát biểu ở phía trên, hai "
              "khối ghế sáu hàng, lối đi ở giữa, hai cửa ở phía dưới",
              0),
        photo(area_drawn(),
              fmt::format("Lược đồ khu vực 3, vẽ không theo tỷ lệ: {} (tranh minh họa)", communes),
              "Lược đồ vẽ sông Giang chảy từ tây sang đông, đường liên xã, rừng đồi và vị trí mười "
              "xã đánh số từ 1 đến 10",
              2),
        photo(landscape_drawn(4), "Cánh đồng ven sông Giang sau mùa gặt (tranh minh họa)",
              "Tranh vẽ dãy núi, cánh đồng và khúc sông buổi trưa nắng", 4)};
    area.give(writer, set);
}

}  // namespace gb::app
