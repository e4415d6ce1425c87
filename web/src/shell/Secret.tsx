import { PasswordInput, type PasswordInputProps } from "@mantine/core";
import { useT } from "./i18n";

/** A password or PIN, with the eye that shows it named in the reader's language. */
export function Secret(props: PasswordInputProps) {
  const t = useT();
  return <PasswordInput visibilityToggleButtonProps={{ "aria-label": t("password.show") }} {...props} />;
}
