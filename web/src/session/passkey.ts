import { ApiError, request } from "../api/client";
import type { PasskeyAsked, PasskeyBegun, PasskeyMadeInput, PasskeySignedInput } from "../api/types";

/** Whether this browser can use passkeys at all. */
export const passkeysWork = (): boolean => "PublicKeyCredential" in window && "credentials" in navigator;
/** And whether they count at the address where the page is open. */
export const passkeysCount = (origin: string): boolean => passkeysWork() && window.location.origin === origin;

// The API speaks base64, challenges base64url; browsers want bytes.
export const toBytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
export const toText = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));
const named = (ids: readonly string[]): PublicKeyCredentialDescriptor[] => ids.map((id) => ({ type: "public-key", id: toBytes(id) }));
const verification = (must: boolean): UserVerificationRequirement => (must ? "required" : "discouraged");

// ES256 first, which nearly every device has; EdDSA; RS256 for older PCs.
const KINDS: PublicKeyCredentialParameters[] = [-7, -8, -257].map((alg) => ({ type: "public-key", alg }));

/** What a browser throws, as a refusal with words of ours. */
export function refusal(fault: unknown, site: string): ApiError {
  if (fault instanceof ApiError) return fault;
  const name = fault instanceof DOMException ? fault.name : "";
  const reason = { InvalidStateError: "here_already", NotSupportedError: "unsupported", SecurityError: "elsewhere" }[name] ?? "cancelled";
  return new ApiError(0, `passkey.${reason}`, null, "", { site });
}

async function answered(site: string, work: Promise<Credential | null>): Promise<PublicKeyCredential> {
  const credential = await work.catch((fault: unknown) => Promise.reject(refusal(fault, site)));
  if (!credential) throw refusal(null, site);
  return credential as PublicKeyCredential;
}

/** The device makes a passkey. It is asked for no proof of what it is, and need not remember whose it is: that is asked before. */
export async function make(begun: PasskeyBegun): Promise<PasskeyMadeInput> {
  const publicKey: PublicKeyCredentialCreationOptions = {
    challenge: toBytes(begun.challenge),
    rp: { id: begun.site, name: "giaoban" },
    user: { id: toBytes(begun.user), name: begun.account, displayName: begun.account },
    pubKeyCredParams: KINDS,
    excludeCredentials: named(begun.present),
    authenticatorSelection: { residentKey: "discouraged", userVerification: verification(begun.verify_user) },
    attestation: "none",
    timeout: begun.seconds * 1000,
  };
  const made = (await answered(begun.site, navigator.credentials.create({ publicKey }))).response as AuthenticatorAttestationResponse;
  const key = "getPublicKey" in made ? made.getPublicKey() : null;
  if (!key) throw new ApiError(0, "passkey.unsupported", null, "");
  return { client_data: toText(made.clientDataJSON), authenticator_data: toText(made.getAuthenticatorData()), public_key: toText(key) };
}

/** Asks for a challenge, which wants the password, and has one of the account's passkeys sign it. */
export async function sign(name: string, password: string): Promise<PasskeySignedInput> {
  const asked = await request<PasskeyAsked>("POST", "/api/session/passkey/ask", { name, password }, true);
  const publicKey: PublicKeyCredentialRequestOptions = {
    challenge: toBytes(asked.challenge),
    rpId: asked.site,
    allowCredentials: named(asked.present),
    userVerification: verification(asked.verify_user),
    timeout: asked.seconds * 1000,
  };
  const credential = await answered(asked.site, navigator.credentials.get({ publicKey }));
  const given = credential.response as AuthenticatorAssertionResponse;
  return { id: toText(credential.rawId), client_data: toText(given.clientDataJSON), authenticator_data: toText(given.authenticatorData), signature: toText(given.signature) };
}
