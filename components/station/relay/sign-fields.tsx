"use client";

import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

type Props = { label: string; value: string; onChange: (text: string) => void };

/** So many parcels, as somebody counted them with their own eyes. */
export const CountField = ({ label, value, onChange }: Props) => (
  <Field label={label}>
    {(control) => (
      <Input
        {...control}
        required
        inputMode="numeric"
        autoComplete="off"
        maxLength={5}
        value={value}
        onChange={(event) => onChange(event.target.value.replace(/\D/g, ""))}
        className="text-3xl tabular-nums"
      />
    )}
  </Field>
);

/** The name of who signs or drives. */
export const NameField = ({ label, value, onChange }: Props) => (
  <Field label={label}>
    {(control) => (
      <Input
        {...control}
        required
        autoComplete="off"
        maxLength={40}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
);
