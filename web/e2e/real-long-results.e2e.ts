import { accountForLast } from "./account";
import { expect, test, type Page } from "@playwright/test";
import { enter } from "./enter";
import { areasOf, type Area } from "./pages/areas";
import { enterConference } from "./pages/entering";
import { factsOf } from "./pages/facts";
import { casePages } from "./pages/pages";
import { articleOf, citizen, publish } from "./pages/publishing";
import { readPage, squeezed, times } from "./pages/reading";
import { enterAreas, issueReport, stateSources } from "./pages/reporting";
import { unzipped } from "./zip";

// Against the real program: what a page tells of results is entered as sections of the report, each number with its source; the paper and the public page say it again.

const plain = (xml: string) => squeezed(xml.replaceAll("</w:p>", "\n").replace(/<[^>]+>/gu, "").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&"));
const bare = (sentence: string) => squeezed(sentence.replace(/^[-+] /u, ""));
/** A paper ends with "./." in place of its last mark. */
const unmarked = (sentence: string) => bare(sentence).replace(/[.;]$/u, "");
const all = (areas: Area[]) => areas.flatMap((area) => area.sentences.map(bare));

/** The body of the paper, its annexes left out: they tell of the conference and list the sources once more. */
async function paperOf(page: Page, post: string, report: string): Promise<string> {
  const answer = await page.request.get(`/api/summary/docx?post=${post}&id=${report}`);
  expect(answer.status()).toBe(200);
  return plain(unzipped(await answer.body(), "word/document.xml"));
}

function expectInOrder(text: string, areas: Area[]) {
  let at = 0;
  for (const area of areas)
    for (const part of [area.title, ...area.sentences.map(unmarked)]) {
      const next = text.indexOf(part, at);
      expect([part, next >= at]).toEqual([part, true]);
      at = next + part.length;
    }
}

for (const { name, text } of casePages()) {
  const facts = factsOf(text);
  const areas = areasOf(facts);

  test(`${name}: its results are sections of the report, and stand in the paper and on the page`, async ({ page, browser }) => {
    test.setTimeout(480_000); // the first of them says what became of every line that the walks before concluded
    expect(all(areas).length).toBeGreaterThan(0);
    const post = await enter(page, "khoa");
    const workspace = await enterConference(page, facts);
    await page.goto(`${workspace}?stage=conclude`);
    await accountForLast(page); // no report is issued before
    const report = await enterAreas(page, workspace, areas);
    const stated = await stateSources(page, "Trang tin đã đăng");
    expect(stated).toBe(await page.locator("main [data-stated='typed']").count());
    await issueReport(page);
    const paper = await paperOf(page, post, report);
    expectInOrder(paper, areas);
    for (const sentence of areas.flatMap((area) => area.sentences.map(unmarked))) expect([sentence, times(paper, sentence)]).toEqual([sentence, 1]);

    await page.goto(`${workspace}?stage=publish`);
    await page.getByLabel("Tiêu đề", { exact: true }).fill(facts.title);
    await page.getByLabel("Sa-pô", { exact: true }).fill(facts.lead);
    await page.getByRole("button", { name: "Đưa kết quả từ báo cáo vào bài" }).click();
    await page.getByRole("button", { name: "Lưu bản nháp" }).click();
    const address = await publish(page, browser, await articleOf(page, post, workspace.split("/").pop() ?? ""));
    const reader = await citizen(browser);
    await reader.goto(address);
    expect((await readPage(reader)).body).toEqual(areas.flatMap((area) => [area.title, ...area.sentences.map(bare)]));
    await reader.context().close();
  });
}
