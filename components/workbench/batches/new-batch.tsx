"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import type { BatchChoices } from "@/lib/batches";
import { BatchOrigin } from "./batch-origin";
import { BatchPhotos } from "./batch-photos";
import { DayChoice } from "./day-choice";
import { isDay, useBatchForm } from "./use-batch-form";
import { gramsOf } from "./weight";
import { WeightInput } from "./weight-input";

type Props = { choices: BatchChoices; today: string; yesterday: string; back: string };

/** Photos, day, place and weight, and where it came from; what is missing is said beside it. */
export function NewBatch({ choices, today, yesterday, back }: Props) {
  const t = useTranslations("batches.new");
  const { push } = useRouter();
  const { form, setForm, change, isSending, said } = useBatchForm(choices, today);
  const { run, pending, failure } = useCall("batches.make");
  const [wasSent, setSent] = useState(false);

  async function save() {
    setSent(true);
    if (!said) return;
    const answer = await run(said);
    if (!answer.ok) return;
    toast(t("saved", { code: answer.data.code }));
    push(back);
  }
  const missing = (isMissing: boolean, words: string) => wasSent && isMissing && words;
  const hasPhotos = form.harvest.length + form.field.length > 0;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      className="grid grid-cols-1 gap-6"
    >
      <BatchPhotos
        form={form}
        setForm={setForm}
        error={missing(!hasPhotos, t("photosMissing")) || missing(isSending, t("sending"))}
      />
      <DayChoice
        legend={t(`day.${choices.verb}`)}
        value={form.day}
        onChange={(day) => change({ day })}
        today={today}
        yesterday={yesterday}
        error={missing(!isDay(form.day), t("dayMissing"))}
      />
      <Field
        label={t("field")}
        error={missing(form.where.trim() === "", t("fieldMissing"))}
        required
      >
        {(control) => (
          <Input
            {...control}
            maxLength={60}
            value={form.where}
            onChange={({ target }) => change({ where: target.value })}
          />
        )}
      </Field>
      <WeightInput
        label={t("weight")}
        weight={form.weight}
        onChange={(weight) => change({ weight })}
        error={missing(gramsOf(form.weight) === null, t("weightMissing"))}
      />
      <BatchOrigin
        choices={choices}
        form={form}
        change={change}
        error={missing(gramsOf(form.used) === null, t("usedMissing"))}
      />
      <FailureText failure={failure} />
      <Button type="submit" size="lg" block pending={pending}>
        {t("save")}
      </Button>
    </form>
  );
}
