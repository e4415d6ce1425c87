// @vitest-environment node
// The checker in the page says what the independent one says, of whole books and of spoiled ones; and the committed script is the
// one that these sources make.
import { describe, expect, it } from "vitest";
import { Fault, checkBook as independent } from "../../tests/checker/book-check.mjs";
import { BookWriter, freshKey, sampleBook } from "../../tests/checker/make-sample.mjs";
import { committedScript, proofScript } from "../scripts/proof.mjs";
import { checkBook, compare } from "./check";

const sample = sampleBook();
const bytes = Buffer.from(sample.text());
const decode = (raw) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(raw);

function theirs(raw) {
  try {
    return { head: independent([raw]).head };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { code: error.code, line: error.line, number: error.number ?? 0 };
  }
}
function ours(raw) {
  const { fault, head } = checkBook(decode(raw));
  return fault ? { code: fault.code, line: fault.line, number: fault.number } : { head };
}
/** A browser reads bytes that are not UTF-8 as U+FFFD, so there the line and the entry agree, not the name of the fault. */
function expectAgreement(raw, what) {
  const [a, b] = [theirs(raw), ours(raw)];
  if (a.code === "utf8") a.code = b.code;
  expect(b, what).toEqual(a);
}

describe("the checker of a book's page", () => {
  it("finds a sound book intact, with erased and withheld entries and two volumes", () => {
    const report = checkBook(sample.text());
    expect(report.fault).toBeNull();
    expect(report.head).toBe(independent([bytes]).head);
    expect(report.volumes).toEqual(independent([bytes]).volumes);
    expect(report.entries.map((e) => e.shape)).toEqual(["whole", "whole", "erased", "withheld", "whole", "whole", "whole"]);
  });
  it("agrees with the independent checker on flipped bits", () => {
    let dice = 20260722;
    for (let i = 0; i < 250; i += 1) {
      dice = (Math.imul(dice, 1103515245) + 12345) >>> 0;
      const at = dice % bytes.length;
      const spoiled = Buffer.from(bytes);
      spoiled[at] ^= 1 << (dice >>> 28) % 8;
      expectAgreement(spoiled, `byte ${at}`);
    }
  }, 60_000);
  it("agrees with the independent checker on cut books and on what is added", () => {
    for (let size = 0; size < bytes.length; size += 97) expectAgreement(bytes.subarray(0, size), `cut at ${size}`);
    for (const tail of ["\n", "x\n", '{"head":{}}\n']) expectAgreement(Buffer.concat([bytes, Buffer.from(tail)]), tail);
  }, 60_000);
  it("refuses words taken out without an order, and tells those that may have one", () => {
    const writer = new BookWriter({ book: sample.book, unit: sample.unit, world: sample.world, name: "Sổ" });
    writer.open(freshKey());
    writer.add({ kind: "a.b", entity: sample.book, body: {} });
    writer.leaveOutWords(2);
    expect(checkBook(writer.text()).fault).toMatchObject({ code: "erasure", number: 2 });
    writer.withhold(writer.add({ kind: "a.b", entity: sample.book, body: {} }));
    expect(checkBook(writer.text())).toMatchObject({ fault: null, unproved: 1 });
  });
  it("refuses a key of small order, under which anybody can sign", () => {
    const text = sample.text().replaceAll(sample.volumes[0].key, `01${"00".repeat(31)}`);
    expect(checkBook(text).fault).toMatchObject({ code: "key", line: 2 });
  });
  it("compares head codes and fingerprints as people type them", () => {
    const report = checkBook(sample.text());
    const result = (typed) => compare(report, typed).result;
    expect(result(report.head)).toBe("holds");
    expect(result(` ${report.head.toLowerCase().replace(/-(?=[^-]*$)/, " ")} `)).toBe("holds");
    expect(result("3-00000000-00000000")).toBe("differs");
    expect(result("999-00000000-00000000")).toBe("beyond");
    expect(result(report.volumes[1].fingerprint)).toBe("fingerprint_known");
    expect(result("0000 0000 0000 0000")).toBe("fingerprint_other");
    for (const typed of ["", "7", "7-1234567", "7-xyz", "0-00000000-00000000"]) expect(result(typed), typed).toBe("unreadable");
  });
  it("is committed as these sources make it", async () => expect(committedScript()).toBe(await proofScript()), 60_000);
});
