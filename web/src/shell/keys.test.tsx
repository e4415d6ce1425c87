// @vitest-environment jsdom
import { renderHook } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { useKeys } from "./keys";

const done: string[] = [];
const keys = (...names: string[]) => Object.fromEntries(names.map((name) => [name, () => void done.push(name)]));
const stroke = (key: string, more: KeyboardEventInit = {}, at: EventTarget = document.body) => at.dispatchEvent(new KeyboardEvent("keydown", { key, code: `Key${key.toUpperCase()}`, bubbles: true, ...more }));
beforeEach(() => void done.splice(0));

test("the second letter of a walk to a page is no key of the page one stands on", () => {
  renderHook(() => useKeys(walk));
  renderHook(() => useKeys(desk));
  stroke("g");
  stroke("b");
  expect(done).toEqual(["g b"]);
  stroke("b");
  expect(done).toEqual(["g b", "b"]);
});
const walk = keys("g b", "n");
const desk = keys("b");

test("in a field a letter is a letter, and with Alt it acts", () => {
  const field = document.body.appendChild(document.createElement("textarea"));
  renderHook(() => useKeys(desk));
  stroke("b", {}, field);
  expect(done).toEqual([]);
  stroke("∫", { code: "KeyB", altKey: true }, field);
  expect(done).toEqual(["b"]);
  renderHook(() => useKeys(walk));
  for (const key of ["Alt", "g", "Alt", "b"]) stroke(key, { altKey: true, code: key === "Alt" ? "AltLeft" : `Key${key.toUpperCase()}` }, field);
  expect(done).toEqual(["b", "g b"]);
});
