"use client";

import type { ComponentProps } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
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
  return (
    <Field
      label={label}
      hint={hint}
      optional={optional}
      error={wrong(name)}
      className="content-start"
    >
      {(control) =>
        rows ? (
          <Textarea
            {...control}
            name={name}
            rows={rows}
            defaultValue={input.defaultValue}
            maxLength={input.maxLength}
            lang={input.lang}
          />
        ) : (
          <Input {...control} {...input} name={name} type={type ?? "text"} autoComplete="off" />
        )
      }
    </Field>
  );
}
