import { defineConfig } from "@playwright/test";

// Against the mock by default; GIAOBAN_URL=http://127.0.0.1:PORT walks a real demo.
// The long walks (every page under axe, saved pages entered, two hundred photos…) want GIAOBAN_LONG: .ci/run sets it.
const real = process.env.GIAOBAN_URL !== undefined;
const long = process.env.GIAOBAN_LONG ? [] : ["**/*long-*.e2e.ts"];
const url = process.env.GIAOBAN_URL ?? "http://127.0.0.1:4181";
export default defineConfig({
  testDir: "e2e",
  testMatch: real ? "**/real*.e2e.ts" : "**/*.e2e.ts",
  testIgnore: real ? long : ["**/real*.e2e.ts", ...long],
  workers: 1,
  timeout: 90_000, // a walk that fails waits as long; two slow cores with both passes side by side need more than the usual 30 s
  expect: { timeout: 15_000 },
  reporter: [["list"], ["./scripts/closing-line-browser.mjs"]],
  outputDir: `../test-results/${real ? "real" : "web"}`,
  use: {
    baseURL: url,
    locale: "vi-VN",
    timezoneId: "UTC",
    screenshot: "only-on-failure",
    launchOptions: { executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] },
  },
  ...(real
    ? {}
    : { webServer: { command: "node mock/server.mjs --port 4181", url: `${url}/app/`, env: { MOCK_NOW: "2026-11-21T02:10:00+07:00" }, reuseExistingServer: false } }),
});
