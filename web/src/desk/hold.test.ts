import { expect, it } from "vitest";
import type { LogRow } from "../api/types";
import { holdBack, newest } from "./hold";

const rows = [5, 4, 3].map((number) => ({ number }) as LogRow);
it("lets new entries in while nobody's hand is there", () => expect(holdBack(rows, 3, false)).toEqual({ shown: rows, fresh: 0 }));
it("holds them back under the hand and counts them", () => expect(holdBack(rows, 3, true)).toEqual({ shown: [rows[2]], fresh: 2 }));
it("shows everything at first", () => expect(holdBack(rows, null, true).fresh).toBe(0));
it("knows the newest", () => expect(newest(rows)).toBe(5));
