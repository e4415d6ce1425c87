// The stand-in's commendations: one proposal of each kind and one award. The rules are the real server's.
import { uid } from "./data.mjs";

const DAY = 86_400_000;

export function commendationsOf(w, now) {
  const commune = w.units.find((u) => u.level === "commune" && !u.to);
  const proposal = (days, state, achievement, more = {}) => ({
    id: uid(), unit: w.U(commune), to: w.U(w.area), form: "giay_khen", own_form: "", achievement, individuals: 1, collectives: 1, households: 0, awarded: 0, state,
    proposer: "Đại úy Đỗ Quang Hòa", proposed_at: now - days * DAY, reviewer: "", reviewed_at: null, reason: null, conference: null, document: null, information: null, ...more,
  });
  const items = [
    proposal(1, "to_review", "Phát hiện, giao nộp an toàn vật liệu nổ còn sót lại sau chiến tranh"),
    proposal(3, "agreed", "Đắp 120 m đê bao trong đêm, giữ an toàn 45 hộ dân", { reviewer: "Thiếu tá Phạm Tiến Dũng", reviewed_at: now - 2 * DAY }),
    proposal(9, "decided", "Kịp thời chữa cháy rừng, không để lan sang rừng phòng hộ", { reviewer: "Thiếu tá Phạm Tiến Dũng", reviewed_at: now - 8 * DAY, awarded: 2 }),
    proposal(12, "returned", "Có nhiều thành tích trong năm", { reviewer: "Thiếu tá Phạm Tiến Dũng", reviewed_at: now - 11 * DAY, reason: "Ghi rõ việc, ngày và kết quả." }),
  ];
  const award = {
    id: uid(), unit: w.U(w.area), symbol: "12/QĐ-BCH", signed_on: new Date(now - 6 * DAY).toISOString().slice(0, 10), signer_prefix: "none", signer: "Lê Hòa Bình", signer_rank: "Thượng tá", signer_title: "Chỉ huy trưởng",
    form: "giay_khen", own_form: "", achievement: items[2].achievement, individuals: 1, collectives: 1, households: 0, named_publicly: true, verified_rule: false, place: "Sông Mai", authority: "Quy chế thi đua, khen thưởng của Ban Chỉ huy",
    held_on: null, conference: null, conference_title: null, revoked_at: null, revoke_reason: null,
  };
  return { items, award };
}

const NAMED = [["collective", "Trung đội dân quân cơ động xã", null], ["individual", "Nguyễn Văn Tám", "Dân quân thôn 4"]];
const named = (proposal, award) => NAMED.map(([recipient_kind, name, position], line) => ({ recipient_kind, name, position, commendation: proposal, line, award: award?.id ?? null, symbol: award?.symbol ?? "" }));
const ACTS = { to_review: ["commendation.agree", "commendation.return"], agreed: ["award.decide", "commendation.return"] };
const short = (one) => ({ ...one, recipients: [], can: [] });
const BOXES = { to_review: (c) => c.state === "to_review", to_decide: (c) => c.state === "agreed", ours: () => false };

export const commendationReads = (world, refuse) => ({
  "/api/commendations": (q) => {
    const { items } = world().commendations;
    return { items: items.filter(BOXES[q.get("box")] ?? (() => true)).map(short), more: null, to_review: 1, to_decide: 1, to_present: 1 };
  },
  "/api/commendation": (q) => {
    const { items, award } = world().commendations;
    const found = items.find((c) => c.id === q.get("id"));
    return found ? { ...found, recipients: named(found.id, found.state === "decided" ? award : null), can: ACTS[found.state] ?? [] } : refuse(404, "not_found");
  },
  "/api/awards": () => ({ items: [{ ...short(world().commendations.award), code: null }], more: null }),
  "/api/award": (q) => {
    const { items, award } = world().commendations;
    return q.get("id") === award.id ? { ...award, recipients: named(items[2].id, null), can: ["award.present", "award.revoke"], code: "1412-7F3A9C21-0B44D2E1" } : refuse(404, "not_found");
  },
  "/api/award/forms": () => ({ forms: [{ form: "giay_khen", source: "defence_minister", verified: false, basis: "", individuals: true, collectives: true, households: true, own_form: "" }, { form: "hinh_thuc_rieng", source: "stated_paper", verified: false, basis: "Nghị quyết 04/NQ-HĐND", individuals: false, collectives: false, households: true, own_form: "Hộ hiến đất làm đường" }] }),
});
