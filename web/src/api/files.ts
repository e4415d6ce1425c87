import { address, request } from "./client";
import type { Done, FileKind, Id } from "./types";
import { uuid7 } from "./uuid7";

const longest = 300_000; // a photo over a bad line

/** Sends a file in; what it is, the server tells by its bytes. @return the id under which it is kept */
export async function keepFile(file: File, kind: FileKind): Promise<Id> {
  const name = file.name.normalize("NFC").slice(0, 200);
  const done = await request<Done>("POST", address("/api/file/keep", { key: uuid7(), kind, name }), file, false, longest);
  return done.ids[0] ?? "";
}
