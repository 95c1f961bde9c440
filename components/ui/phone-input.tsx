import type { ComponentProps } from "react";
import { Input } from "./input";

/** A phone as anybody writes it, with the keys for it; the server reads what was meant. */
export function PhoneInput(props: Omit<ComponentProps<typeof Input>, "type" | "className">) {
  return (
    <Input
      type="tel"
      inputMode="tel"
      autoComplete="tel"
      maxLength={20}
      {...props}
      className="text-lg tabular-nums"
    />
  );
}
