import { expect, test, type Page } from "@playwright/test";
import { accountForLast } from "./account";
import { leftInVietnamese } from "./left-in-vietnamese";

// Against the real program with its demo: an officer who reads English works from sign-in to the issued report. What people typed stays as they typed it.
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, ...(typeof name === "string" ? { exact: true } : {}) });
const english = async (page: Page) => expect(await leftInVietnamese(page)).toEqual([]);
const signOut = async (page: Page, name: string) => {
  await button(page, `Account: ${name}`).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Enter the demonstration" })).toBeVisible();
};
/** The letter that goes there follows the name. */
const goTo = (page: Page, name: string) => page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: new RegExp(`^${name}( G [A-Z])?$`) }).click();
async function choose(page: Page, label: string, option: RegExp | string) {
  await page.getByRole("combobox", { name: label, exact: true }).click();
  await page.getByRole("option", { name: option }).first().click();
}

test("a staff flow in English, from sign-in to the issued report, with no text of the interface left in Vietnamese", async ({ page }) => {
  test.setTimeout(240_000);
  const mark = String(Date.now() % 1_000_000);
  await page.goto("/app/");
  await expect(page.getByRole("heading", { level: 1, name: "Vào bản chạy thử" })).toBeVisible();
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Enter the demonstration" })).toBeVisible();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  await english(page);

  await page.getByRole("button", { name: /Nguyễn Văn An/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Duty log" })).toBeVisible();
  await page.getByLabel("Type of entry").selectOption({ label: "Patrol" });
  await page.locator("#log-line").fill(`Patrol ${mark} is back at the post.`);
  await page.getByRole("main").getByRole("button", { name: "Write entry" }).click();
  const row = page.locator("ol > li[id^='log-']").filter({ hasText: `Patrol ${mark} is back at the post.` });
  await expect(row.getByText(/^Patrol( ·|$)/)).toBeVisible(); // the kind of duty follows where it is not the usual one
  for (const heading of ["On duty", "Open"]) await expect(page.getByRole("heading", { name: new RegExp(`^${heading}`) })).toBeVisible();
  await english(page);
  for (const name of ["Daily sheet", "Duty reports", "Information", "Tasks", "Matters from below", "Documents"]) {
    await goTo(page, name);
    await expect(page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: new RegExp(`^${name}`) })).toHaveAttribute("aria-current", "page");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator(".mantine-Loader-root")).toHaveCount(0);
    await english(page);
  }
  await signOut(page, "Nguyễn Văn An");

  await page.getByRole("button", { name: /Vũ Minh Khoa/ }).click();
  await goTo(page, "Conferences");
  await expect(page.getByRole("heading", { level: 1, name: "Conferences" })).toBeVisible();
  await english(page);
  await button(page, "Prepare a conference").click();
  await choose(page, "Kind", "Annual review");
  await page.getByLabel("Title", { exact: true }).fill(`Review of joint patrols ${mark}`);
  await english(page);
  await button(page, "Save preparation").click();
  await page.waitForURL(/\/app\/conferences\/[0-9a-f-]{36}/);
  await button(page, /^Conclude/).click();
  await accountForLast(page, { conclusion: "General conclusion", goesOn: "Goes on", save: "Save" });
  await english(page);
  await button(page, /^Report/).click();
  await button(page, "Begin the summary").click();
  await page.waitForURL(/\/app\/summary\/[0-9a-f-]{36}/);

  const section = page.getByRole("textbox", { name: "Guard and patrol" });
  await section.click();
  await page.keyboard.type("The books hold ");
  await button(page, "Duty log entries").click();
  await page.keyboard.type(" entries.");
  await page.getByRole("heading", { level: 1 }).click(); // leaving the section saves it
  const chip = page.locator("[data-figure]");
  await expect(chip).toHaveText(/\d/);
  await chip.click();
  await expect(page.getByRole("heading", { name: "Evidence" })).toBeVisible();
  await expect(page.getByRole("complementary").getByRole("link", { name: /entry \d+/ }).first()).toBeVisible();
  await english(page);

  const report = page.url();
  const title = await page.getByRole("heading", { level: 1 }).innerText();
  await button(page, "Submit for signature").click();
  await english(page);
  const form = page.locator("form").filter({ has: page.getByRole("heading", { name: "Submit for signature" }) });
  await form.getByRole("combobox", { name: "Signer" }).click();
  await page.getByRole("option", { name: /Trần Hữu Bình/ }).click();
  await form.getByRole("button", { name: "Submit for signature" }).click();
  await expect(page.getByText(/^Submitted for signature, waits for .*Trần Hữu Bình/)).toBeVisible();
  await signOut(page, "Vũ Minh Khoa");

  await page.getByRole("button", { name: /Trần Hữu Bình/ }).click();
  await page.getByRole("link", { name: title }).filter({ hasText: "waits for your signature" }).click();
  const band = page.getByRole("region", { name: "Submit for signature" });
  await band.getByRole("button", { name: "Confirm in giaoban", exact: true }).click();
  await english(page);
  await band.getByRole("button", { name: "Confirm in giaoban", exact: true }).click();
  await expect(band.getByText(/Trần Hữu Bình/)).toBeVisible();
  await signOut(page, "Trần Hữu Bình");

  await page.getByRole("button", { name: /Vũ Minh Khoa/ }).click();
  await page.goto(report);
  await button(page, "Issue").click();
  await page.getByLabel("Place", { exact: true }).fill("Trường Giang");
  await english(page);
  await button(page, "Issue the summary").click();
  await expect(page.getByText(/^Issued as \d+\/BC-\S+, \w+day \d\d\/\d\d\/\d{4}\./)).toBeVisible();
  await english(page);
  await signOut(page, "Vũ Minh Khoa");
});
