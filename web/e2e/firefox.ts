import { expect } from "@playwright/test";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Debian's Firefox. Playwright drives a Firefox of its own making only, so this one is spoken to by Marionette, which every Firefox answers:
// messages in JSON over a socket, each with its length in bytes before it.
type Answer = [type: number, id: number, error: { message: string } | null, result: { value?: unknown }];

/** Asks one thing after the other and waits for each answer. */
function speaker(socket: Socket): (command: string, parameters?: object) => Promise<unknown> {
  let [heard, asked] = [Buffer.alloc(0), 0];
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.on("data", (data: Buffer) => {
    heard = Buffer.concat([heard, data]);
    for (let colon = heard.indexOf(":"); colon > 0; colon = heard.indexOf(":")) {
      const end = colon + 1 + Number(heard.subarray(0, colon).toString());
      if (heard.length < end) return;
      const said = JSON.parse(heard.subarray(colon + 1, end).toString()) as Answer | object;
      heard = heard.subarray(end);
      if (Array.isArray(said)) waiting.get((said as Answer)[1])?.(said as Answer); // the first message is a greeting
    }
  });
  return (command, parameters = {}) => new Promise((resolve, reject) => {
    const id = (asked += 1);
    waiting.set(id, ([, , error, result]) => (error ? reject(new Error(`${command}: ${error.message}`)) : resolve(result?.value)));
    const message = JSON.stringify([0, id, command, parameters]);
    socket.write(`${Buffer.byteLength(message)}:${message}`);
  });
}

export interface Firefox { open: (url: string) => Promise<void>; ask: <T>(script: string) => Promise<T>; close: () => Promise<void> }

/** A Firefox without a window and without a network. */
export async function offlineFirefox(): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), "giaoban-firefox-"));
  writeFileSync(join(profile, "user.js"), 'user_pref("marionette.port", 0);\nuser_pref("datareporting.policy.dataSubmissionEnabled", false);\n');
  const program = spawn("firefox-esr", ["--headless", "--offline", "--marionette", "--no-remote", "--profile", profile], { stdio: "ignore" });
  const ended = new Promise<void>((resolve) => program.once("exit", () => resolve()).once("error", () => resolve()));
  const port = join(profile, "MarionetteActivePort");
  await expect.poll(() => existsSync(port) && readFileSync(port, "utf8") !== "", { message: "firefox-esr is there and listens", timeout: 60_000 }).toBe(true);
  const socket = connect(Number(readFileSync(port, "utf8")), "127.0.0.1");
  const say = speaker(socket);
  await say("WebDriver:NewSession");
  return {
    open: async (url) => void (await say("WebDriver:Navigate", { url })),
    ask: async <T>(script: string) => (await say("WebDriver:ExecuteScript", { script: `return ${script}`, args: [] })) as T,
    close: async () => {
      socket.end();
      program.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
