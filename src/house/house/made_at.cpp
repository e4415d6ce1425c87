#include "house/made_at.hpp"

#include "base/vietnamese.hpp"
#include "house/texts.hpp"

namespace gb {

std::string as_of_words(std::string_view language, Instant now, const std::optional<AsOf>& asked) {
    const auto at = asked ? asked->at : now;
    const auto* key = !asked                               ? "sheet.made_at"
                      : asked->sense == AsOf::Sense::known ? "sheet.known_at"
                                                           : "sheet.happened_by";
    return say(language, key, {{"clock", vi::clock(at)}, {"day", vi::short_date(at.date())}});
}

void put_as_of(sheet::Workbook& workbook, const std::string& words) {
    for (auto& sheet : workbook) sheet.as_of = words;
}

}  // namespace gb
