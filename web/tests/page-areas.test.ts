import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { areasOf } from "../e2e/pages/areas";
import { factsOf } from "../e2e/pages/facts";
import { casePages } from "../e2e/pages/pages";

// What a page tells of results, as the sections of a report take it, before the browser tests enter it.
const page = (name: string) => factsOf(readFileSync(join(import.meta.dirname, `../e2e/pages/${name}.txt`), "utf8"));

it("each sentence stands under the section whose words it has most of", () => {
  expect(areasOf(page("song-hoa"))).toEqual([
    { key: "work", title: "Kết quả các mặt công tác", sentences: ["- Huấn luyện đạt 100 % nội dung."] },
    { key: "patrol", title: "Canh phòng, tuần tra", sentences: ["Trong 6 tháng, các đơn vị đã tổ chức 924 lượt tổ tuần tra với 2.772 lượt người;"] },
    { key: "information", title: "Trao đổi, nắm và đánh giá tình hình", sentences: ["- Trao đổi hơn 110 tin với công an và kiểm lâm;"] },
    { key: "disaster", title: "Phòng, chống thiên tai, tìm kiếm cứu nạn, cháy nổ, cháy rừng", sentences: ["kịp thời giúp nhân dân khắc phục hậu quả của 02 trận lũ;", "phòng cháy & chữa cháy rừng được giữ vững (diện tích bị ảnh hưởng < 1 ha)."] },
  ]);
});

it("what fits nowhere belongs to the situation; what is asked for is no result", () => {
  expect(areasOf(page("den-san")).map((area) => [area.key, area.sentences.length])).toEqual([["situation", 1], ["disaster", 1]]);
});

it("gives every page results, each sentence once", () => {
  for (const { name, text } of casePages()) {
    const facts = factsOf(text);
    const sentences = areasOf(facts).flatMap((area) => area.sentences);
    expect([name, sentences.length > 0]).toEqual([name, true]);
    const told = facts.body.join("\n").replace(/[^\S\n]+/gu, " ");
    for (const sentence of new Set(sentences)) expect([sentence, sentences.filter((x) => x === sentence).length]).toEqual([sentence, told.split(sentence).length - 1]);
  }
});
