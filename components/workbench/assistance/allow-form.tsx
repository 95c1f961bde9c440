"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { TermsFields, usualTerms } from "@/components/shared/assistance/terms-fields";
import { Card } from "@/components/ui/card";
import { RadioCards } from "@/components/ui/radio-cards";
import { asking } from "@/lib/api";
import { SendForm } from "./send-form";

type Props = {
  shopId: string;
  assistants: { id: string; name: string; station: string }[];
  backHref: string;
};

/** The owner agrees alone, on the own phone. */
export function AllowForm({ shopId, assistants, backHref }: Props) {
  const t = useTranslations("assistance.allow");
  const [assistantId, setAssistant] = useState(assistants[0]?.id ?? "");
  const [terms, setTerms] = useState(usualTerms);
  return (
    <Card className="grid gap-5">
      <SendForm
        action={asking("assistance.allowHelp")}
        input={terms.scopes.length > 0 ? { shopId, assistantId, ...terms } : null}
        send={t("give")}
        sent={t("given")}
        backHref={backHref}
      >
        {(isMissing) => (
          <>
            <RadioCards
              legend={t("who")}
              name="assistant"
              value={assistantId}
              onChange={setAssistant}
              choices={assistants.map(({ id, name, station }) => ({
                value: id,
                label: name,
                hint: station,
              }))}
            />
            <TermsFields
              value={terms}
              onChange={setTerms}
              words={{ what: t("what"), long: t("long"), missing: t("missing") }}
              isMissing={isMissing}
            />
          </>
        )}
      </SendForm>
      <p className="text-sm text-quiet">{t("anytime")}</p>
    </Card>
  );
}
