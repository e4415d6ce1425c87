import { expect, test } from "vitest";
import { fromServer, toServer } from "./wire";

test("the kind of a conference is named as the server names it", () => {
  expect(toServer("conference.prepare", { kind: "tong_ket", title: "x" })).toEqual({ conference_kind: "tong_ket", title: "x" });
  expect(toServer("log.write", { kind: "x" })).toEqual({ kind: "x" });
});

test("an instruction without a choice is neither urgent nor signed for another", () => {
  expect(toServer("conference.instruct", { conference: "c" })).toEqual({ conference: "c", urgency: "none", signer_prefix: "none" });
});

test("answers come in the front's words, at any depth", () => {
  expect(fromServer({ units: [{ unit_kind: "police" }] })).toEqual({ units: [{ kind: "police" }] });
  expect(fromServer({ conference_kind: "giao_ban", body: { conference_kind: "giao_ban" } })).toEqual({ kind: "giao_ban", body: { kind: "giao_ban" } });
  expect(fromServer({ state: "signed_out" })).toEqual({ state: "signed" });
});
