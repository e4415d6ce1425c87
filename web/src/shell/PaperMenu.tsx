import { Button, Menu } from "@mantine/core";
import { IconFileSpreadsheet, IconFileText, IconFileTypeDocx, IconFileTypePdf, IconPrinter } from "@tabler/icons-react";
import { Fragment, useState } from "react";
import { address, ApiError, made } from "../api/client";
import { useT } from "./i18n";
import { Refusal } from "./ui";

const FORMS = { print: IconPrinter, docx: IconFileTypeDocx, pdf: IconFileTypePdf, xlsx: IconFileSpreadsheet };
type Form = keyof typeof FORMS;
const ON_PAPER: Form[] = ["print", "docx", "pdf"];

/** A paper or a list that the server makes: /api/NAME/print, /docx, /pdf, /xlsx. */
export interface OfficialPaper {
  name: string;
  label: string;
  params: Record<string, string | number | null>;
  forms?: Form[];
}

function keep({ blob, name }: { blob: Blob; name: string }) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Asks for one file at a time; what the server cannot make is told in its own words. */
function useMaking() {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const get = async (paper: OfficialPaper, form: Form) => {
    const path = address(`/api/${paper.name}/${form}`, paper.params);
    setBusy(true);
    setError(null);
    try {
      const file = await made(path);
      if (form === "print") window.open(path, "_blank", "noopener");
      else keep(file);
    } catch (e) {
      setError(e instanceof ApiError ? e : new ApiError(0, "connection_lost", null, ""));
    } finally {
      setBusy(false);
    }
  };
  return { get, busy, error };
}

/** Official papers to print or to save. */
export function PaperMenu({ papers }: { papers: OfficialPaper[] }) {
  const t = useT();
  const { get, busy, error } = useMaking();
  return (
    <>
      <Menu position="bottom-end" width={300}>
        <Menu.Target>
          <Button variant="default" loading={busy} leftSection={<IconFileText size={18} aria-hidden />}>{t("paper.menu")}</Button>
        </Menu.Target>
        <Menu.Dropdown mah="70vh" style={{ overflowY: "auto" }}>
          {papers.map((p, i) => (
            <Fragment key={i}>
              {i > 0 ? <Menu.Divider /> : null}
              <Menu.Label>{p.label}</Menu.Label>
              {(p.forms ?? ON_PAPER).map((form) => {
                const Icon = FORMS[form];
                return <Menu.Item key={form} leftSection={<Icon size={18} aria-hidden />} onClick={() => void get(p, form)}>{t(`paper.${form}`)}</Menu.Item>;
              })}
            </Fragment>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Refusal error={error} />
    </>
  );
}

/** The head code that stands on the paper: by it whoever holds the paper can check the book. */
export function PaperCode({ code }: { code: string | null }) {
  const t = useT();
  return code ? <p className="small"><span className="dim">{t("handover.code")}</span> <strong className="num">{code}</strong></p> : null;
}

/** One list as a spreadsheet. */
export function SaveList({ name, params, label }: { name: string; params: OfficialPaper["params"]; label?: string }) {
  const t = useT();
  const { get, busy, error } = useMaking();
  return (
    <>
      <Button variant="default" loading={busy} leftSection={<IconFileSpreadsheet size={18} aria-hidden />} onClick={() => void get({ name, label: "", params }, "xlsx")}>{label ?? t("paper.xlsx")}</Button>
      <Refusal error={error} />
    </>
  );
}
