import { Popover, TextInput } from "@mantine/core";
import { IconClock } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { serverNow } from "../api/client";
import { useT, useWhen } from "../shell/i18n";
import { clock, dayOf, minutesBetween, readTime } from "../shell/time";
import { composing } from "../shell/ui";

/** Now, until one types 0155. Shows what it understood before it is taken. */
export function TimeChip({ typed, onTyped, now, onDone }: { typed: string; onTyped: (t: string) => void; now: number; onDone?: () => void }) {
  const t = useT();
  const when = useWhen();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const read = typed.trim() === "" ? null : readTime(typed, now);
  const at = read && "at" in read ? read.at : null;
  const late = at === null ? 0 : minutesBetween(at, serverNow());
  const text = read === null ? t("desk.time_now", { time: clock(now) }) : at !== null ? (dayOf(at) === dayOf(now) ? clock(at) : when.short(at, now)) : t("desk.time_unread", { typed });
  const close = () => {
    setOpen(false);
    onDone?.();
  };
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" shadow="md" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <button type="button" className="chip num" aria-label={t("desk.time_chip", { time: text })} data-wrong={read !== null && at === null ? true : undefined}
          onClick={() => { setOpen((o) => !o); setTimeout(() => box.current?.select(), 30); }}>
          <span className="sign"><IconClock aria-hidden />{text}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <TextInput ref={box} label={t("desk.time_label")} description={t("desk.time_hint")} value={typed} inputMode="numeric" autoComplete="off" w={260}
          error={read && "error" in read ? t(`desk.time_error_${read.error}`, { typed: read.text, now: clock(now) }) : undefined}
          onChange={(e) => onTyped(e.currentTarget.value)}
          onKeyDown={(e) => { if (e.key === "Enter" && !composing(e)) { e.preventDefault(); if (typed.trim() === "" || at !== null) close(); } }} />
        <p className="small" style={{ marginTop: 6 }}>{at !== null ? t("desk.time_read", { when: when.full(at), late }) : "\u00a0"}</p>
        <div className="row between">
          <button type="button" className="textlink" onClick={() => { onTyped(""); close(); }}>{t("desk.time_back_to_now")}</button>
          <button type="button" className="textlink" disabled={read !== null && at === null} onClick={close}>{t("common.done")}</button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
