// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useRef } from "react";
import { afterEach, expect, it, vi } from "vitest";
import { stepTo, useListKeys } from "./listKeys";
import { setSetting } from "./settings";

afterEach(() => {
  cleanup();
  act(() => setSetting("keys", true));
});
function List({ follow = false, opened }: { follow?: boolean; opened?: (name: string) => void }) {
  const list = useRef<HTMLUListElement>(null);
  const walk = useListKeys(list, follow);
  return (
    <>
      <textarea aria-label="line" />
      <ul ref={list} {...walk}>{["a", "b", "c"].map((name) => <li key={name}><button type="button" data-item onClick={() => opened?.(name)}>{name}</button></li>)}</ul>
    </>
  );
}
const stroke = (key: string, more: KeyboardEventInit = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, code: `Key${key.toUpperCase()}`, ...more });
const stands = () => document.activeElement?.textContent;

it("J and K walk a list from either end, and stay at its ends", () => {
  expect([stepTo(-1, 1, 3), stepTo(-1, -1, 3), stepTo(0, -1, 3), stepTo(2, 1, 3), stepTo(1, 1, 3)]).toEqual([0, 2, 0, 2, 2]);
  render(<List />);
  stroke("j");
  expect(stands()).toBe("a");
  stroke("j");
  fireEvent.keyDown(document.activeElement as Element, { key: "ArrowDown" });
  expect(stands()).toBe("c");
  stroke("k");
  expect(stands()).toBe("b");
});
it("while one writes a letter is a letter, and with Alt one goes into the list", () => {
  render(<List />);
  screen.getByLabelText("line").focus();
  stroke("k");
  expect(stands()).toBe("");
  stroke("k", { altKey: true });
  expect(stands()).toBe("c");
});
it("switched off, the letters do nothing; the arrow keys of a line one stands in still do", () => {
  act(() => setSetting("keys", false));
  render(<List />);
  stroke("j");
  expect(document.activeElement).toBe(document.body);
  screen.getByText("a").focus();
  fireEvent.keyDown(document.activeElement as Element, { key: "ArrowDown" });
  expect(stands()).toBe("b");
});
it("a list that follows opens what one comes to", () => {
  const opened = vi.fn();
  render(<List follow opened={opened} />);
  stroke("j");
  stroke("j");
  expect(opened.mock.calls).toEqual([["a"], ["b"]]);
});
