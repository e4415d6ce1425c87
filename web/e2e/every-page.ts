import type { Page } from "@playwright/test";

/** Asks the API as whoever is signed in on this page. */
export type Ask = (path: string) => Promise<Record<string, unknown>>;
export const asking = (page: Page, post: string): Ask => async (path) =>
  (await (await page.request.get(`/api/${path}${path.includes("?") ? "&" : "?"}post=${post}`)).json()) as Record<string, unknown>;

/** Of which everything is there, however early it is today. */
export const yesterday = () => new Date(Date.now() + (7 - 24) * 3_600_000).toISOString().slice(0, 10);
const first = (list: unknown): string => (list as { id: string }[])[0]?.id ?? "";
const annual = async (ask: Ask): Promise<string> =>
  (((await ask("conferences")).conferences as { id: string; conference_kind: string }[]).findLast((c) => c.conference_kind === "tong_ket")?.id ?? "");

/**
 * Every page of the staff front, as in shell/routes.tsx (tests/pages.test.ts compares), with where the demo shows it: what is
 * looked at everywhere, such as accessibility, is looked at on all of these.
 */
export const PAGES: Record<string, (ask: Ask) => Promise<string[]> | string[]> = {
  "/": () => ["/"],
  "/account": () => ["/account"],
  "/administration": () => ["templates", "backup", "numbers", "portal", "rules", "rights", "refusals", "reads", "people", "sign_in"].map((tab) => `/administration?tab=${tab}`),
  "/articles": () => ["/articles", "/articles?id=new", "/articles?id=import"],
  "/assessments": () => ["/assessments"],
  "/assessments/$id": async (ask) => [`/assessments/${first((await ask("assessments")).items)}`],
  "/assessments/new": () => ["/assessments/new"],
  "/book": () => ["/book"],
  "/commendations": () => ["/commendations", "/commendations?new=1"],
  "/comments": () => ["/comments"],
  "/conferences": () => ["/conferences", "/conferences?new=1"],
  "/conferences/$id": async (ask) => {
    const id = await annual(ask);
    return ["prepare", "conduct", "conclude", "report", "publish"].map((stage) => `/conferences/${id}?stage=${stage}`);
  },
  "/conferences/$id/papers/$number": async (ask) => [`/conferences/${await annual(ask)}/papers/1`],
  "/daily": () => ["/daily"],
  "/documents": async (ask) => ["/documents", "/documents?new=issued", "/documents?box=issued", "/documents?box=drafts", "/documents?box=drafts&new=drafts", "/documents?box=sessions", `/documents?id=${first((await ask("documents?direction=received")).lines)}`],
  "/handover/$id": async (ask) => [`/handover/${first((await ask(`daily?day=${yesterday()}`)).reliefs)}`],
  "/handover/draft/$watch": async (ask) => [`/handover/draft/${first((await ask("desk")).watches)}`],
  "/information": () => ["/information"],
  "/information/$id": async (ask) => [`/information/${first((await ask("information")).items)}`],
  "/information/new": () => ["/information/new"],
  "/lessons": () => ["/lessons", "/lessons?new=1"],
  "/levels": () => ["/levels", "/levels?new=1"],
  "/matters": () => ["/matters"],
  "/matters/$id": async (ask) => [`/matters/${first((await ask("matters")).matters)}`],
  "/matters/new": () => ["/matters/new"],
  "/people": () => ["/people"],
  "/reports": () => ["/reports"],
  "/reports/$id": async (ask) => [`/reports/${((await ask(`duty_reports?day=${yesterday()}`)).own as { id: string } | null)?.id ?? ""}`],
  "/reports/write": () => ["/reports/write"],
  "/search": () => ["/search?q=hoa"],
  "/summaries": () => ["/summaries"],
  "/summary/$id": async (ask) => [`/summary/${String((await ask(`conference?id=${await annual(ask)}`)).summary)}`],
  "/tasks": async (ask) => ["/tasks", "/tasks?new=1", `/tasks?box=given&id=${first((await ask("tasks?box=given")).tasks)}`],
  "/units": () => ["/units"],
  "/units/past": async (ask) => {
    const { id } = (await ask("desk")).unit as { id: string };
    return ["log", "conferences", "lessons", "drafts"].map((part) => `/units/past?unit=${id}&part=${part}`);
  },
};
