import { Modal, Switch } from "@mantine/core";
import { useT } from "./i18n";
import { KEY_TABLE, type KeyGroup } from "./keyTable";
import { setSetting, useSettings } from "./settings";
import { usePlaces } from "./usePlaces";
import css from "./KeyHelp.module.css";

/** Which keys there are. Letters act outside fields only (with Alt in them, too), and can be switched off here. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const t = useT();
  const { keys } = useSettings();
  const places = usePlaces();
  return (
    <Modal opened onClose={onClose} size="xl" title={t("keys.title")} closeButtonProps={{ "aria-label": t("common.close") }}>
      <p className="dim">{t("keys.lead")}</p>
      <Switch my="sm" label={t("keys.on")} checked={keys} onChange={(e) => setSetting("keys", e.currentTarget.checked)} />
      <div className={css.groups} data-off={keys ? undefined : true}>
        {KEY_TABLE.map((group) => <Group key={group.name} group={group} />)}
        <section>
          <h3 className="section-head">{t("keys.of_places")}</h3>
          <dl className={css.lines}>{places.map((p) => <div key={p.name} data-letter><dt><kbd>G</kbd> <kbd>{p.letter.toUpperCase()}</kbd></dt><dd>{t(`place.${p.name}`)}</dd></div>)}</dl>
        </section>
      </div>
    </Modal>
  );
}

function Group({ group }: { group: KeyGroup }) {
  const t = useT();
  return (
    <section>
      <h3 className="section-head">{t(`keys.of_${group.name}`)}</h3>
      <dl className={css.lines}>
        {group.lines.map((line) => <div key={line.name} data-letter={line.always ? undefined : true}><dt>{line.keys.map((key) => <kbd key={key}>{key}</kbd>)}</dt><dd>{t(`keys.${line.name}`)}</dd></div>)}
      </dl>
    </section>
  );
}
