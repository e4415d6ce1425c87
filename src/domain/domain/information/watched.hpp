#pragma once
// Whether a sentence has a person or a household watched: "giám sát hộ Lê Văn B", "theo dõi chặt
// chẽ ông Tám". Who of the staff does the work is no mark: "đồng chí Nam theo dõi mực nước".

#include "domain/information/phrases.hpp"

namespace gb {

bool has_somebody_watched(const ReadWords& read);

}  // namespace gb
