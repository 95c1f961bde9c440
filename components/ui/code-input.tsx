import type { ComponentProps } from "react";
import { Input } from "./input";

type Props = Omit<ComponentProps<typeof Input>, "value" | "onChange" | "maxLength"> & {
  value: string;
  maxLength: number;
  /** Only its digits, however they were typed. */
  onDigits: (digits: string) => void;
};

/** A code from a text message; phones fill it in by themselves. */
export function CodeInput({ onDigits, maxLength, ...props }: Props) {
  return (
    <Input
      {...props}
      name="code"
      autoComplete="one-time-code"
      inputMode="numeric"
      maxLength={maxLength}
      onChange={({ target }) =>
        onDigits(target.value.normalize("NFKC").replace(/\D/g, "").slice(0, maxLength))
      }
      className="text-center text-2xl font-semibold tracking-[0.4em] tabular-nums"
    />
  );
}
