"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Stars } from "@/components/shared/reviews/stars";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { RadioCards } from "@/components/ui/radio-cards";
import { toast } from "@/components/ui/toast";
import { emptyDraft, SaidFields, saidOf } from "./said-fields";

type Props = { lineId: string; canUpload: boolean };

const values = ["5", "4", "3", "2", "1"];

/** Stars, and whatever else somebody likes to say. */
export function WriteForm({ lineId, canUpload }: Props) {
  const t = useTranslations("reviews");
  const [stars, setStars] = useState("");
  const [draft, setDraft] = useState(emptyDraft);
  const { run, pending, failure } = useCall("reviews.write");
  async function send() {
    const said = saidOf(draft);
    if (!said) return;
    const answer = await run({ lineId, stars: Number(stars), ...said });
    if (answer.ok) toast(t("sent"));
  }
  return (
    <div className="grid gap-6">
      <RadioCards
        legend={t("stars")}
        name="stars"
        value={stars}
        onChange={setStars}
        choices={values.map((value) => ({
          value,
          label: t(`starWord.${value}`),
          aside: (
            <Stars
              stars={Number(value)}
              label={t("star", { stars: Number(value) })}
              className="text-xl"
            />
          ),
        }))}
      />
      <SaidFields label={t("text")} draft={draft} onChange={setDraft} canUpload={canUpload} />
      <p className="text-sm text-quiet">{t("public")}</p>
      <FailureText failure={failure} />
      <Button
        size="lg"
        block
        pending={pending || !saidOf(draft)}
        disabled={stars === ""}
        onClick={() => void send()}
      >
        {t("send")}
      </Button>
    </div>
  );
}
