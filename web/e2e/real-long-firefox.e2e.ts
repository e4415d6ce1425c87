import { expect, test } from "@playwright/test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { changed, taken } from "./book-page";
import { enter } from "./enter";
import { offlineFirefox } from "./firefox";

// Against the real program: the page of a book proves itself in a browser of another make as well, from a disk, without a network.
test("the night's book proves itself in Firefox, and a changed letter in it is found there", async ({ page }) => {
  test.setTimeout(240_000);
  await enter(page, "an");
  const whole = await taken(page, "Tải đêm này");
  const { copy, number } = changed(whole);
  const folder = mkdtempSync(join(tmpdir(), "giaoban-firefox-book-"));
  const firefox = await offlineFirefox();
  const state = () => firefox.ask<string>("document.querySelector('#state').dataset.state ?? ''");
  const said = () => firefox.ask<string>("document.querySelector('#state').textContent");
  const open = async (name: string, content: Buffer) => {
    writeFileSync(join(folder, name), content);
    await firefox.open(pathToFileURL(join(folder, name)).href);
  };
  try {
    expect(await firefox.ask<string>("navigator.userAgent")).toContain("Firefox/");
    await open("whole.html", whole);
    await expect.poll(state, { timeout: 60_000 }).toBe("intact");
    expect(await said()).toContain("Nguyên vẹn");
    await open("changed.html", copy);
    await expect.poll(state, { timeout: 60_000 }).toBe("broken");
    expect(await said()).toContain(`mục ${number} (dòng`);
    expect(await firefox.ask<number>(`document.querySelectorAll('#muc-${number}').length`)).toBe(0);
  } finally {
    await firefox.close();
    rmSync(folder, { recursive: true });
  }
});
