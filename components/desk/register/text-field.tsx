"use client";

import type { ComponentProps } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { Newer, useNewer } from "./newer";
import type { WrongAt } from "./register-form";

type Props = {
  name: string;
  label: string;
  wrong: WrongAt;
  hint?: string;
  optional?: string;
  /** Lines of a longer text. */
  rows?: number;
} & Pick<ComponentProps<"input">, "defaultValue" | "inputMode" | "type" | "maxLength" | "lang">;

/** A labelled input that keeps what was typed when the form is refused. */
export function TextField({ name, label, wrong, hint, optional, rows, type, ...input }: Props) {
  const stored = String(input.defaultValue ?? "");
  const { key, ...newer } = useNewer(stored);
  const shared = { name, defaultValue: stored, maxLength: input.maxLength, lang: input.lang };
  return (
    <Field
      label={label}
      hint={
        (hint || newer.isNewer) && (
          <>
            {hint}
            <Newer newer={newer}>{stored}</Newer>
          </>
        )
      }
      optional={optional}
      error={wrong(name)}
      className="content-start"
    >
      {(control) =>
        rows ? (
          <Textarea key={key} {...control} {...shared} rows={rows} onInput={newer.touch} />
        ) : (
          <Input
            key={key}
            {...control}
            {...shared}
            type={type ?? "text"}
            inputMode={input.inputMode}
            autoComplete="off"
            onInput={newer.touch}
          />
        )
      }
    </Field>
  );
}
