import "@mantine/dates/styles.css";
import "dayjs/locale/vi";
import { DateInput } from "@mantine/dates";
import type { Day } from "../api/types";
import { useT } from "./i18n";
import { useSettings } from "./settings";

/** 21/11/2026, typed or picked; weeks begin on Monday. @param name what is heard where no label is seen */
export function DayInput({ label, value, onChange, description, name }: { label: string; value: Day | null; onChange: (d: Day | null) => void; description?: string; name?: string }) {
  const t = useT();
  const { language } = useSettings();
  return (
    <DateInput label={label} aria-label={name} description={description} value={value} onChange={(v) => onChange(v ? String(v).slice(0, 10) : null)} valueFormat="DD/MM/YYYY" placeholder="dd/mm/yyyy" locale={language} firstDayOfWeek={1} clearable hideOutsideDates
      dateParser={(s) => { const m = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(s.trim()); return m ? `${m[3]}-${String(m[2]).padStart(2, "0")}-${String(m[1]).padStart(2, "0")}` : null; }}
      clearButtonProps={{ "aria-label": t("common.remove") }} nextLabel={t("common.next_month")} previousLabel={t("common.previous_month")} />
  );
}
