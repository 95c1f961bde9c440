"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, Fragment, type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { FailureText, useFailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";
import { useAction } from "@/components/ui/use-action";
import type { Result } from "@/lib/platform/result";

/** The sentence that stands at a field that was refused. */
export type WrongAt = (name: string) => string | undefined;

type Props<Input, Data, Code extends string> = {
  action: (input: Input) => Promise<Result<Data, Code>>;
  read: (form: FormData) => Input;
  save: string;
  saved: string;
  onDone?: (data: Data) => void;
  /** Beside the button: what else can be done to the thing. */
  also?: ReactNode;
  children: (wrong: WrongAt) => ReactNode;
};

/** A form of the desk: what is refused stays as it was typed, with its sentence at the field. */
export function RegisterForm<Input, Data, Code extends string>(props: Props<Input, Data, Code>) {
  const { action, read, save, saved, onDone, also, children } = props;
  const t = useTranslations("county.wrong");
  const words = useFailureText();
  const { run, pending, failure } = useAction(action);
  const [saves, setSaves] = useState(0);

  const wrong: WrongAt = (name) => {
    if (!failure?.fields?.[name]) return undefined;
    if (failure.code !== "INVALID_INPUT") return words(failure);
    return t(t.has(name) ? name : "any");
  };
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const answer = await run(read(new FormData(form)));
    if (!answer.ok) return focusWrong(form);
    toast(saved);
    setSaves(saves + 1);
    onDone?.(answer.data);
  }
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      {/* What was saved is no longer "touched". */}
      <Fragment key={saves}>{children(wrong)}</Fragment>
      <FailureText failure={failure} />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" pending={pending}>
          {save}
        </Button>
        {also}
      </div>
    </form>
  );
}

/** After the refusal is drawn. */
function focusWrong(form: HTMLFormElement) {
  setTimeout(() => form.querySelector<HTMLElement>("[aria-invalid]")?.focus());
}
