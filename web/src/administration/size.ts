const STEPS = ["B", "KB", "MB", "GB"];

/** "3.4 MB", with the reader's decimal sign. */
export function sizeText(bytes: number, language: string): string {
  let size = bytes;
  let step = 0;
  while (size >= 1024 && step < STEPS.length - 1) { size /= 1024; step += 1; }
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: step > 1 ? 1 : 0 }).format(size)} ${STEPS[step]}`;
}
