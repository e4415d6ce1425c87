import { PasswordInput, type PasswordInputProps } from "@mantine/core";
import type { Ref } from "react";
import { useT } from "./i18n";

/** A password or PIN, with the eye that shows it named in the reader's language. */
export function Secret(props: PasswordInputProps & { ref?: Ref<HTMLInputElement> }) {
  const t = useT();
  return <PasswordInput visibilityToggleButtonProps={{ "aria-label": t("password.show") }} {...props} />;
}
