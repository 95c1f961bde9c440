"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, type RefObject, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");

/** A scanner's first letter brings the focus back, wherever a press had left it. */
function useGun(field: RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const isLetter = event.key.length === 1 && /[\w-]/.test(event.key);
      if (!isLetter || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!isTyping(event.target) && !document.querySelector("dialog[open]"))
        field.current?.focus();
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, [field]);
}

type Props = {
  label: string;
  hint: string;
  weighs: boolean;
  field: RefObject<HTMLInputElement | null>;
  onScan: (text: string, weightG: number | null) => void;
};

/** A scanner types and presses Enter; so can a hand. The field is empty again at once and keeps the focus. */
export function ScanField({ label, hint, weighs, field, onScan }: Props) {
  const t = useTranslations("relay.scan");
  const [weight, setWeight] = useState("");
  useGun(field);
  function submit(event: FormEvent) {
    event.preventDefault();
    const input = field.current;
    const text = input?.value.trim() ?? "";
    if (!input || text.length < 4) return;
    input.value = "";
    input.focus();
    const grams = Number(weight);
    onScan(text, weighs && grams > 0 ? grams : null);
    setWeight("");
  }
  return (
    <form method="post" onSubmit={submit} className="grid gap-3">
      <Field label={label} hint={hint}>
        {(control) => (
          <Input
            {...control}
            ref={field}
            // The page is for scanning, and a gun types where the focus is.
            autoFocus
            autoComplete="off"
            autoCapitalize="characters"
            maxLength={60}
            className="text-xl tabular-nums"
          />
        )}
      </Field>
      <div className="flex flex-wrap items-end gap-3">
        {weighs && (
          <Field label={t("weight")} className="w-40">
            {(control) => (
              <Input
                {...control}
                inputMode="numeric"
                autoComplete="off"
                maxLength={6}
                value={weight}
                onChange={(event) => setWeight(event.target.value.replace(/\D/g, ""))}
              />
            )}
          </Field>
        )}
        <Button type="submit" size="lg" className="grow">
          {t("take")}
        </Button>
      </div>
    </form>
  );
}
