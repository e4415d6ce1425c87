// @vitest-environment jsdom
import { MantineProvider } from "@mantine/core";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { IntlProvider } from "react-intl";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import messages from "../../../texts/vi.json";
import { setDraftOwner } from "./drafts";
import { ReasonForm } from "./ui";

vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }));
vi.stubGlobal("ResizeObserver", class { observe() { return undefined; } unobserve() { return undefined; } disconnect() { return undefined; } });

Object.defineProperty(document, "fonts", { value: { addEventListener: () => undefined, removeEventListener: () => undefined } });

beforeEach(() => {
  localStorage.clear();
  setDraftOwner("an");
});
afterEach(cleanup);

function ask(onSend: (reason: string, pin: string) => Promise<unknown>, onDone = vi.fn()) {
  render(
    <IntlProvider locale="vi" messages={messages}>
      <MantineProvider><ReasonForm draft="handover.refuse.1" label="Lý do" verb="Không nhận" pin busy={false} error={null} onSend={onSend} onCancel={vi.fn()} onDone={onDone} /></MantineProvider>
    </IntlProvider>,
  );
  return onDone;
}
const reason = () => screen.getByLabelText("Lý do") as HTMLTextAreaElement;
const pin = () => screen.getByLabelText("PIN của người ký") as HTMLInputElement;

it("a reason half typed is there again after a reload, and its PIN is nowhere", () => {
  ask(async () => null);
  fireEvent.change(reason(), { target: { value: "Thiếu một máy vô tuyến" } });
  fireEvent.change(pin(), { target: { value: "2345" } });
  expect(JSON.stringify({ ...localStorage })).toContain("Thiếu một máy");
  expect(JSON.stringify({ ...localStorage })).not.toContain("2345");
  cleanup();
  ask(async () => null);
  expect(reason().value).toBe("Thiếu một máy vô tuyến");
  expect(pin().value).toBe("");
});

it("a reason that was refused stays; one that was taken leaves the machine", async () => {
  let answer: unknown = null;
  const onDone = ask(async () => answer);
  fireEvent.change(reason(), { target: { value: "Thiếu khóa" } });
  fireEvent.change(pin(), { target: { value: "2345" } });
  fireEvent.click(screen.getByRole("button", { name: "Không nhận" }));
  await waitFor(() => expect(reason().value).toBe("Thiếu khóa"));
  expect(onDone).not.toHaveBeenCalled();
  answer = { ids: [] };
  fireEvent.click(screen.getByRole("button", { name: "Không nhận" }));
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(localStorage.length).toBe(0);
});
