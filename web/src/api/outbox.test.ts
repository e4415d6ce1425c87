import { beforeEach, expect, it } from "vitest";
import { ApiError } from "./client";
import { envelope, Outbox } from "./outbox";
import type { Command, Done } from "./types";

const answer: Done = { book: "b", first: 1, last: 1, ids: ["x"], replayed: false };
const kept = new Map<string, string>();
const store = { getItem: (k: string) => kept.get(k) ?? null, setItem: (k: string, v: string) => void kept.set(k, v), removeItem: (k: string) => void kept.delete(k) };
const lost = () => new ApiError(0, "connection_lost", null, "");
const line = { duty: "operations" as const, type: "note" as const, text: "a", about: [], references: [] };
beforeEach(() => kept.clear());

it("asks again with the same key when the outcome is unknown", async () => {
  const sent: Command[] = [];
  const box = new Outbox(async (c) => { sent.push(c); if (sent.length < 3) throw sent.length === 1 ? lost() : new ApiError(503, "unknown_outcome", null, ""); return answer; }, store, async () => {});
  expect(await box.run("log.write", "p", line)).toEqual(answer);
  expect(sent.length).toBe(3);
  expect(new Set(sent.map((c) => c.key)).size).toBe(1);
  expect(kept.size).toBe(0);
});
it("gives a refusal back at once", async () => {
  let n = 0;
  const box = new Outbox(async () => { n += 1; throw new ApiError(409, "watch_not_held", null, ""); }, store, async () => {});
  await expect(box.run("log.write", "p", line)).rejects.toMatchObject({ code: "watch_not_held" });
  expect(n).toBe(1);
  expect(box.list()).toEqual([]);
});
it("waits for a new sign-in and then goes on by itself", async () => {
  let signedIn = false;
  const box = new Outbox(async () => { if (!signedIn) throw new ApiError(401, "sign_in_needed", null, ""); return answer; }, store, async () => {});
  const done = box.run("log.write", "p", line);
  await new Promise((r) => setTimeout(r, 5));
  expect(box.list().length).toBe(1);
  signedIn = true;
  box.release();
  expect(await done).toEqual(answer);
});
it("keeps what is unsent over a reload, with its key, for its own author only", async () => {
  let key = "";
  const dead = new Outbox(async (c) => { key = c.key; throw lost(); }, store, () => new Promise(() => {}));
  dead.owner = "an";
  void dead.run("log.write", "p", line);
  await new Promise((r) => setTimeout(r, 5));
  const sent: Command[] = [];
  const other = new Outbox(async (c) => { sent.push(c); return answer; }, store);
  other.owner = "lan";
  other.resume("lan", () => {});
  await other.run("log.write", "p2", line);
  expect(sent.map((c) => c.post)).toEqual(["p2"]);
  const back = new Outbox(async (c) => { sent.push(c); return answer; }, store);
  back.owner = "an";
  await new Promise<void>((r) => back.resume("an", () => r()));
  expect(sent[1]?.key).toBe(key);
});
it("never writes a PIN to the device", async () => {
  const box = new Outbox(async () => { throw lost(); }, store, () => new Promise(() => {}));
  void box.run("handover.countersign", "p", { handover: "h", pin: "2345" });
  await new Promise((r) => setTimeout(r, 5));
  expect([...kept.values()].join("")).not.toContain("2345");
});
it("puts the PIN beside the body, so that it is never part of what is kept", () => {
  const signed = envelope("handover.countersign", "p", { handover: "h", pin: "2345" }, null);
  expect(signed).toMatchObject({ command: "handover.countersign", post: "p", happened: null, body: { handover: "h" }, pin: "2345" });
  expect(signed.body).not.toHaveProperty("pin");
  expect(envelope("handover.withdraw", "p", { handover: "h" }, null)).not.toHaveProperty("pin");
});
