import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { HIDDEN_MS, listen } from "./live";

// Six tabs left open took all connections that a browser gives one host: the seventh waited for its page for ever.
describe("the stream of a tab", () => {
  const streams: { closed: boolean; onopen?: () => void }[] = [];
  class Stream {
    static CLOSED = 2;
    closed = false;
    constructor() { streams.push(this); }
    addEventListener() {}
    close() { this.closed = true; }
  }
  const page = Object.assign(new EventTarget(), { visibilityState: "visible" });
  const show = (state: "visible" | "hidden") => {
    page.visibilityState = state;
    page.dispatchEvent(new Event("visibilitychange"));
  };
  const open = () => streams.filter((s) => !s.closed).length;
  let end = () => {};
  const onReload = vi.fn();

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal("EventSource", Stream);
    vi.stubGlobal("document", page);
    streams.length = 0;
    page.visibilityState = "visible";
    onReload.mockClear();
  });
  afterEach(() => {
    end();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it("is given up where nobody has seen the tab for a while, and comes back with everything new", () => {
    end = listen("post", () => {}, onReload);
    show("hidden");
    vi.advanceTimersByTime(HIDDEN_MS - 1);
    expect(open()).toBe(1);
    vi.advanceTimersByTime(1);
    expect(open()).toBe(0);
    show("visible");
    expect(open()).toBe(1);
    streams.at(-1)?.onopen?.();
    expect(onReload).toHaveBeenCalledOnce();
  });
  it("stays where the tab is looked at again soon", () => {
    end = listen("post", () => {}, onReload);
    show("hidden");
    vi.advanceTimersByTime(HIDDEN_MS - 1);
    show("visible");
    vi.advanceTimersByTime(HIDDEN_MS * 2);
    expect([open(), streams.length]).toEqual([1, 1]);
  });
  it("is given up by a tab that was opened behind the others", () => {
    page.visibilityState = "hidden";
    end = listen("post", () => {}, onReload);
    vi.advanceTimersByTime(HIDDEN_MS);
    expect(open()).toBe(0);
  });
  it("ends with the page", () => {
    end = listen("post", () => {}, onReload);
    end();
    end = () => {};
    show("visible");
    expect(open()).toBe(0);
  });
});
