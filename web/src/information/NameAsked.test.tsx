// @vitest-environment jsdom
import { MantineProvider } from "@mantine/core";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { IntlProvider } from "react-intl";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

const searchUnits = vi.hoisted(() => vi.fn());
vi.mock("../api/queries", () => ({ searchUnits }));
import { InPlace, ReasonInPlace } from "./InPlace";

vi.stubGlobal("ResizeObserver", class { observe() { return undefined; } unobserve() { return undefined; } disconnect() { return undefined; } });
Object.defineProperty(document, "fonts", { value: { addEventListener: () => undefined, removeEventListener: () => undefined } });
vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {}, addListener: () => {}, removeListener: () => {} }));
beforeEach(() => searchUnits.mockReset().mockResolvedValue([]));
afterEach(cleanup);

function shown(text: string) {
  const sent = vi.fn();
  render(
    <IntlProvider locale="vi" onError={() => {}}>
      <MantineProvider>
        <InPlace verb="Gửi" busy={false} ready error={null} texts={[text]} onSend={sent} onCancel={() => {}}><textarea defaultValue={text} /></InPlace>
      </MantineProvider>
    </IntlProvider>,
  );
  fireEvent.click(screen.getByRole("button", { name: "Gửi" }));
  return sent;
}

it("asks once whether it is a person; what was typed stays, and one who says no sends", async () => {
  const sent = shown("Nguyễn Văn Nam bị nước cuốn");
  await screen.findByRole("alert");
  expect(sent).not.toHaveBeenCalled();
  expect(screen.getByRole("textbox")).toHaveProperty("value", "Nguyễn Văn Nam bị nước cuốn");
  fireEvent.click(screen.getByRole("button", { name: /name_is_none/ }));
  expect(sent).toHaveBeenCalledOnce();
  fireEvent.click(screen.getByRole("button", { name: "Gửi" }));
  await waitFor(() => expect(sent).toHaveBeenCalledTimes(2));
  expect(screen.queryByRole("alert")).toBeNull();
});

it("goes back to the words without sending", async () => {
  const sent = shown("Nguyễn Văn Nam bị nước cuốn");
  fireEvent.click(await screen.findByRole("button", { name: /name_back/ }));
  expect(screen.queryByRole("alert")).toBeNull();
  expect(sent).not.toHaveBeenCalled();
});

it("does not ask about the name of a unit of this node, nor about a text without names", async () => {
  searchUnits.mockResolvedValue([{ name: "Xã Nguyễn Văn Linh" }]);
  const unit = shown("Nguyễn Văn Linh mất điện");
  await waitFor(() => expect(unit).toHaveBeenCalledOnce());
  cleanup();
  const plain = shown("Cháy 2 ha rừng thông");
  await waitFor(() => expect(plain).toHaveBeenCalledOnce());
});

it("asks when the units of the node are not told", async () => {
  searchUnits.mockResolvedValue(null);
  const sent = shown("Trần Thị Hoa bị thương");
  await screen.findByRole("alert");
  expect(sent).not.toHaveBeenCalled();
});

it("asks about a reason too, keeps it until it is answered, and then forgets it", async () => {
  localStorage.clear();
  const sent = vi.fn(async () => true);
  const back = vi.fn();
  render(
    <IntlProvider locale="vi" onError={() => {}}>
      <MantineProvider><ReasonInPlace draft="reply.dissent.1" label="Lý do" verb="Không thống nhất" danger busy={false} error={null} onSend={sent} onCancel={back} /></MantineProvider>
    </IntlProvider>,
  );
  fireEvent.change(screen.getByLabelText("Lý do"), { target: { value: "Trần Thị Hoa nói khác" } });
  fireEvent.keyDown(screen.getByLabelText("Lý do"), { key: "Enter" });
  await screen.findByRole("alert");
  expect(sent).not.toHaveBeenCalled();
  expect(JSON.stringify({ ...localStorage })).toContain("Trần Thị Hoa");
  fireEvent.click(screen.getByRole("button", { name: /name_is_none/ }));
  await waitFor(() => expect(back).toHaveBeenCalledOnce());
  expect(sent).toHaveBeenCalledWith("Trần Thị Hoa nói khác");
  expect(JSON.stringify({ ...localStorage })).not.toContain("Trần Thị Hoa");
});
