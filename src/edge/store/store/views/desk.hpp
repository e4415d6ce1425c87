#pragma once

#include "house/views/desk.hpp"
#include "store/reader.hpp"

namespace gb {

Result<views::Desk> desk_view(Reader&, const Viewer&, const views::DeskParams&);
Result<views::LogPage> log_view(Reader&, const Viewer&, const views::LogParams&);

views::UnitRef unit_ref(Reader&, Id<Unit> unit, Date day);

}  // namespace gb
