#pragma once
// Lists of a view, sorted and by pages. (std::stable_sort of this library calls what C++17
// deprecated.)

#include <algorithm>
#include <utility>
#include <vector>

namespace gb {

/// Of a list, on a page; the next page begins after the last of them.
inline constexpr std::size_t page_items = 60;

/// By a key made of each item; equal ones stay in their order.
template <class T, class Key>
void sort_by_key(std::vector<T>& list, Key key) {
    std::vector<std::pair<decltype(key(list.front())), std::size_t>> order;
    for (std::size_t i = 0; i < list.size(); ++i) order.emplace_back(key(list[i]), i);
    std::sort(order.begin(), order.end());
    std::vector<T> sorted;
    sorted.reserve(list.size());
    for (const auto& [ignored, place] : order) sorted.push_back(std::move(list[place]));
    list = std::move(sorted);
}

}  // namespace gb
