import { describe, expect, it } from "vitest";
import { periodOf } from "./periods";

describe("a reporting period", () => {
  it("runs from the 15th to the 14th", () => {
    expect(periodOf("2026-12-14", 1)).toEqual({ from: "2026-11-15", to: "2026-12-14" });
    expect(periodOf("2026-12-15", 1)).toEqual({ from: "2026-12-15", to: "2027-01-14" });
    expect(periodOf("2024-03-01", 1)).toEqual({ from: "2024-02-15", to: "2024-03-14" });
  });
  it("of a quarter or a year is whole months of that kind", () => {
    expect(periodOf("2024-01-01", 3)).toEqual({ from: "2023-12-15", to: "2024-03-14" });
    expect(periodOf("2026-11-22", 3)).toEqual({ from: "2026-09-15", to: "2026-12-14" });
    expect(periodOf("2026-12-15", 12)).toEqual({ from: "2026-12-15", to: "2027-12-14" });
    expect(periodOf("2026-12-14", 12)).toEqual({ from: "2025-12-15", to: "2026-12-14" });
  });
});
