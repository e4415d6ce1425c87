#include "app/demo_photos.hpp"

#include <cmath>

#include "domain/article/words.hpp"
#include "picture/picture.hpp"
#include "store/file_store.hpp"

namespace gb::app {

namespace {

constexpr int width = 960;
constexpr int height = 600;

struct Colour {
    int red, green, blue;
};

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

Colour point_of(const Landscape& scene, const Edges& edges, int x, int y) {
    if (y < edges.far) return mixed(scene.above, scene.below, y / edges.far);
    if (y < edges.near) return scene.far;
    if (y < edges.shore || y > edges.other_shore) {
        return mixed(scene.near, {30, 60, 30}, (y - edges.near) / height);
    }
    const bool ripple = (y * 7 + x / 5) % 23 == 0;
    return ripple ? mixed(scene.water, {255, 255, 255}, 0.25) : scene.water;
}

picture::Made drawn(int which) {
    const auto scene = landscape(which);
    std::vector<std::uint32_t> points;
    points.reserve(static_cast<std::size_t>(width) * height);
    std::vector<Edges> edges;
    for (int x = 0; x < width; ++x) edges.push_back(edges_at(scene, x));
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const auto colour = point_of(scene, edges[static_cast<std::size_t>(x)], x, y);
            points.push_back(0xff000000U | static_cast<std::uint32_t>(colour.red) << 16 |
                             static_cast<std::uint32_t>(colour.green) << 8 |
                             static_cast<std::uint32_t>(colour.blue));
        }
    }
    auto made = picture::packed(points, width, height);
    if (!made) throw std::runtime_error("the demo's pictures: " + made.error().code);
    return std::move(*made);
}

Id<KeptFile> kept(DemoArea& area, const DemoPerson& editor, int which) {
    const auto made = drawn(which);
    KeepFile keep;
    keep.sha256 = sha256(made.jpeg);
    keep.bytes = static_cast<std::int64_t>(made.jpeg.size());
    keep.width = made.width;
    keep.height = made.height;
    const Id<KeptFile> id(area.give(editor, keep).ids.front());
    const auto small = picture::made(made.jpeg, {.longest = 480});
    FileStore(area.node.folder).keep(id, made.jpeg, small ? small->jpeg : "");
    return id;
}

}  // namespace

void illustrate(DemoArea& area, const DemoPerson& editor, Id<Article> article, int which) {
    constexpr const char* lights[] = {"buổi sáng", "buổi trưa nắng", "ngày nhiều mây"};
    SetArticlePhotos set;
    set.article = article;
    for (const int each : {which, which + 1}) {
        ArticlePhoto photo;
        photo.file = kept(area, editor, each);
        photo.alt = std::string("Tranh vẽ dãy núi, cánh đồng và khúc sông ") + lights[each % 3];
        photo.caption = each == which ? "Sông Giang đoạn qua khu vực 3 (tranh minh họa)"
                                      : "Bờ sông nhìn từ chòi canh (tranh minh họa)";
        photo.credit = "Tranh của bản dùng thử";
        if (each != which) photo.after = 1;
        set.photos.push_back(std::move(photo));
    }
    area.give(editor, set);
}

}  // namespace gb::app
