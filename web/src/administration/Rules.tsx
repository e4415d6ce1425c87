import { useQuery } from "@tanstack/react-query";
import { IconArrowUp, IconCircleCheck, IconHelpCircle } from "@tabler/icons-react";
import { useSearch, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { get, serverNow } from "../api/client";
import type { FormRuleView, Id, RuleComing, RuleLine, RuleProfile, RuleSettingView } from "../api/types";
import { useHere } from "../session/session";
import { useT, useWhen } from "../shell/i18n";
import { dayText } from "../shell/time";
import { Reading, Sign } from "../shell/ui";
import { UnitPicker } from "../units/UnitPicker";
import css from "./Administration.module.css";
import { AwardRules } from "./AwardRules";
import { together } from "./formRules";
import { RuleForm } from "./RuleForm";
import { useRuleText } from "./ruleText";

/** The rule profile of a unit: what is in force, on what it rests, and what comes. */
export function Rules() {
  const t = useT();
  const here = useHere();
  const { unit } = useSearch({ strict: false }) as { unit?: Id };
  const query = useQuery({ queryKey: ["rules", here.post.post, unit ?? ""], queryFn: () => get("/api/rules", { post: here.post.post, ...(unit ? { unit } : {}) }) });
  return (
    <Reading query={query}>
      {query.data ? (
        <div className="stack">
          <p className={css.lead}>{t("rules.lead")}</p>
          <WhichUnit profile={query.data} />
          <Profile key={query.data.unit.id} profile={query.data} />
          <Forms profile={query.data} />
        </div>
      ) : null}
    </Reading>
  );
}

function WhichUnit({ profile }: { profile: RuleProfile }) {
  const t = useT();
  const here = useHere();
  const navigate = useNavigate();
  const [picking, setPicking] = useState(false);
  if (here.post.role !== "administrator") return <p><strong>{profile.unit.name}</strong></p>;
  return (
    <div className={css.unit}>
      <UnitPicker label={t("rules.unit")} value={picking ? [] : [{ id: profile.unit.id, name: profile.unit.name }]} max={1} autoFocus={picking}
        onChange={(v) => { setPicking(v.length === 0); if (v[0]) void navigate({ to: "/administration", search: { tab: "rules", unit: v[0].id } as never }); }} />
    </div>
  );
}

function Profile({ profile }: { profile: RuleProfile }) {
  const t = useT();
  return (
    <table className={`ruled ${css.list}`}>
      <thead><tr><th>{t("rules.name")}</th><th>{t("rules.value")}</th><th>{t("rules.source")}</th>{profile.may_set ? <th><span className="visually-hidden">{t("rules.set")}</span></th> : null}</tr></thead>
      <tbody>{profile.rules.map((line) => <Row key={line.rule} line={line} profile={profile} />)}</tbody>
    </table>
  );
}

function Row({ line, profile }: { line: RuleLine; profile: RuleProfile }) {
  const t = useT();
  const text = useRuleText();
  const [setting, setSetting] = useState(false);
  const [said, setSaid] = useState("");
  const name = t(`rules.of_${line.rule}`);
  return (
    <>
      <tr>
        <td><strong>{name}</strong><div className="small dim">{t(`rules.why_${line.rule}`)}</div></td>
        <td><span className={css.value}>{text(line.measure, line.value)}</span>
          {line.to_come.map((one) => <ToCome key={one.from} one={one} line={line} unit={profile.unit.id} />)}</td>
        <td><Source line={line} unit={profile.unit.id} />
          {line.before.length > 0 ? <details className="small"><summary>{t("rules.before")}</summary>{line.before.map((one) => <Before key={one.set_at} one={one} line={line} />)}</details> : null}</td>
        {profile.may_set ? <td>{setting ? null : <button type="button" className="textlink small" aria-label={t("rules.set_of", { rule: name })} onClick={() => { setSaid(""); setSetting(true); }}>{t("rules.set")}</button>}</td> : null}
      </tr>
      {setting || said ? (
        <tr><td colSpan={4}>{setting ? <RuleForm line={line} unit={profile.unit.id} onDone={(words) => { setSetting(false); setSaid(words); }} /> : <p className="good-band small" role="status">{said}</p>}</td></tr>
      ) : null}
    </>
  );
}

function ToCome({ one, line, unit }: { one: RuleComing; line: RuleLine; unit: Id }) {
  const t = useT();
  const text = useRuleText();
  const facts = { day: dayText(one.from), value: text(line.measure, one.value) };
  const words = !one.of ? t("rules.to_come_default", facts) : one.of.id === unit ? t("rules.to_come", facts) : t("rules.to_come_of", { ...facts, unit: one.of.short_name || one.of.name });
  return <div className="small soon">{words}</div>;
}

function Before({ one, line }: { one: RuleSettingView; line: RuleLine }) {
  const t = useT();
  const text = useRuleText();
  const when = useWhen();
  const facts = { day: dayText(one.from), name: one.set_by, at: when.short(one.set_at, serverNow()) };
  return <div>{one.follows ? t("rules.before_follows", facts) : t("rules.before_line", { ...facts, value: text(line.measure, one.value) })}</div>;
}

/** Whose rule it is, on what it rests and since when. */
function Source({ line, unit }: { line: RuleLine; unit: Id }) {
  const t = useT();
  const set = line.in_force;
  const unverified = <Sign tone="soon" icon={<IconHelpCircle aria-hidden />}>{t("rules.unverified")}</Sign>;
  if (!set) return <div>{t("rules.default")}<br />{unverified}</div>;
  const own = set.of.id === unit;
  return (
    <div>
      {own ? null : <div><IconArrowUp size={15} aria-hidden /> {t("rules.follows", { unit: set.of.name })}</div>}
      {set.basis ? set.basis : <>{t(own ? "rules.own_choice" : "rules.their_choice")}<br />{unverified}</>}
      <div className="small dim">{t("rules.since", { day: dayText(set.from), name: set.set_by })}</div>
    </div>
  );
}

function Forms({ profile }: { profile: RuleProfile }) {
  const t = useT();
  const span = (f: FormRuleView) => (f.to ? t("rules.holds_between", { from: dayText(f.from), to: dayText(f.to) }) : t("rules.holds_from", { from: dayText(f.from) }));
  return (
    <section className={css.where}>
      <h2 className="section-head">{t("rules.forms")}</h2>
      <p className="dim">{t("rules.forms_why")}</p>
      <AwardRules key={profile.unit.id} profile={profile} />
      <table className={`ruled ${css.list}`}>
        <thead><tr><th>{t("rules.signer")}</th><th>{t("rules.form")}</th><th>{t("rules.holds")}</th><th>{t("rules.source")}</th></tr></thead>
        <tbody>
          {together(profile.forms).map((line) => ({ f: line[0] as FormRuleView, line })).map(({ f, line }) => (
            <tr key={`${f.form} ${f.unit_kind} ${f.level}`}>
              <td>{t(`unit_kind.${f.unit_kind}`)} · {t(`level.${f.level}`)}</td>
              <td>{line.map((one) => t(`award_form.${one.form}`)).join("; ")}</td>
              <td className="num">{span(f)}</td>
              <td>{t(`rule_source.${f.source}`)}<br />{f.verified ? <Sign tone="ok" icon={<IconCircleCheck aria-hidden />}>{t("rules.verified")}</Sign> : <Sign tone="soon" icon={<IconHelpCircle aria-hidden />}>{t("rules.unverified")}</Sign>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
