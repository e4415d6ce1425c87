/** "giao viec" finds what is written with its marks. */
export const plain = (s: string): string => s.normalize("NFD").replace(/\p{M}/gu, "").replace(/\u0111/gi, "d").toLowerCase();
