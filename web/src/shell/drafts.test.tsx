// @vitest-environment jsdom
import { act, renderHook } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { useDraft } from "./drafts";

beforeEach(() => localStorage.clear());
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
