#include "house/sheets.hpp"
#include "house/texts.hpp"

namespace gb::sheets {

sheet::Workbook awarded(const views::AwardView& award, std::string_view language) {
    const auto word = [&](std::string_view key) {
        return say(language, "sheet." + std::string(key));
    };
    const auto form = !award.own_form.empty()
                          ? award.own_form
                          : say(language, "web.award_form." + std::string(name_of(award.form)));
    sheet::Sheet list{word("award_list"), word("award_list") + ": " + award.symbol, {}, {}};
    for (const auto& [key, width] :
         std::initializer_list<std::pair<std::string_view, unsigned>>{{"place", 6},
                                                                      {"recipient_kind", 12},
                                                                      {"award_name", 40},
                                                                      {"award_position", 50},
                                                                      {"award_form", 26},
                                                                      {"achievement", 60},
                                                                      {"decision", 18},
                                                                      {"signed_on", 12}}) {
        list.columns.push_back({word(key), width, false});
    }
    for (const auto& one : award.recipients) {
        list.rows.push_back(
            {static_cast<std::int64_t>(list.rows.size() + 1),
             say(language, "web.recipient_kind." + std::string(name_of(one.recipient_kind))),
             one.name.value_or(say(language, "paper.award_not_named")),
             one.position.value_or(std::string()), form, award.achievement.value_or(word("erased")),
             award.symbol, award.signed_on});
    }
    return {std::move(list)};
}

}  // namespace gb::sheets
