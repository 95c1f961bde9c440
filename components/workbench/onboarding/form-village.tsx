"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RadioCards } from "@/components/ui/radio-cards";
import type { FormProps } from "./form-props";
import { Question } from "./question";
import { useAnswer } from "./use-answer";

/** More villages than this are found by typing. */
const A_SCREEN = 12;

export function FormVillage({ given, kept, way, choices, backHref }: FormProps) {
  const t = useTranslations("onboarding.question.VILLAGE");
  const { save, pending, failure } = useAnswer(way);
  const [villageId, setVillage] = useState(kept.villageId ?? given?.village?.id ?? "");
  const [typed, setTyped] = useState("");
  const [wasSaved, setWasSaved] = useState(false);
  const isLong = choices.villages.length > A_SCREEN;
  const wanted = typed.trim().toLowerCase();
  const shown = choices.villages.filter(
    ({ id, name, county }) =>
      id === villageId || `${name} ${county}`.toLowerCase().includes(wanted),
  );
  return (
    <Question
      title={t("title")}
      hint={t("hint")}
      backHref={backHref}
      pending={pending}
      failure={failure}
      onSave={() => {
        setWasSaved(true);
        if (villageId) void save({ villageId }, { villageId });
      }}
    >
      {isLong && (
        <Field label={t("search")}>
          {(control) => (
            <Input {...control} value={typed} onChange={({ target }) => setTyped(target.value)} />
          )}
        </Field>
      )}
      {shown.length === 0 && <p className="text-quiet">{t("none")}</p>}
      <RadioCards
        legend={t("title")}
        hideLegend
        name="village"
        value={villageId}
        onChange={setVillage}
        choices={shown.map(({ id, name, county }) => ({ value: id, label: name, hint: county }))}
      />
      {wasSaved && !villageId && (
        <p role="alert" className="font-medium text-brick">
          {t("problem")}
        </p>
      )}
    </Question>
  );
}
