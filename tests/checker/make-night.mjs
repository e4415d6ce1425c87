#!/usr/bin/env node
// Writes tests/golden/night.gbook: one night out of a book, always the same bytes. The golden page of a book and its browser test
// stand on it.
//
//     node make-night.mjs FILE
import { writeFileSync } from 'node:fs';
import { BookWriter, hexHash, keyFromSeed } from './make-sample.mjs';

const id = (n) => `0190d5c2-7a00-7000-8000-${String(n).padStart(12, '0')}`;
const AN = { author: id(21), post: id(31) };
const HA = { author: id(22), post: id(32) };
const NIGHT = Date.UTC(2026, 10, 21, 17); // 00:00 of 22 November by the office's clock
const at = (clock, { late = 0, before = 0 } = {}) => {
    const [hour, minute] = clock.split(':').map(Number);
    const happened = NIGHT + (hour * 60 + minute - before * 1440) * 60_000;
    return { entered: happened + late * 60_000, happened };
};

let salts = 0;
const dice = () => Buffer.from(hexHash(Buffer.from(`salt ${(salts += 1)}`)).slice(0, 32), 'hex');
const writer = new BookWriter({ book: id(1), unit: id(1), world: id(3), name: 'Ban CHQS xã Đông Hồ', dice });

let rows = 300;
function row(entity, who, when, type, text, more = {}) {
    const { doubtful, ...body } = more;
    rows += 1;
    return writer.add({
        kind: 'log_entry.written', entity: id(entity), ...who, ...(doubtful ? { doubtful } : {}), ...when, key: id(500 + rows),
        body: { unit: id(1), duty: 'operations', type, row: { name: 'log.operations', year: 2026, number: rows }, about: [], references: [], corrects: id(0), ...body },
        words: { text },
    });
}

writer.open(keyFromSeed(Buffer.alloc(32, 7)), at('08:00', { before: 1 }));                                                              // 1
writer.add({ kind: 'person.entered', entity: id(21), ...at('08:05', { before: 1 }), body: { unit: id(1) }, words: { full_name: 'Nguyễn Văn An' } });
row(100, AN, at('15:40', { before: 1 }), 'visit', 'Đoàn kiểm tra của Bộ CHQS tỉnh vào làm việc.');                                        // 3
writer.add({ kind: 'watch.opened', entity: id(41), ...AN, ...at('17:00', { before: 1 }), body: { unit: id(1), duty: 'operations', holder: AN.post, person: AN.author } });
row(101, AN, at('19:00', { before: 1 }), 'guard_relief', 'Đổi gác cổng số 1, quân số đủ.');                                               // 5
row(102, AN, at('22:40', { before: 1, late: 35 }), 'incident', 'Cây đổ chắn đường liên xã đoạn qua thôn Hạ; đã dọn xong, thông đường.');  // 6
row(103, AN, at('23:55', { before: 1 }), 'report', 'Xã Suối Bùn báo nước sông lên 0,4 m.');                                               // 7
writer.add({ kind: 'log_entry.struck', entity: id(103), ...AN, ...at('00:02'), body: { replaced_by: id(104) }, words: { reason: 'Ghi nhầm tên xã.' } });
row(104, AN, at('23:55', { before: 1, late: 7 }), 'report', 'Xã Thọ Hà báo nước sông lên 0,4 m.', { corrects: id(103) });                // 9
row(105, AN, at('01:10'), 'note', 'Lời này sẽ bị hủy.');                                                                                 // 10
row(106, AN, at('02:10'), 'note', 'Chép nguyên văn: </pre><script>alert("a")</script> & \'b\'.\nDòng thứ hai.', { doubtful: true });       // 11
row(107, HA, at('05:30'), 'patrol', 'Tổ tuần tra 3 đồng chí đi tuyến đê, về đủ, an toàn.');                                              // 12
writer.add({ kind: 'watch.handed_over', entity: id(41), ...HA, ...at('07:30'), body: { handover: id(51), holder: HA.post, person: HA.author } });
row(108, HA, at('09:00'), 'weather', 'Trời quang, gió nhẹ.');                                                                            // 14
writer.leaveOutWords(10);
writer.add({ kind: 'erasure.recorded', entity: id(61), ...HA, ...at('10:00'), body: { number: 10, reason: 'Theo quyết định của chỉ huy.' } }); // 15
for (const number of [2, 3, 14]) writer.withhold(number);
writeFileSync(process.argv[2], writer.text());
