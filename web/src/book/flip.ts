/** The same bytes with one bit turned over, somewhere in the middle: what a hidden hand would do. */
export function flipOne(bytes: Uint8Array, at = Math.floor(bytes.length * 0.6)): Uint8Array {
  const copy = bytes.slice();
  if (copy.length > 0) copy[at] = (copy[at] as number) ^ 1;
  return copy;
}
