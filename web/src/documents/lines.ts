import type { AddresseeGroup, Day, DocumentType, Id, LineKind } from "../api/types";

/** A line as it is typed: under a number, for whom, what; a task by when, or that it is standing. Texts begun before lines had days lack both. */
export interface Line { group: number; addressee: string; text: string; kind: LineKind; due?: Day | null; standing?: boolean }

/** Only a task has a day by which it is due, or is standing, and never both. */
const termOf = (l: Line) => ({ due: l.kind === "task" && !l.standing ? (l.due ?? null) : null, standing: l.kind === "task" && l.standing === true });

/** The groups as numbered by hand, closed up to 1, 2, 3…, each with its first addressee; empty lines left out. */
export function numbered(typed: Line[]) {
  const written = typed.filter((l) => l.text.trim() !== "");
  const order = [...new Set(written.map((l) => l.group))].sort((a, b) => a - b);
  return {
    addressees: order.map((g) => written.find((l) => l.group === g && l.addressee.trim() !== "")?.addressee.trim() ?? ""),
    lines: written.map((l) => ({ group: order.indexOf(l.group) + 1, text: l.text.trim(), kind: l.kind, due: termOf(l).due })),
    standing: written.map((l) => termOf(l).standing),
  };
}

/** Whom a paper goes to: every group of lines to the chosen units; without lines it is one group all the same, or nobody would have it. */
export function addressing(typed: Line[], group: AddresseeGroup, owners: Id[], groupName: string) {
  const { addressees, lines, standing } = numbered(typed);
  const named = addressees.length > 0 ? addressees.map((a) => a || groupName) : [groupName];
  return {
    groups: group === "none" && owners.length === 0 ? [] : named.map((addressee) => ({ addressee, group, owners: group === "none" ? owners : [] })),
    recipients: group === "none" ? owners : [],
    lines: lines.map((l, i) => ({ ...l, standing: standing[i] ?? false })),
  };
}

/** What nobody here issues: laws, decrees, circulars. */
const ONLY_RECEIVED: DocumentType[] = ["luat", "phap_lenh", "lenh", "nghi_dinh", "thong_tu", "thong_tu_lien_tich"];
export const issuedHere = (types: readonly DocumentType[]) => types.filter((x) => !ONLY_RECEIVED.includes(x));

// Those that tell one type: contract and scheme look like guidance and project once their stroke is taken.
const ABBREVIATIONS: Record<string, DocumentType> = { QC: "quy_che", QYD: "quy_dinh", TC: "thong_cao", CTR: "chuong_trinh", PA: "phuong_an", BGN: "ban_ghi_nho", BTT: "ban_thoa_thuan", GUQ: "giay_uy_quyen", GGT: "giay_gioi_thieu", GNP: "giay_nghi_phep", PG: "phieu_gui", PC: "phieu_chuyen", PB: "phieu_bao", KL: "ket_luan", ML: "menh_lenh", PL: "phap_lenh", ND: "nghi_dinh", TT: "thong_tu", TTLT: "thong_tu_lien_tich", NQ: "nghi_quyet", QD: "quyet_dinh", CT: "chi_thi", KH: "ke_hoach", HD: "huong_dan", TB: "thong_bao", BC: "bao_cao", CD: "cong_dien", GM: "giay_moi", BB: "bien_ban", TTR: "to_trinh" };
/** "12/CT-BCH" is a directive; a symbol without an abbreviation is an official letter. Null: the symbol is not written out yet. */
export function typeOfSymbol(symbol: string): DocumentType | null {
  const tail = /^\s*\d+[^/]*\/(.+)$/.exec(symbol)?.[1];
  if (tail === undefined) return null;
  if (/^\s*\d+\/\d{4}\/QH\d+\s*$/i.test(symbol)) return "luat";
  if (/^\d{4}\//.test(tail)) return typeOfSymbol(symbol.replace(/\/\d{4}\//, "/")); // "30/2020/N\u0110-CP"
  return ABBREVIATIONS[tail.split("-")[0]?.trim().toUpperCase().replaceAll("\u0110", "D") ?? ""] ?? "cong_van";
}
