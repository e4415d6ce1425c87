import type { Asked, Given, Problem, Reading } from "./types";

/** What the server said no to, or the line did not carry. `lost` means: outcome unknown, ask again with the same key. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly field: string | null,
    message: string,
    readonly facts: Record<string, string | number> = {},
  ) {
    super(message);
  }
  get lost(): boolean {
    return this.status === 0 || this.status === 429 || this.status === 502 || this.status === 503 || this.status === 504;
  }
}

let csrf = "";
let language = "vi";
export const setCsrf = (token: string) => void (csrf = token);
export const setApiLanguage = (l: string) => void (language = l);

/** Every reading is judged by the rights of the post one acts in. */
let actingPost = "";
export const setActingPost = (post: string) => void (actingPost = post);
/** An address for a link or a download, with the acting post. */
export const address = (path: string, params: object = {}): string => {
  const query = new URLSearchParams();
  const all = { ...(actingPost ? { post: actingPost } : {}), ...params };
  for (const [k, v] of Object.entries(all)) if (v !== null && v !== undefined && v !== "") query.set(k, String(v));
  const q = query.toString();
  return q ? `${path}?${q}` : path;
};

/** Server time minus this machine's, so that a wrong clock on an old PC does not show or suggest wrong times. */
let offset = 0;
export const setServerNow = (ms: number) => void (offset = ms - Date.now());
export const serverNow = (): number => Date.now() + offset;

type Listener = () => void;
const expired = new Set<Listener>();
export const onExpired = (l: Listener): Listener => {
  expired.add(l);
  return () => void expired.delete(l);
};

/** What one may do has changed under one's hand: the post has ended, or the password was reset. */
const changed = new Set<Listener>();
export const onChanged = (l: Listener): Listener => {
  changed.add(l);
  return () => void changed.delete(l);
};
const CHANGED = ["post.not_yours", "session.new_password", "session.factor_wanted"];

type Line = "up" | "down";
let line: Line = "up";
const lineListeners = new Set<Listener>();
export const lineState = (): Line => line;
export const onLine = (l: Listener): Listener => {
  lineListeners.add(l);
  return () => void lineListeners.delete(l);
};
export function setLine(next: Line): void {
  if (next === line) return;
  line = next;
  lineListeners.forEach((l) => l());
}

async function problem(response: Response): Promise<ApiError> {
  let body: Partial<Problem> = {};
  try {
    body = (await response.json()) as Problem;
  } catch {
    // a proxy's page, not ours: the status alone must do
  }
  const e = body.error;
  return new ApiError(response.status, e?.code ?? `http_${response.status}`, e?.field ?? null, e?.message ?? "", e?.facts ?? {});
}

/** A tab comes with what is pasted from a sheet or a paper, and what shows nothing or turns the direction with what is pasted from a page; no text here holds either. */
const HIDDEN = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
const shown = (_: string, value: unknown) => (typeof value === "string" ? value.replaceAll("\t", " ").replace(HIDDEN, "") : value);

export async function request<T>(method: string, path: string, body?: unknown, quiet = false, wait = 30_000): Promise<T> {
  const headers: Record<string, string> = { Accept: "application/json", "Accept-Language": language };
  if (method !== "GET") headers["X-CSRF"] = csrf;
  const init: RequestInit = { method, headers, credentials: "same-origin", signal: AbortSignal.timeout(wait) };
  if (body instanceof Blob) {
    headers["Content-Type"] = "application/octet-stream"; // what it is, the server tells by its bytes
    init.body = body;
  } else if (body !== undefined) {
    headers["Content-Type"] = "application/json";
    init.body = JSON.stringify(body, shown).normalize("NFC");
  }
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch {
    setLine("down");
    throw new ApiError(0, "connection_lost", null, "");
  }
  setLine("up");
  if (!response.ok) {
    const error = await problem(response);
    if (error.status === 401 && !quiet) expired.forEach((l) => l());
    if (CHANGED.includes(error.code) && !quiet) changed.forEach((l) => l());
    throw error;
  }
  const text = await response.text();
  return (text === "" ? null : JSON.parse(text)) as T;
}

/** A file made on request, however long that takes; a refusal is told as for every other request. */
export async function made(path: string): Promise<{ blob: Blob; name: string }> {
  let response: Response;
  try {
    response = await fetch(path, { headers: { "Accept-Language": language }, credentials: "same-origin" });
  } catch {
    throw new ApiError(0, "connection_lost", null, "");
  }
  if (!response.ok) throw await problem(response);
  return { blob: await response.blob(), name: savedAs(response.headers.get("Content-Disposition") ?? "") };
}

/** The name of a file with all its letters (RFC 5987), else the plain one. */
export function savedAs(disposition: string): string {
  const whole = /filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1];
  return whole ? decodeURIComponent(whole) : (/filename="([^"]*)"/.exec(disposition)?.[1] ?? "");
}

/** Asks one of the contract's reading paths. */
export const get = <P extends Reading>(path: P, params: Asked<P>): Promise<Given<P>> => request<Given<P>>("GET", address(path, params));
