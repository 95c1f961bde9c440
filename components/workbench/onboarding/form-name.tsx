"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { useSoon } from "@/components/ui/use-soon";
import { answersSchema } from "@/lib/onboarding";
import type { FormProps } from "./form-props";
import { keep } from "./kept";
import { Question } from "./question";
import { useAnswer } from "./use-answer";

export function FormName({ given, kept, way, backHref }: FormProps) {
  const t = useTranslations("onboarding.question.OWNER_NAME");
  const { save, pending, failure } = useAnswer(way);
  const [keeper, setKeeper] = useState(kept.typed ?? kept.keeper ?? given?.keeper ?? "");
  useSoon(keeper, async (typed) => {
    if (typed !== (kept.keeper ?? given?.keeper ?? "")) await keep(way.whose, { typed });
  });
  const [wasSaved, setWasSaved] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // One question a screen: the keyboard opens without a tap.
  useEffect(() => field.current?.focus(), []);
  const parsed = answersSchema.safeParse({ keeper });
  return (
    <Question
      title={t("title")}
      hint={t("hint")}
      backHref={backHref}
      pending={pending}
      failure={failure}
      onSave={() => {
        setWasSaved(true);
        if (parsed.success) void save({ keeper: keeper.trim() }, { keeper });
      }}
    >
      <Field label={t("label")} error={wasSaved && !parsed.success && t("problem")}>
        {(control) => (
          <Input
            {...control}
            ref={field}
            autoComplete="name"
            enterKeyHint="next"
            maxLength={20}
            value={keeper}
            onChange={({ target }) => setKeeper(target.value)}
            className="min-h-16 text-2xl! font-semibold"
          />
        )}
      </Field>
    </Question>
  );
}
