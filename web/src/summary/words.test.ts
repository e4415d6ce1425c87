import { expect, it } from "vitest";
import type { FigureView, SectionView, StatedView, SummaryView } from "../api/types";
import { resultsOf, told } from "./words";

const section = (level: number, title: string, text: string | null) => ({ level, title, text }) as SectionView;
const figure = (token: string, value: string, more: Partial<FigureView> = {}) => ({ token, value, comparison: "", frozen: null, ...more }) as FigureView;
const report = {
  figures: [figure("figure:patrols", "09", { frozen: { value: "08", at: 1, rows: [] } }), figure("figure:attended;estimate=1", "30"), figure("figure:tasks_done;compare=1", "41", { comparison: "năm trước 36" }), figure("table:tasks_by_unit", "03")],
  stated: [{ id: "x1", value: "420" }] as StatedView[],
  sections: [
    section(0, "Kết quả", ""), section(1, "Tình hình", "Địa bàn an toàn."), section(2, "Tuần tra", "Đi {{figure:patrols}} lượt.\n{{table:tasks_by_unit}}\n\nGiúp dân {{stated:x1}} ngày công."),
    section(2, "Huấn luyện", null), section(0, "Phương hướng", "Giữ nghiêm chế độ trực."), section(1, "Nhiệm vụ", "Rà soát."),
  ],
} as SummaryView;

it("says figures as they were issued and leaves tables out", () => {
  expect(told(report, "Đi {{figure:patrols}} lượt; dự {{figure:attended;estimate=1}} người; xong {{figure:tasks_done;compare=1}} việc.", "ước")).toBe("Đi 08 lượt; dự 30 (ước) người; xong 41 (năm trước 36) việc.");
  expect(told(report, "{{table:tasks_by_unit}}", "ước")).toBe("");
});

it("takes the results section by section, not what lies ahead", () => {
  expect(resultsOf(report, "ước")).toBe("# Tình hình\n\nĐịa bàn an toàn.\n\n# Tuần tra\n\nĐi 08 lượt.\n\nGiúp dân 420 ngày công.");
});
