// The stand-in's announced levels: rain that was raised, a forest fire level that was lifted. The rules are the real server's.
import { uid } from "./data.mjs";

const HOUR = 3_600_000;
const RAIN = uid();
const FIRE = uid();
const risk = (level, base = level, raise = null, reason = null) => ({ disaster_risk: { hazard: "heavy_rain", level: `level_${level}`, base: `level_${base}`, raise, reason }, civil_defence: null, forest_fire: null });
const fire = (level) => ({ disaster_risk: null, civil_defence: null, forest_fire: `level_${level}` });
const paper = (document, issuer) => ({ document, issuer });
const STATION = "Đài Khí tượng thủy văn tỉnh";

/** What is in force, as a line: on the desk, the sheet of the daily giao ban, the handover. */
export function levelLines(w, now, dayOf) {
  const from = now - 9 * HOUR;
  return [{ id: RAIN, unit: w.U(w.area), area: [], ...paper("Bản tin số 13/BT-ĐKTTV", STATION), issued_on: dayOf(from), from, until: now + 20 * HOUR, past_until: false, ...risk(3, 2, "combined", "mưa lớn kết hợp lũ quét") }];
}

export const levelReads = (world, now, dayOf) => ({
  "/api/levels": () => {
    const w = world();
    const at = now();
    const [rain] = levelLines(w, at, dayOf);
    const noted = (number, act, from, value, document, more = {}) => ({
      act, value, area: [], ...paper(document, value?.forest_fire || act === "lifted" ? "Chi cục Kiểm lâm tỉnh" : STATION), issued_on: dayOf(from), from, until: null, happened: from, entered: from + 600_000, doubtful: false, by: "Nguyễn Văn An", number, struck: null, ...more,
    });
    const level = (id, scale, hazard, notices, open) => ({ id, unit: w.U(w.area), scale, hazard, notices, open, ended: null });
    return {
      unit: w.U(w.area), at, since: at - 90 * 24 * HOUR, in_force: [rain], to_come: [], below: [], beside: [],
      history: [
        level(RAIN, "disaster_risk", "heavy_rain", [
          noted(1101, "announced", at - 30 * HOUR, risk(2), "Bản tin số 12/BT-ĐKTTV"),
          noted(1102, "changed", at - 29 * HOUR, risk(4), "Bản tin của tỉnh bên", { struck: { reason: "Nhầm tỉnh", at: at - 28 * HOUR, by: "Nguyễn Văn An" } }),
          noted(1120, "changed", rain.from, risk(3, 2, "combined", "mưa lớn kết hợp lũ quét"), rain.document),
        ], true),
        level(FIRE, "forest_fire", null, [noted(700, "announced", at - 60 * 24 * HOUR, fire("iv"), "Thông báo số 9/TB-CCKL"), noted(760, "lifted", at - 40 * 24 * HOUR, null, "Thông báo số 12/TB-CCKL")], false),
      ],
    };
  },
});
