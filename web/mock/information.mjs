// The stand-in's information: four items, enough to draw the board and one page. The rules are the real server's.
import { uid } from "./data.mjs";

const HOUR = 3_600_000;

export function informationOf(w, now) {
  const commune = w.units.find((u) => u.level === "commune" && !u.to);
  const item = (number, hours, more) => ({
    id: uid(), number, year: 2026, unit: w.U(commune), event_class: "natural_hazard", text: "Nước sông lên 0,4 m trong 1 giờ", place: "Cống Bến Đò", area: null,
    happened: now - hours * HOUR, reported_at: now - hours * HOUR, doubtful: false, reporter: "Trần Văn Sơn", source: "own_observation", reliability: "reliable", log_entry: null,
    state: "to_verify", finding: null, disputed: false, wording: 1, corrected_at: null, verify_again: false, struck: null, assessment: null, assessed_at: null, assessed_text: null, addressed: 1, received: 0, endorsed: 0, dissented: 0, closing: null, closed_at: null, ...more,
  });
  return [
    item(4, 3, { text: "Nước sông lên 0,4 m", state: "struck", struck: { reason: "Ghi hai lần cùng một việc.", at: now - 2 * HOUR, by: "Trần Văn Sơn" } }),
    item(3, 1, { wording: 2, corrected_at: now - HOUR / 2 }),
    item(2, 5, { event_class: "forest_fire", text: "Cháy thực bì 0,5 ha ở bìa rừng", place: "Đồi Mỏ", state: "in_assessment", finding: "partly", received: 1, assessment: "Cháy nhỏ, lực lượng tại chỗ đủ sức.", assessed_at: now - 4 * HOUR }),
    item(1, 30, { event_class: "fire", text: "Khói lớn ở khu chợ", place: "Chợ xã", state: "closed", finding: "untrue", received: 1, closed_at: now - 28 * HOUR }),
  ];
}

const earlier = (item) => (item.corrected_at === null ? [] : [{
  wording: 1, event_class: item.event_class, text: "Nước sông lên 4 m trong 1 giờ", place: item.place, area: null, happened: item.happened, source: item.source, reliability: item.reliability,
  by: item.reporter, since: item.reported_at, corrected_at: item.corrected_at, corrected_by: item.reporter, reason: "Ghi thiếu dấu phẩy.",
}]);
const whole = (w, item) => ({
  ...item,
  earlier: earlier(item),
  parties: [{ unit: w.U(w.area), part: "addressee", received_at: item.received ? item.happened + HOUR / 6 : null, finding: item.finding, found: item.finding ? "Đã đến nơi kiểm tra" : null, verified_at: item.finding ? item.happened + HOUR / 3 : null, verified_by: item.finding ? "Nguyễn Văn An" : "", duplicate_of: null, verified_text: null, verify_again: false, stance_text: null, stance: item.assessment ? "waiting" : "not_asked", dissent: null, basis_of: [] }],
  advice: [],
  story: [{ at: item.happened, unit: item.unit, by: item.reporter, what: "information.reported", text: item.text, finding: null, number: 12 }],
  can: item.state === "struck" ? [] : item.state === "closed" ? ["reply.link"] : ["reply.receive", "reply.verify", "reply.link"],
});

export const informationReads = (world, refuse) => ({
  "/api/information": (q) => {
    const items = world().information.filter((i) => (q.get("state") ? i.state === q.get("state") : i.state !== "struck"));
    return { items: items.map((i) => ({ ...i, earlier: [], parties: [], advice: [], story: [], can: [] })), total: items.length, more: null };
  },
  "/api/information/item": (q) => {
    const item = world().information.find((i) => i.id === q.get("id"));
    return item ? whole(world(), item) : refuse(404, "not_found");
  },
});
