import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createIntl } from "react-intl";
import { describe, expect, it } from "vitest";
import { reasonText } from "./reason";

const LANGUAGES = ["vi", "en"] as const;
const read = (language: string) => JSON.parse(readFileSync(join(import.meta.dirname, `../../../texts/${language}.json`), "utf8")) as Record<string, string>;
const intlOf = (language: string, messages = read(language)) => createIntl({ locale: language, messages });
const AT = { today: "03/02/2026", now: "09:10" };

describe("why something was refused, when only the code was kept", () => {
  it("says in brackets what stood there", () => {
    expect(reasonText(intlOf("vi"), "rule.out_of_range", AT)).toBe("Giá trị phải từ [mức thấp nhất] đến [mức cao nhất].");
    expect(reasonText(intlOf("en"), "rule.out_of_range", AT)).toBe("The value must be between [lowest] and [highest].");
  });
  it("says the day and the time, which the line knows", () => {
    expect(reasonText(intlOf("vi"), "rule.day_past", AT)).toContain("hôm nay, 03/02/2026:");
    expect(reasonText(intlOf("vi"), "time.in_future", AT)).toContain("giờ hiện tại 09:10");
  });
  it("guesses neither a number nor a choice", () => {
    expect(reasonText(intlOf("vi"), "task.over", AT)).toBe("Nhiệm vụ này đã [trạng thái].");
    expect(reasonText(intlOf("vi"), "summary.loose_number", AT)).not.toContain("và còn");
    expect(reasonText(intlOf("en"), "handover.task_left_out", AT)).toContain("[how many] open items");
  });
  it("leaves braces that the sentence itself shows", () => expect(reasonText(intlOf("vi"), "summary.token_unclosed", AT)).toContain("thiếu '}}' sau '{{'"));
  it("keeps a code that is not known here", () => expect(reasonText(intlOf("vi"), "later.code", AT)).toBe("later.code"));
  it("has a word for every fact, in both languages", () => {
    for (const language of LANGUAGES) {
      const messages = read(language);
      const marked = Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, key.startsWith("web.fact.") ? "word" : text]));
      const intl = intlOf(language, marked);
      for (const key of Object.keys(messages).filter((one) => /^(web\.)?error\./.test(one))) {
        const text = reasonText(intl, key.replace(/^(web\.)?error\./, ""), AT);
        expect([key, text.match(/\[(?!word\])[^\]]*\]/g)]).toEqual([key, null]);
      }
    }
  });
});
