"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import type { MyBatch } from "@/lib/batches";
import { DayChoice, type Days } from "./day-choice";
import { isDay } from "./use-batch-form";
import { gramsOf, usualUnit, weightOf } from "./weight";
import { WeightInput } from "./weight-input";
import { WhyInput } from "./why-input";

type Props = { batch: MyBatch; days: Days; onDone: () => void };

/** Day, place and weight as they should be, and why they were not. */
export function CorrectBatch({ batch, days, onDone }: Props) {
  const t = useTranslations("batches");
  const unit = usualUnit(useLocale());
  const { run, pending, failure } = useCall("batches.correct");
  const [day, setDay] = useState(batch.harvestedOn);
  const [where, setWhere] = useState(batch.fieldZh);
  const [weight, setWeight] = useState(weightOf(batch.weighedG, unit));
  const [why, setWhy] = useState("");
  const [wasSent, setSent] = useState(false);
  const weighedG = gramsOf(weight);
  const fieldZh = where.trim();

  async function save() {
    setSent(true);
    if (!isDay(day) || weighedG === null || fieldZh === "" || why.trim() === "") return;
    const said = { id: batch.id, harvestedOn: day, fieldZh, weighedG, why };
    if (!(await run(said)).ok) return;
    toast(t("correct.saved"));
    onDone();
  }
  return (
    <div className="grid grid-cols-1 gap-5">
      <p className="text-quiet">{t("correct.hint")}</p>
      <DayChoice
        legend={t("new.day.harvest")}
        value={day}
        onChange={setDay}
        error={wasSent && !isDay(day) && t("new.dayMissing")}
        {...days}
      />
      <Field label={t("new.field")} error={wasSent && fieldZh === "" && t("new.fieldMissing")}>
        {(control) => (
          <Input
            {...control}
            maxLength={60}
            value={where}
            onChange={({ target }) => setWhere(target.value)}
          />
        )}
      </Field>
      <WeightInput
        label={t("new.weight")}
        weight={weight}
        onChange={setWeight}
        error={wasSent && weighedG === null && t("new.weightMissing")}
      />
      <WhyInput label={t("correct.why")} value={why} onChange={setWhy} wasSent={wasSent} />
      <FailureText failure={failure} />
      <Button size="lg" block pending={pending} onClick={() => void save()}>
        {t("correct.save")}
      </Button>
    </div>
  );
}
