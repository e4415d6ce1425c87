#include "house/portal/shelf.hpp"

#include <algorithm>
#include <map>

#include "base/naming.hpp"
#include "base/text.hpp"
#include "house/page.hpp"

namespace gb::portal {

namespace {

constexpr std::size_t longest_excerpt = 300;  ///< bytes of a paragraph shown with a search hit

/// The words of a text, folded, each between spaces.
std::string folded_words(std::string_view text) {
    std::string folded = " ";
    for (const auto& word : words_in(text)) folded += word.folded + " ";
    return folded;
}

bool holds_all(const std::string& text, const std::vector<std::string>& words) {
    return std::all_of(words.begin(), words.end(), [&](const std::string& word) {
        return text.find(word) != std::string::npos;
    });
}

/// At most so many bytes, cut between words.
std::string shortened(const std::string& text) {
    if (text.size() <= longest_excerpt) return text;
    return text.substr(0, text.rfind(' ', longest_excerpt)) + " …";
}

std::vector<std::string> words_of(std::string_view query) {
    std::vector<std::string> words;
    for (const auto& word : words_in(query)) words.push_back(" " + word.folded + " ");
    return words;
}

}  // namespace

std::string category_slug(std::string_view category) {
    return slug_of(category);
}

std::string excerpt_of(const Article& article, std::string_view query) {
    const auto words = words_of(query);
    if (holds_all(folded_words(article.title.value), words)) return "";
    std::string best;
    std::ptrdiff_t most = 0;
    for (const auto& paragraph : page::paragraphs(article.body.value)) {
        const auto folded = folded_words(paragraph);
        const auto found = std::count_if(words.begin(), words.end(), [&](const std::string& word) {
            return folded.find(word) != std::string::npos;
        });
        if (found > most) {
            most = found;
            best = paragraph;
        }
    }
    return shortened(best);
}

namespace {

/// All that is read on the page, also what is said of its pictures.
std::string words_on(const Article& article) {
    std::string all;
    const auto add = [&](const std::string& text) { all += text + "\n"; };
    add(article.title.value);
    add(article.lead.value);
    add(article.body.value);
    add(article.author_line.value);
    for (const auto& caption : article.captions) add(caption.caption.value);
    for (const auto& photo : article.photos) add(photo.caption.value);
    return all;
}

}  // namespace

Shelf::Shelf(std::vector<ArticlePtr> published) : articles_(std::move(published)) {
    std::map<std::string, Category> categories;
    for (const auto& article : articles_) {
        folded_.push_back({folded_words(article->title.value), folded_words(words_on(*article)),
                           category_slug(article->category)});
        if (folded_.back().category.empty()) continue;
        // Two spellings of one name are one category, named as in the newest article.
        auto& category = categories[folded_.back().category];
        if (category.count++ == 0) category.title = article->category.value;
    }
    for (auto& [slug, category] : categories) {
        category.slug = slug;
        categories_.push_back(std::move(category));
    }
}

const Article* Shelf::find(std::string_view slug) const {
    const auto found = std::find_if(articles_.begin(), articles_.end(), [&](const auto& article) {
        return article->slug.value == slug;
    });
    return found == articles_.end() ? nullptr : found->get();
}

std::vector<const Article*> Shelf::in_category(std::string_view slug) const {
    std::vector<const Article*> found;
    for (std::size_t i = 0; i < articles_.size(); ++i) {
        if (slug.empty() || folded_[i].category == slug) found.push_back(articles_[i].get());
    }
    return found;
}

std::vector<const Article*> Shelf::in_section(ArticleSection section) const {
    std::vector<const Article*> found;
    for (const auto& article : articles_) {
        if (article->section.value_or(ArticleSection::news) == section)
            found.push_back(article.get());
    }
    return found;
}

std::vector<const Article*> Shelf::in_year(int year) const {
    std::vector<const Article*> found;
    for (const auto& article : articles_) {
        if (article->published && article->published->date().year() == year) {
            found.push_back(article.get());
        }
    }
    return found;
}

std::vector<std::pair<int, std::size_t>> Shelf::years() const {
    std::map<int, std::size_t, std::greater<>> counts;
    for (const auto& article : articles_) {
        if (article->published) ++counts[article->published->date().year()];
    }
    return {counts.begin(), counts.end()};
}

std::vector<const Article*> Shelf::search(std::string_view query) const {
    const auto words = words_of(query);
    if (words.empty()) return {};
    std::vector<const Article*> in_title, elsewhere;
    for (std::size_t i = 0; i < articles_.size(); ++i) {
        if (holds_all(folded_[i].title, words)) {
            in_title.push_back(articles_[i].get());
        } else if (holds_all(folded_[i].text, words)) {
            elsewhere.push_back(articles_[i].get());
        }
    }
    in_title.insert(in_title.end(), elsewhere.begin(), elsewhere.end());
    return in_title;
}

std::vector<const Article*> Shelf::related_to(const Article& article, std::size_t most) const {
    std::vector<const Article*> found;
    if (article.category.empty()) return found;
    for (const auto* other : in_category(category_slug(article.category))) {
        if (other->id != article.id && found.size() < most) found.push_back(other);
    }
    return found;
}

}  // namespace gb::portal
