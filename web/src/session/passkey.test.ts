// @vitest-environment jsdom
import { expect, it } from "vitest";
import { ApiError } from "../api/client";
import { passkeysWork, refusal, toBytes, toText } from "./passkey";

it("bytes go to base64 and come back, from base64url too", () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
  expect(toBytes(toText(bytes.buffer))).toEqual(bytes);
  expect([...toBytes("-_8")]).toEqual([251, 255]);
});

it("what a browser throws becomes a refusal with words of ours", () => {
  const of = (name: string) => refusal(new DOMException("", name), "giaoban.vi-du.vn");
  expect(of("NotAllowedError").code).toBe("passkey.cancelled");
  expect(of("InvalidStateError").code).toBe("passkey.here_already");
  expect(of("SecurityError").code).toBe("passkey.elsewhere");
  expect(of("SecurityError").facts).toEqual({ site: "giaoban.vi-du.vn" });
  expect(of("NotSupportedError").code).toBe("passkey.unsupported");
  const own = new ApiError(403, "passkey.counter", null, "…");
  expect(refusal(own, "x")).toBe(own);
});

it("a browser without passkeys is known", () => expect(passkeysWork()).toBe(false));
