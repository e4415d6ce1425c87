#pragma once

#include "house/views/desk.hpp"
#include "house/views/task.hpp"
#include "store/reader.hpp"

namespace gb {

Result<views::Tasks> tasks_view(Reader&, const Viewer&, const views::TasksParams&);
/// All pages of one box together. @return or "sheet.too_long"
Result<views::Tasks> all_tasks(Reader&, const Viewer&, views::TaskBox, bool older,
                               std::size_t most);
Result<views::Addressees> addressees_view(Reader&, const Viewer&, const views::AddresseesParams&);
Result<views::TaskView> task_view(Reader&, const Viewer&, const views::TaskParams&);

/// How one owner's part stands, by the giver's book and the owner's.
PartState state_in_books(Reader&, const Task&, const TaskOwner& part);

/// What waits for the viewer's unit, for the duty desk.
std::vector<views::OpenItem> open_items(Reader&, const Viewer&);
/// The tasks of one document or conference that the viewer may read.
std::vector<views::TaskView> tasks_of(Reader&, const Viewer&, std::string_view column,
                                      const Uuid& id);

}  // namespace gb
