// The shortest way of each task, as a hand goes it. A page that offers a shorter one is told here.

const row = (page, text) => page.locator("li[id^='log-']").filter({ hasText: text });
const PIN = "1234";  // of everybody in the demo

/** To a line of what is open, by whichever end of the list is nearer; every step is a key. */
async function walk_to(hand, page, item) {
  await hand.see(item);
  const [from_top, from_end] = await item.evaluate((line) => {
    const all = [...document.querySelectorAll("aside [data-item]")];
    return [all.indexOf(line), all.length - 1 - all.indexOf(line)];
  });
  const letter = from_top <= from_end ? "j" : "k";
  await hand.key(`Alt+${letter}`);  // out of the line one writes in
  for (let i = 0; i < Math.min(from_top, from_end); i += 1) await hand.key(letter);
}
const open_task = (page) => page.locator("aside a[data-task]").filter({ hasText: "Bến Đò" }).first();

export const TASKS = [
  {
    name: "write in the log",
    account: "an",
    how: "type, Enter",
    way: async (hand, page) => {
      await hand.say("Tổ tuần tra về đủ quân số, không có gì lạ.");
      await hand.key("Enter");
      await hand.see(row(page, "không có gì lạ").first());
    },
  },
  {
    name: "strike a wrong row",
    account: "an",
    before: async (sign_in) => {
      const here = await sign_in("an");
      await here.command("log.write", { duty: "operations", type: "note", text: "Ghi nhầm để gạch.", about: [], references: [] });
    },
    how: "`↑` in the empty line, why, Enter",
    way: async (hand, page) => {
      await hand.see(row(page, "Ghi nhầm để gạch").first());
      await hand.key("ArrowUp");
      await hand.ready(row(page, "Ghi nhầm để gạch").first().getByRole("textbox").first());
      await hand.say("Ghi nhầm ca.");
      await hand.key("Enter");
      await hand.see(row(page, "Ghi nhầm ca.").first());
    },
  },
  {
    name: "find a row",
    account: "an",
    how: "Ctrl K, the words, Enter: the first that is found opens",
    way: async (hand, page) => {
      await hand.key("Control+k");
      await hand.ready(page.getByRole("dialog").locator("input"));
      await hand.say("dập tắt");
      await hand.key("Enter");
      await hand.see(page.locator("main").getByText(/dập tắt/).first());
    },
  },
  {
    name: "hand over the watch",
    account: "an",
    how: "Alt B, a part of the name, Enter, PIN, Enter; the other's PIN, Enter",
    way: async (hand, page) => {
      const pin = page.getByLabel("PIN của người ký", { exact: true });
      await hand.key("Alt+b");
      await hand.ready(page.getByRole("combobox", { name: "Người nhận ca" }));
      await hand.type("ha");
      await hand.see(page.locator("[role=option][data-combobox-selected]").filter({ hasText: "Lê Thị Hà" }));
      await hand.key("Enter");
      await hand.ready(pin);
      await hand.type(PIN);
      await hand.key("Enter");
      await hand.see(page.getByRole("button", { name: "Nhận ca" }));
      await hand.ready(pin);
      await hand.type(PIN);
      await hand.key("Enter");
      await hand.see(page.getByText("Đã bàn giao"));
    },
  },
  {
    name: "verify an item of information",
    account: "ha",
    how: "press the item, press *Xác minh*, Space (or arrows) for the finding, Tab, what was seen, Enter",
    way: async (hand, page) => {
      await hand.press(page.locator("aside a[href*='/information/']").first());
      await hand.press(page.getByRole("button", { name: "Xác minh" }));
      await hand.ready(page.getByRole("radio", { name: "Đúng", exact: true }));
      await hand.key("Space");
      await hand.key("Tab");
      await hand.say("Đến nơi, đúng như tin báo.");
      await hand.key("Enter");
      await hand.see(page.getByText("Đang nhận định"));
    },
  },
  {
    name: "give a task",
    account: "binh",
    how: "Ctrl K, *giao n*, Enter, the words, Tab Tab, a part of the unit's name, Enter, Ctrl Enter",
    way: async (hand, page) => {
      await hand.key("Control+k");
      await hand.ready(page.getByRole("dialog").locator("input"));
      await hand.type("giao n");
      await hand.key("Enter");
      await hand.ready(page.getByLabel("Nội dung nhiệm vụ"));
      await hand.say("Kiểm tra lại cống Bến Đò trước mưa.");
      await hand.key("Tab");
      await hand.key("Tab");
      await hand.type("hoa son");
      await hand.see(page.locator("form ul button").filter({ hasText: "Ban Chỉ huy quân sự xã Hoa Sơn" }).first());
      await hand.key("Enter");
      await hand.key("Control+Enter");
      await hand.see(page.getByRole("heading", { name: "Kiểm tra lại cống Bến Đò trước mưa." }));
    },
  },
  {
    name: "accept a task",
    account: "xa",
    how: "Alt J or Alt K to it among what is open, A",
    way: async (hand, page) => {
      await walk_to(hand, page, open_task(page));
      await hand.key("a");
      await hand.see(page.getByText(/^Đã nhận nhiệm vụ/));
    },
  },
  {
    name: "report a task done",
    account: "xa",
    how: "Alt J or Alt K to it, R, the words, Ctrl Enter",
    way: async (hand, page) => {
      await walk_to(hand, page, open_task(page));
      await hand.key("r");
      await hand.ready(page.getByLabel("Kết quả, chứng cứ"));
      await hand.say("Đã kiểm tra, cống kín.");
      await hand.key("Control+Enter");
      await hand.see(page.getByText("Đã báo kết quả, chờ đơn vị giao xác nhận."));
    },
  },
  {
    name: "open a figure of the annual report",
    account: "khoa",
    how: "Ctrl K, *mo bao*, Enter, press the figure",
    way: async (hand, page) => {
      await hand.key("Control+k");
      await hand.ready(page.getByRole("dialog").locator("input"));
      await hand.type("mo bao");
      await hand.see(page.getByRole("dialog").getByText(/Mở báo cáo/).first());
      await hand.key("Enter");
      await hand.press(page.locator("[data-figure]").first());
      await hand.see(page.locator("aside ol li a").first());
    },
  },
  {
    name: "publish an article",
    account: "binh",
    before: async (sign_in) => {
      const here = await sign_in("khoa");
      const article = await here.command("article.draft", {
        conference: null, summary: null, title: "Xã Hoa Sơn diễn tập ứng phó mưa lũ", lead: "Sáng nay, xã Hoa Sơn diễn tập.",
        body: "Hơn trăm người dự.", captions: [], author_line: "Vũ Minh Khoa", source: "", category: "Tin hoạt động", reuse_note: "",
        section: "news", symbol: "", issued_on: null, issuer: "", as_of: null, figures: [],
      });
      await here.command("article.submit", { article });
    },
    how: "Alt G, Alt B, press the article, press *Công bố*",
    way: async (hand, page) => {
      await hand.key("Alt+g");
      await hand.key("Alt+b");
      await hand.press(page.getByRole("button", { name: "Xã Hoa Sơn diễn tập ứng phó mưa lũ" }));
      await hand.press(page.getByRole("button", { name: "Công bố", exact: true }));
      await hand.see(page.getByRole("link", { name: "Xem trang công khai" }));
    },
  },
  {
    name: "write a row of another kind",
    more: true,
    account: "an",
    how: "`#v` and a blank (an incident), the words, Enter",
    way: async (hand, page) => {
      await hand.type("#v ");
      await hand.say("Cháy nhỏ ở chợ, đã dập xong.");
      await hand.key("Enter");
      await hand.see(row(page, "Cháy nhỏ ở chợ").filter({ hasText: "Vụ việc" }).first());
    },
  },
  {
    name: "write from another page, and be back on it",
    more: true,
    account: "an",
    from: "/app/tasks",
    how: "Ctrl K, the words, Ctrl Enter",
    way: async (hand, page) => {
      await hand.key("Control+k");
      await hand.ready(page.getByRole("dialog").locator("input"));
      await hand.say("Đơn vị bạn gọi hỏi, đã trả lời.");
      await hand.key("Control+Enter");
      await hand.see(page.getByText("Đã ghi sổ trực"));
    },
  },
];
