"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { isLocale } from "@/lib/platform/i18n";
import { MOST_SAID, type WishAnswer } from "@/lib/wishes";
import { Answer } from "./answer";

export type Example = "sold" | "toSend" | "money" | "left";

/** `examples`: what this viewer has a part in. */
type Props = { shopId: string | null; examples: readonly Example[] };

/** One wish in the seller's own words, typed or by the microphone of the phone's keyboard, and its answer. */
export function SayIt({ shopId, examples }: Props) {
  const t = useTranslations("sell.wish");
  const given = useLocale();
  const locale = isLocale(given) ? given : "zh";
  const [text, setText] = useState("");
  const [answer, setAnswer] = useState<WishAnswer | null>(null);
  const { run, pending, failure } = useCall("wishes.hearWish");

  async function ask(said: string) {
    if (said.trim() === "") return;
    setText(said);
    const heard = await run({ text: said, shopId, locale });
    if (heard.ok) setAnswer(heard.data);
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void ask(text);
  };
  return (
    <Card className="grid gap-4">
      <form method="post" onSubmit={submit} className="grid gap-3">
        <Field label={t("label")} hint={t("hint")}>
          {(control) => (
            <Input
              {...control}
              value={text}
              maxLength={MOST_SAID}
              autoComplete="off"
              enterKeyHint="go"
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
        <Button type="submit" variant="quiet" size="lg" block pending={pending}>
          {t("ask")}
        </Button>
      </form>
      <FailureText failure={failure} />
      <div aria-live="polite" className="grid gap-3 empty:hidden">
        {answer && <Answer answer={answer} locale={locale} onDone={() => setAnswer(null)} />}
      </div>
      <div className="flex flex-wrap gap-2">
        {examples.map((one) => (
          <button
            key={one}
            type="button"
            onClick={() => void ask(t(`example.${one}`))}
            className="min-h-14 rounded-full border border-edge bg-card px-5"
          >
            {t(`example.${one}`)}
          </button>
        ))}
      </div>
    </Card>
  );
}
