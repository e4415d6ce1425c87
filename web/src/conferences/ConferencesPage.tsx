import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCommand, useConferences } from "../api/queries";
import type { InvitedTo as Invited } from "../api/types";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { dayText } from "../shell/time";
import { PageHead, Reading, Refusal } from "../shell/ui";
import { PrepareForm } from "./PrepareForm";
import { settled } from "./kept";
import { daysHeld, EMPTY_BODY } from "./parts";
import { ReplySign } from "./Invitations";
import { StageLine } from "./StageLine";
import css from "./Conferences.module.css";

export function ConferencesPage() {
  const t = useT();
  const here = useHere();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { new?: string };
  const query = useConferences(here.post.post);
  const [draft, setDraft, clear] = useDraft("conference", EMPTY_BODY);
  const { run, busy, error } = useCommand(here.post.post);
  const may = here.may("conference.prepare");
  const begin = () => void navigate({ to: "/conferences", search: { new: "1" } as never });
  if (search.new)
    return (
      <div className="page">
        <PageHead title={t("conferences.prepare")} lead={t("conferences.optional")} />
        <PrepareForm body={draft} onChange={setDraft} />
        <Refusal error={error} />
        <div className="action-bar">
          <Button size="md" loading={busy} disabled={draft.title.trim() === ""} onClick={() => void run("conference.prepare", settled(draft)).then((a) => { if (a) { clear(); void navigate({ to: `/conferences/${a.ids[0] ?? ""}` }); } })}>{t("conferences.keep")}</Button>
          <Button size="md" variant="subtle" onClick={() => void navigate({ to: "/conferences" })}>{t("common.cancel")}</Button>
        </div>
      </div>
    );
  return (
    <div className="page">
      <PageHead title={t("place.conferences")} lead={t("conferences.lead")}>
        {may ? <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={begin}>{t("conferences.prepare")}</Button> : null}
      </PageHead>
      <Reading query={query}>
        {query.data?.invited.length ? <InvitedTo list={query.data.invited} /> : null}
        {query.data?.conferences.length === 0 ? <div className="empty"><p>{t("conferences.empty")}</p></div> : (
          <ul className={css.list}>
            {query.data?.conferences.map((c) => (
              <li key={c.id}>
                <button type="button" onClick={() => void navigate({ to: `/conferences/${c.id}` })}>
                  <span className="dim num">{daysHeld(c) ?? t("conferences.no_day")}<br /><span className="small">{t(`conference_kind.${c.conference_kind}`)}{c.session ? `, ${t(`session_of_day.${c.session}`)}` : ""}</span></span>
                  <strong>{c.title ?? t("desk.erased")}</strong>
                  <StageLine course={c} small />
                </button>
              </li>
            ))}
          </ul>
        )}
      </Reading>
    </div>
  );
}

/** Conferences of other units to which this one is invited. */
function InvitedTo({ list }: { list: Invited[] }) {
  const t = useT();
  const navigate = useNavigate();
  return (
    <section style={{ marginBottom: "1.5rem" }}>
      <h2 className="section-head">{t("conferences.invited_to")}</h2>
      <ul className={css.list}>
        {list.map((c) => (
          <li key={c.id}>
            <button type="button" onClick={() => void navigate({ to: `/conferences/${c.id}` })}>
              <span className="dim num">{daysHeld(c) ?? t("conferences.no_day")}<br /><span className="small">{[c.begins, c.session ? t(`session_of_day.${c.session}`) : ""].filter(Boolean).join(", ")}</span></span>
              <span><strong>{c.title ?? t("desk.erased")}</strong><br /><span className="dim small">{[c.unit.name, c.place].filter(Boolean).join(" · ")}</span></span>
              <span>{c.stage === "cancelled" ? <span className="dim">{t("conferences.is_cancelled")}</span> : <ReplySign state={c.reply} />}{c.reply !== "answered" && c.reply_by ? <span className="small soon"><br />{t("conferences.reply_by_day", { day: dayText(c.reply_by) })}</span> : null}{c.papers > 0 ? <span className="small soon"><br />{t("conferences.papers_to_hand_in", { n: c.papers })}</span> : null}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
