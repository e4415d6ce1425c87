#include "app/demo_comments.hpp"

#include "domain/comment/words.hpp"
#include "house/doors.hpp"
#include "store/comments.hpp"

namespace gb::app {

namespace {

struct Said {
    int day;           ///< of the news it stands under
    const char* name;  ///< empty: none was given
    const char* text;
    bool shown;  ///< else it still waits for an editor
};

constexpr Said sayings[] = {
    {26, "Một phụ huynh", "Cảm ơn các chú bộ đội, sáng nay các cháu đã vào lớp bình thường.", true},
    {28, "Bác Tư, thôn Bến",
     "Tối qua loa thôn nghe không rõ đoạn báo giờ xả nước, đề nghị phát lại hai lần.", true},
    {28, "", "Thuyền neo ở bến cũ thôn Đông phải chuyển về bến nào?", false},
    {34, "Lan", "Xin hỏi phương án của xã Hoa Sơn được niêm yết ở nhà văn hóa thôn nào?", false},
};

}  // namespace

void comment_on(DemoArea& area, const DemoPerson& editor, Id<Article> article, int day) {
    CommentStore store(area.node.folder.accounts());
    for (const auto& said : sayings) {
        if (said.day != day) continue;
        portal::CitizenComment comment;
        comment.id = fresh_uuid(area.clock, area.dice);
        comment.article = article;
        comment.name = said.name;
        comment.text = said.text;
        comment.received = area.clock.now();
        store.keep(comment);
        if (said.shown) {
            area.give(editor, DecideComment{comment.id, article, CommentVerdict::shown, {}});
        }
    }
}

}  // namespace gb::app
