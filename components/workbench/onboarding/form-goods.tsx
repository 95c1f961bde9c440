"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { type Regime, regimes } from "@/lib/catalog";
import type { FormProps } from "./form-props";
import { Question } from "./question";
import { useAnswer } from "./use-answer";

export function FormGoods({ given, kept, way, choices, backHref }: FormProps) {
  const t = useTranslations("onboarding");
  const { save, pending, failure } = useAnswer(way);
  const [sells, setSells] = useState<Regime[]>(kept.sells ?? given?.sells ?? []);
  const [wasSaved, setWasSaved] = useState(false);
  const isOff = (regime: Regime) => regime === "WORKSHOP" && !choices.allowsWorkshopFood;
  const possible = sells.filter((regime) => !isOff(regime));
  return (
    <Question
      title={t("question.SELLS.title")}
      hint={t("question.SELLS.hint")}
      backHref={backHref}
      pending={pending}
      failure={failure}
      onSave={() => {
        setWasSaved(true);
        if (possible.length > 0) void save({ sells: possible }, { sells: possible });
      }}
    >
      <fieldset className="grid gap-2">
        <legend className="sr-only">{t("question.SELLS.title")}</legend>
        {regimes.map((regime) => (
          <label
            key={regime}
            className="flex min-h-16 items-center gap-4 rounded-lg border border-hairline bg-card px-4 py-3 has-checked:border-pine has-checked:bg-pine-tint has-disabled:text-quiet has-focus-visible:outline-3 has-focus-visible:outline-calaite"
          >
            <input
              type="checkbox"
              className="size-[1.5em] shrink-0 accent-pine"
              checked={possible.includes(regime)}
              disabled={isOff(regime)}
              onChange={({ target }) =>
                setSells((before) =>
                  target.checked ? [...before, regime] : before.filter((other) => other !== regime),
                )
              }
            />
            <span>
              <span className="block font-semibold">{t(`goods.${regime}.title`)}</span>
              <span className="block text-sm text-quiet">
                {isOff(regime) ? t("question.SELLS.off") : t(`goods.${regime}.text`)}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {wasSaved && possible.length === 0 && (
        <p role="alert" className="font-medium text-brick">
          {t("question.SELLS.problem")}
        </p>
      )}
    </Question>
  );
}
