// @vitest-environment jsdom
import { act, renderHook } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";
import { dropDrafts, readDraft, setDraftOwner, unsentTexts, useDraft, writeDraft } from "./drafts";

beforeEach(() => {
  localStorage.clear();
  setDraftOwner("an");
});
it("keeps what was typed over a reload, until it is written", () => {
  const first = renderHook(() => useDraft("line", { text: "" }));
  act(() => first.result.current[1]({ text: "half a li" }));
  first.unmount();
  const again = renderHook(() => useDraft("line", { text: "" }));
  expect(again.result.current[0]).toEqual({ text: "half a li" });
  expect(again.result.current[3]).toBe(true);
  act(() => again.result.current[2]());
  expect(again.result.current[0]).toEqual({ text: "" });
  expect(localStorage.length).toBe(0);
});
it("keeps drafts of different places apart", () => {
  const hook = renderHook(({ k }) => useDraft(k, ""), { initialProps: { k: "a" } });
  act(() => hook.result.current[1]("of a"));
  hook.rerender({ k: "b" });
  expect(hook.result.current[0]).toBe("");
  hook.rerender({ k: "a" });
  expect(hook.result.current[0]).toBe("of a");
});
it("shows nobody what another person typed at the same machine, and gives it back to them", () => {
  writeDraft("reason.1", JSON.stringify("Ghi nhầm tên xã"));
  setDraftOwner("ha");
  expect(readDraft("reason.1")).toBeNull();
  expect(renderHook(() => useDraft("reason.1", "")).result.current[0]).toBe("");
  writeDraft("reason.1", JSON.stringify("Của người khác"));
  dropDrafts();
  expect(unsentTexts()).toEqual([]);
  setDraftOwner("an");
  expect(renderHook(() => useDraft("reason.1", "")).result.current[0]).toBe("Ghi nhầm tên xã");
});
it("tells what was begun and not sent by its words, not by what a form fills in itself", () => {
  writeDraft("log", JSON.stringify({ text: "", type: "note", duty: "operations", time: "0155", about: [] }));
  writeDraft("task", JSON.stringify({ text: "Kiểm tra cống Bến Đò", group: "all_communes", due: "2026-11-25", owners: [{ id: "01890c5c-3f2a-7cc3-98c5-dc0c0c07398f", name: "Xã Hoa Sơn" }] }));
  writeDraft("summary.1.2", "Tình hình ổn định.");
  writeDraft("summary.1.2.over", "3");
  expect(unsentTexts().sort()).toEqual(["Kiểm tra cống Bến Đò", "Tình hình ổn định."]);
  dropDrafts();
  expect(localStorage.length).toBe(0);
});
it("keeps for as long as the page what the browser has no room for, and never shows an older text instead", () => {
  writeDraft("body", "old");
  const full = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => { throw new DOMException("full", "QuotaExceededError"); });
  writeDraft("body", "new");
  full.mockRestore();
  expect(readDraft("body")).toBe("new");
  writeDraft("body", null);
  expect(readDraft("body")).toBeNull();
});
