// Where the server's names and the front's still differ, they meet here and nowhere else. It goes when
// the front's types are generated from the contract.

type Json = Record<string, unknown>;

const RENAMED: Record<string, [from: string, to: string]> = {
  "conference.prepare": ["kind", "conference_kind"],
  "conference.amend": ["kind", "conference_kind"],
};
const ADDED: Record<string, Json> = {
  "conference.instruct": { urgency: "none", signer_prefix: "none" },
};

function rename(value: Json, from: string, to: string): Json {
  if (!(from in value)) return value;
  const { [from]: moved, ...rest } = value;
  return { ...rest, [to]: moved };
}

/** A command's body as the server names its fields. */
export function toServer(command: string, body: Json): Json {
  const pair = RENAMED[command];
  const renamed = pair ? rename(body, pair[0], pair[1]) : body;
  return { ...ADDED[command], ...renamed };
}

/** An answer as the front names its fields, at any depth. */
export function fromServer<T>(value: unknown): T {
  if (Array.isArray(value)) return value.map((v) => fromServer(v)) as T;
  if (value === null || typeof value !== "object") return value as T;
  const out: Json = {};
  for (const [name, v] of Object.entries(value)) {
    if (name === "conference_kind" || name === "unit_kind") out["kind"] = v;
    else out[name] = fromServer(v);
  }
  if (out["state"] === "signed_out") out["state"] = "signed";
  return out as T;
}
