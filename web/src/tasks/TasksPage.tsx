import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useRef } from "react";
import { useTasks } from "../api/queries";
import type { TaskBox, TaskView } from "../api/types";
import { useHere } from "../session/session";
import { useT } from "../shell/i18n";
import { useListKeys } from "../shell/listKeys";
import { SaveList } from "../shell/PaperMenu";
import { PageHead, Reading, Share } from "../shell/ui";
import { GiveForm } from "./GiveForm";
import { inOrder, turn, TURNS } from "./order";
import { partInHand } from "./quick";
import { AnswerSign, Due } from "./state";
import { Story } from "./Story";
import css from "./Tasks.module.css";

const BOXES: TaskBox[] = ["mine", "given", "overdue", "all"];

export function TasksPage() {
  const t = useT();
  const here = useHere();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { box?: TaskBox; id?: string; new?: string; parent?: string; older?: string; say?: string };
  const giver = here.may("task.give");
  // What waits for an answer comes first; who has nothing to do sees what they gave.
  const mine = useTasks(here.post.post, "mine", false).data?.pages[0];
  const open = mine?.tasks.filter((task) => turn(task, here.post.unit) === 0).length ?? 0;
  const box = search.box ?? (giver && mine && open === 0 ? "given" : "mine");
  const older = search.older === "true";
  const tasks = useTasks(here.post.post, box, older);
  const go = (next: object, replace = false) => void navigate({ to: "/tasks", search: { box, ...(older ? { older: true } : {}), ...next } as never, replace });
  const lines = useRef<HTMLDivElement>(null);
  const walk = useListKeys(lines, true);
  const list = tasks.data?.pages.flatMap((page) => page.tasks) ?? [];
  const sorted = inOrder(list, here.post.unit);
  const side = search.new ? "new" : search.id ? "story" : null;
  return (
    <div className="page">
      <PageHead title={t("place.tasks")} lead={t("tasks.lead")}>
        <SaveList name="tasks" params={{ box }} />
        {giver ? <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => go({ new: "1" })}>{t("tasks.give")}</Button> : null}
      </PageHead>
      <nav className={css.boxes} aria-label={t("tasks.boxes")}>
        {BOXES.map((b) => <button key={b} type="button" aria-current={b === box ? "true" : undefined} onClick={() => go({ box: b, older: undefined })}>{t(`tasks.box_${b}`)}{b === "mine" && open ? <span className="num"> {open}{mine?.more && open === mine.tasks.length ? "+" : ""}</span> : null}</button>)}
      </nav>
      <div className={css.columns} data-side={side ?? undefined}>
        <Reading query={tasks}>
          <div>
            {list.length === 0 ? <div className="empty"><p>{t(`tasks.empty_${box}`)}</p>{giver ? <div className="row"><Button variant="light" onClick={() => go({ new: "1" })}>{t("tasks.give")}</Button></div> : null}</div> : (
              <div ref={lines} {...walk}>
                {TURNS.map((name, n) => ({ name, tasks: sorted.filter((task) => turn(task, here.post.unit) === n) })).filter((group) => group.tasks.length).map((group) => (
                  <section key={group.name}>
                    {group.name === "open" ? null : <h2 className={`section-head ${css.turn}`}>{t(`tasks.turn_${group.name}`)}<span className="num">{group.tasks.length}</span></h2>}
                    <ul className={css.list}>
                      {group.tasks.map((task) => <TaskLine key={task.id} task={task} mine={here.post.unit} selected={task.id === search.id} onOpen={(byKey) => go({ id: task.id }, byKey && search.id !== undefined)} />)}
                    </ul>
                  </section>
                ))}
              </div>
            )}
            {tasks.hasNextPage ? <p><Button variant="default" loading={tasks.isFetchingNextPage} onClick={() => void tasks.fetchNextPage()}>{t("tasks.more")}</Button></p> : null}
            {older || box === "overdue" ? null : <button type="button" className="textlink" onClick={() => go({ older: true })}>{t("tasks.older")}</button>}
          </div>
        </Reading>
        {side === "new" ? <GiveForm key={search.parent ?? ""} parent={search.parent ?? null} onDone={(id) => go(search.parent ? { id: search.parent } : id ? { box: "given", id } : {})} /> : null}
        {side === "story" ? <Story key={search.id} id={search.id as string} say={search.say} onClose={() => go({})} onOpen={(id) => go({ id })} onPassDown={(parent) => go({ new: "1", parent })} /> : null}
      </div>
    </div>
  );
}

function TaskLine({ task, mine, selected, onOpen }: { task: TaskView; mine: string; selected: boolean; onOpen: (byKey: boolean) => void }) {
  const own = partInHand(task, mine);
  const waiting = task.answers.filter((a) => a.state === "reported").length;
  const t = useT();
  return (
    <li>
      <button type="button" data-item className={css.task} aria-pressed={selected} onClick={(e) => onOpen(e.detail === 0)}>
        <span className={`${css.no} num`}>{task.number}</span>
        <span className={css.text}>{task.text}</span>
        <span className={css.due}><Due task={task} own={own} /></span>
        <span className={css.state}>
          {own ? <><span className="dim small">{task.giver.short_name}</span><AnswerSign state={own.state} percent={own.percent} /></> : (
            <>{task.standing ? <span className="dim">{t("tasks.units", { n: task.total })}</span> : <Share done={task.done} total={task.total} />}{waiting > 0 ? <span className="small soon nowrap">{t("tasks.to_confirm", { n: waiting })}</span> : null}</>
          )}
        </span>
      </button>
    </li>
  );
}
