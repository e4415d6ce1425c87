import { ApiError, request } from "./client";
import type { Bodies, Command, Done, Id, Ms } from "./types";
import { uuid7 } from "./uuid7";

// Commands on their way. Each gets its key once; while the outcome is unknown it is asked again with the same
// key, so that a lost answer never writes twice. What is not yet answered stays on this device over a reload,
// except commands that carry a PIN: those live in memory only.

export interface Waiting {
  command: Command;
  since: Ms;
  tries: number;
}
type Send = (command: Command) => Promise<Done>;
type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const SLOT = "giaoban.outbox";
const wait = (ms: number) => new Promise<void>((r) => setTimeout(r, ms));
const secret = (c: Command) => "pin" in c;

export class Outbox {
  private items: Waiting[] = [];
  private listeners = new Set<() => void>();
  private held: (() => void)[] = [];
  private open = true;

  constructor(
    private send: Send,
    private store: Store | null,
    private pause: (tries: number) => Promise<void> = (n) => wait(Math.min(1000 * 2 ** (n - 1), 15_000)),
  ) {}

  list = (): Waiting[] => this.items;
  subscribe = (l: () => void) => {
    this.listeners.add(l);
    return () => void this.listeners.delete(l);
  };

  /** No sending until someone has signed in again. */
  hold(): void {
    this.open = false;
  }
  release(): void {
    this.open = true;
    this.held.splice(0).forEach((go) => go());
  }

  async run<K extends keyof Bodies>(command: K, post: Id, body: Bodies[K], happened: Ms | null = null): Promise<Done> {
    return this.carry(envelope(command, post, body, happened));
  }

  /** What was waiting when the page closed. Answers go to `done`, so that pages can read anew. */
  resume(person: string, done: (c: Command, error: ApiError | null) => void): void {
    for (const command of this.read(person)) {
      if (this.items.some((i) => i.command.key === command.key)) continue;
      this.carry(command).then(
        () => done(command, null),
        (e: ApiError) => done(command, e),
      );
    }
  }

  owner = "";
  /** The last number this page wrote: one's own lines show at once. */
  written = 0;
  /** The last row of the log among them, and by which post. */
  logged = { post: "", number: 0 };

  private async carry(command: Command): Promise<Done> {
    const item: Waiting = { command, since: Date.now(), tries: 0 };
    this.items = [...this.items, item];
    this.changed();
    try {
      for (;;) {
        if (!this.open) await new Promise<void>((go) => this.held.push(go));
        try {
          const answer = await this.send(command);
          this.written = Math.max(this.written, answer.last);
          if (command.command === "log.write") this.logged = { post: command.post, number: answer.last };
          return answer;
        } catch (error) {
          if (!(error instanceof ApiError)) throw error;
          if (error.status === 401) {
            this.hold();
            continue;
          }
          if (!error.lost) throw error;
          item.tries += 1;
          this.items = [...this.items];
          this.changed();
          await this.pause(item.tries);
        }
      }
    } finally {
      this.items = this.items.filter((i) => i !== item);
      this.changed();
    }
  }

  private read(person: string): Command[] {
    try {
      const all = JSON.parse(this.store?.getItem(SLOT) ?? "[]") as { person: string; command: Command }[];
      return all.filter((w) => w.person === person).map((w) => w.command);
    } catch {
      return [];
    }
  }

  private changed(): void {
    // Another person's unsent lines on a shared machine are kept for them, not sent in this one's name.
    let others: { person: string; command: Command }[] = [];
    try {
      others = (JSON.parse(this.store?.getItem(SLOT) ?? "[]") as typeof others).filter((w) => w.person !== this.owner);
    } catch {
      others = [];
    }
    const mine = this.items.filter((i) => !secret(i.command)).map((i) => ({ person: this.owner, command: i.command }));
    const all = [...others, ...mine];
    if (all.length) this.store?.setItem(SLOT, JSON.stringify(all));
    else this.store?.removeItem(SLOT);
    this.listeners.forEach((l) => l());
  }
}

const storage = (): Store | null => {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
};
/** The PIN stands beside the body, never in it: bodies are kept and hashed, a PIN is neither. */
export function envelope<K extends keyof Bodies>(command: K, post: Id, given: Bodies[K], happened: Ms | null): Command {
  const { pin, ...body } = given as { pin?: string };
  return { command, key: uuid7(), post, happened, body, ...(pin === undefined ? {} : { pin }) } as Command;
}
export const outbox = new Outbox((c) => request<Done>("POST", "/api/commands", c), typeof window === "undefined" ? null : storage());
