import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useAwards, useCommendations } from "../api/queries";
import type { AwardView, CommendationBox, CommendationView } from "../api/types";
import { useHere } from "../session/session";
import { useT } from "../shell/i18n";
import { SaveList } from "../shell/PaperMenu";
import { dayOf, dayText } from "../shell/time";
import { PageHead, Reading } from "../shell/ui";
import { AwardSide } from "./AwardSide";
import { ProposalSide } from "./ProposalSide";
import { ProposeForm } from "./ProposeForm";
import css from "./Commendations.module.css";
import { formText } from "./form";

type Box = CommendationBox | "awards";
const BOXES: Box[] = ["to_review", "to_decide", "awards", "ours", "all"];

/** What waits for a word stands first: proposals to review, then those to decide, then awards to hand over. */
export function CommendationsPage() {
  const t = useT();
  const here = useHere();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { box?: Box; id?: string; award?: string; new?: string };
  const counts = useCommendations(here.post.post, "to_review");
  const waits: Partial<Record<Box, number>> = { to_review: counts.data?.to_review ?? 0, to_decide: counts.data?.to_decide ?? 0, awards: counts.data?.to_present ?? 0 };
  const box = search.box ?? (waits.to_review ? "to_review" : waits.to_decide ? "to_decide" : "all");
  const go = (next: object) => void navigate({ to: "/commendations", search: { box, ...next } as never });
  const side = search.id ?? search.award;
  if (search.new)
    return (
      <div className="page">
        <PageHead title={t("commendations.propose")} lead={t("commendations.propose_lead")} />
        <ProposeForm onDone={(id) => void navigate({ to: "/commendations", search: (id ? { box: "ours", id } : { box }) as never })} />
      </div>
    );
  return (
    <div className="page">
      <PageHead title={t("place.commendations")} lead={t("commendations.lead")}>
        {box === "awards" ? null : <SaveList name="commendations" params={{ box }} />}
        {here.may("commendation.propose") ? <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => go({ new: "1" })}>{t("commendations.propose")}</Button> : null}
      </PageHead>
      <nav className={css.boxes} aria-label={t("commendations.boxes")}>
        {BOXES.map((b) => (
          <button key={b} type="button" aria-current={b === box ? "true" : undefined} onClick={() => void navigate({ to: "/commendations", search: { box: b } as never })}>
            {t(`commendations.box_${b}`)}{waits[b] ? <span className={`${css.waits} num`}>{waits[b]}</span> : null}
          </button>
        ))}
      </nav>
      <div className={css.columns} data-side={side ? true : undefined}>
        {box === "awards" ? <Awards selected={search.award} onOpen={(award) => go({ award })} /> : <Proposals box={box} selected={search.id} onOpen={(id) => go({ id })} />}
        {search.id ? <ProposalSide key={search.id} id={search.id} onClose={() => go({})} onAward={(award) => void navigate({ to: "/commendations", search: { box: "awards", award } as never })} /> : null}
        {search.award ? <AwardSide key={search.award} id={search.award} onClose={() => go({})} /> : null}
      </div>
    </div>
  );
}

function Proposals({ box, selected, onOpen }: { box: CommendationBox; selected: string | undefined; onOpen: (id: string) => void }) {
  const t = useT();
  const here = useHere();
  const query = useCommendations(here.post.post, box);
  const list = query.data?.items ?? [];
  return (
    <Reading query={query}>
      {list.length === 0 ? <p className="empty">{t(`commendations.empty_${box}`)}</p> : (
        <table className="ruled">
          <thead><tr><th>{t("commendations.achievement")}</th><th className={css.wide}>{t("commendations.proposed_by")}</th><th>{t("commendations.state")}</th></tr></thead>
          <tbody>{list.map((c) => <Row key={c.id} c={c} selected={c.id === selected} onOpen={() => onOpen(c.id)} />)}</tbody>
        </table>
      )}
    </Reading>
  );
}

export function useHowMany(): (of: { collectives: number; individuals: number; households: number }) => string {
  const t = useT();
  return (of) => [of.collectives ? t("commendations.collectives", { count: of.collectives }) : "", of.individuals ? t("commendations.individuals", { count: of.individuals }) : "", of.households ? t("commendations.households", { count: of.households }) : ""].filter(Boolean).join(", ");
}

function Row({ c, selected, onOpen }: { c: CommendationView; selected: boolean; onOpen: () => void }) {
  const t = useT();
  const howMany = useHowMany();
  return (
    <tr data-link aria-selected={selected} onClick={onOpen}>
      <td><button type="button" className="plain">{c.achievement ?? t("commendations.erased")}</button><br /><span className="dim small">{formText(t, c)} · {howMany(c)}</span></td>
      <td className={css.wide}>{c.unit.short_name || c.unit.name}<br /><span className="dim small">{dayText(dayOf(c.proposed_at))}</span></td>
      <td className="nowrap">{t(`commendation_state.${c.state}`)}</td>
    </tr>
  );
}

function Awards({ selected, onOpen }: { selected: string | undefined; onOpen: (id: string) => void }) {
  const t = useT();
  const here = useHere();
  const query = useAwards(here.post.post);
  const list = query.data?.items ?? [];
  return (
    <Reading query={query}>
      {list.length === 0 ? <p className="empty">{t("commendations.empty_awards")}</p> : (
        <table className="ruled">
          <thead><tr><th>{t("commendations.decision")}</th><th className={css.wide}>{t("commendations.form")}</th><th className={css.wide}>{t("commendations.achievement")}</th><th>{t("commendations.state")}</th></tr></thead>
          <tbody>{list.map((a) => <AwardRow key={a.id} a={a} selected={a.id === selected} onOpen={() => onOpen(a.id)} />)}</tbody>
        </table>
      )}
    </Reading>
  );
}

export const awardState = (a: AwardView): "revoked" | "presented" | "to_present" => (a.revoked_at ? "revoked" : a.held_on ? "presented" : "to_present");

function AwardRow({ a, selected, onOpen }: { a: AwardView; selected: boolean; onOpen: () => void }) {
  const t = useT();
  const howMany = useHowMany();
  return (
    <tr data-link aria-selected={selected} onClick={onOpen}>
      <td><button type="button" className="plain"><strong>{a.symbol}</strong></button><br /><span className="dim small">{dayText(a.signed_on)}, {a.unit.short_name || a.unit.name}</span></td>
      <td className={css.wide}>{formText(t, a)}<br /><span className="dim small">{howMany(a)}</span></td>
      <td className={css.wide}>{a.achievement ?? t("commendations.erased")}</td>
      <td className="nowrap">{t(`award_state.${awardState(a)}`)}</td>
    </tr>
  );
}
