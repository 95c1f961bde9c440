"use client";

import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { Newer, useNewer } from "./newer";
import type { WrongAt } from "./register-form";

type Choice = { value: string | number; label: string };
type Props = {
  name: string;
  label: string;
  /** The first is what stands there when nothing is stored. */
  choices: readonly Choice[];
  stored?: string | number;
  wrong: WrongAt;
};

/** One of several, in the phone's own picker; keeps what was chosen when the form is refused. */
export function ChoiceField({ name, label, choices, stored = "", wrong }: Props) {
  const { key, ...newer } = useNewer(String(stored));
  return (
    <Field
      label={label}
      error={wrong(name)}
      hint={
        newer.isNewer && (
          <Newer newer={newer}>{choices.find(({ value }) => value === stored)?.label}</Newer>
        )
      }
    >
      {(control) => (
        <Select key={key} {...control} name={name} defaultValue={stored} onInput={newer.touch}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
