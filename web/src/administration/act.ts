import { useState } from "react";
import { address, request, type ApiError } from "../api/client";

const LONGEST = 300_000; // a file over a bad line

/** What is done at the node itself and is no command. @return whether it was done */
export function useAct() {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const act = async (path: string, params: object, file?: File): Promise<boolean> => {
    setBusy(true);
    setError(null);
    try {
      await request("POST", address(path, params), file, false, LONGEST);
      return true;
    } catch (e) {
      setError(e as ApiError);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { act, busy, error, setError };
}
