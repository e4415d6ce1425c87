// portal.json, written by hand or by the page: refused by its field, or read, written and read
// again as the same, and shown on every page of a site without anything that runs.

#include "app/public_source.hpp"
#include "base/json_write.hpp"
#include "public_pages.hpp"
#include "scratch.hpp"

namespace gb::fuzz {

namespace {

/// A site of which nothing is there but what it says of itself.
class Bare : public app::PublicSource {
  public:
    explicit Bare(portal::Settings settings) {
        auto stand = std::make_shared<app::PublicStand>();
        stand->settings = std::move(settings);
        stand->shelf = std::make_shared<portal::Shelf>(std::vector<portal::ArticlePtr>());
        stand_ = std::move(stand);
    }
    app::PublicStandPtr read(Instant) override { return stand_; }
    bool changed() override { return false; }
    std::vector<page::Fact> facts(const Article&, Instant) override { return {}; }
    std::vector<portal::CitizenComment> comments(Id<Article>) override { return {}; }
    std::optional<std::string> photo(Id<KeptFile>, bool) override { return std::nullopt; }

  private:
    app::PublicStandPtr stand_;
};

}  // namespace

}  // namespace gb::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace gb;
    using namespace gb::fuzz;
    const auto read = portal::read_settings(text_of(data, size));
    if (!read) {
        must_be_told(read.error().code);
        return 0;
    }
    const auto written = to_json(*read);
    const auto again = portal::read_settings(written);
    must(again && to_json(*again) == written, "what was read is written and read as the same");
    static const Scratch scratch;
    static const Folder folder{scratch.root()};
    Bare site(*read);
    ask_everything(site, folder);
    return 0;
}
