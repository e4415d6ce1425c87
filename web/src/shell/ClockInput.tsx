import { TextInput, type TextInputProps } from "@mantine/core";
import { useRef } from "react";
import { tidyClock } from "./time";

/** A time of day in any way it is typed; once one goes on it stands there as 07:30. What was there before is left as it is. */
export function ClockInput({ value, onTyped, ...rest }: Omit<TextInputProps, "value" | "onChange" | "onFocus" | "onBlur"> & { value: string; onTyped: (typed: string) => void }) {
  const began = useRef(value);
  const leave = () => {
    const tidy = tidyClock(value);
    if (value !== began.current && tidy !== value) onTyped(tidy);
  };
  return <TextInput autoComplete="off" {...rest} value={value} onChange={(e) => onTyped(e.currentTarget.value)} onFocus={() => { began.current = value; }} onBlur={leave} />;
}
