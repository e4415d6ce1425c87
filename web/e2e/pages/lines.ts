// What a line of a saved page is: part of what the page tells, or of the site around it.

export const words = (line: string): number => line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
/** What the first group of a pattern found in the first line that has it. */
export const oneOf = (lines: string[], pattern: RegExp): string => lines.map((line) => pattern.exec(line)?.[1]?.trim()).find(Boolean) ?? "";

export const isFile = (line: string): boolean => /^[^.]{1,100}\.(png|jpe?g|gif|webp)$/iu.test(line);
export const isPortal = (line: string): boolean => /^(cổng|trang)( thông)? tin(?!\p{L})/iu.test(line) && words(line) <= 20;
/** In brackets under a photo. */
export const isCaption = (line: string): boolean => /^\(.*\)\.?$/su.test(line) && words(line) <= 60;
export const isHeading = (line: string): boolean => /^([IVX]{1,4}|\d{1,2}|[a-z])[.)]\s/u.test(line) || /^[-+•*]\s/u.test(line) || line.endsWith(":");
export const isParagraph = (line: string): boolean => !isCaption(line) && !isPortal(line) && (words(line) >= 45 || (words(line) >= 12 && /[.!?…;:]["”’')]*$/u.test(line)));

const AROUND = [
  /^(no title|untitled)(?!\p{L})/iu, /^date$/iu, /^\d+\s*%$/u, /^[«‹<]?\s*(\d+\s+)*\d+\s*[»›>]?$/u,
  /^(ảnh|hình|banner) (cờ|động|nền|tin bài)/iu,
  /^(đăng nhập|trang chủ|liên hệ|sơ đồ|tìm kiếm|in bài|bản in|chia sẻ|facebook|zalo|english|cỡ chữ)(?!\p{L})/iu,
  /^lượt (xem|truy cập|đọc)/iu,
  /^[•·*-]?\s*(đang online|online|trực tuyến|hôm nay|hôm qua|trong tuần|tuần này|trong tháng|tháng này|tất cả|tổng (số|lượt))\s*:?\s*\d/iu,
];
/** Of the site around the page, never of what it tells. */
export const furniture = (line: string): boolean => AROUND.some((pattern) => pattern.test(line)) || (words(line) > 3 && line === line.toLocaleUpperCase("vi") && !isPortal(line));

const BELOW = /^(thông tin mới nhất|tin (khác|mới|liên quan|cùng)|các tin|bài (khác|viết liên quan)|bình luận|ý kiến|gửi (bình luận|ý kiến)|thống kê|đăng nhập)/iu;
const FOOT = /^(địa chỉ|điện thoại|e-?mail|fax|cơ quan chủ quản|(người )?chịu trách nhiệm|bản quyền)[^.]{0,40}:|^©|ghi rõ nguồn/iu;
/** Where what the page tells is over, once its text has begun. */
export const pageEnds = (line: string): boolean => FOOT.test(line) || (BELOW.test(line) && words(line) <= 12 && !line.endsWith("."));

const two = (n: string | undefined) => (n ?? "").padStart(2, "0");
const DAY = String.raw`(\d{1,2})[/-](\d{1,2})[/-](\d{4})`;
const POSTED = new RegExp(String.raw`^(?:ngày )?(?:đăng|cập nhật)[^0-9]*(?:\d{1,2}[:h]\d{2}\D+)?${DAY}`, "iu");
const DATED = new RegExp(String.raw`^(?:(?:thứ \p{L}+|chủ nhật)\s*,\s*)?(?:ngày )?${DAY}[\s,|–:0-9hGMT+()-]*$`, "iu");
/** "Đăng lúc: 13/01/2023 (GMT+7)", or a line that is nothing but a day. */
export function postedOn(line: string): string | null {
  const found = POSTED.exec(line) ?? DATED.exec(line);
  return found ? `${found[3]}-${two(found[2])}-${two(found[1])}` : null;
}
