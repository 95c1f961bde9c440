"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Card } from "@/components/ui/card";
import { RadioCards } from "@/components/ui/radio-cards";
import { CodeStep } from "./code-step";
import { TermsFields, usualTerms } from "./terms-fields";
import { VoiceStep } from "./voice-step";

type Props = {
  shop: { id: string; owner: string };
  /** Where the demo shows its messages; null outside the demo. */
  outboxHref: string | null;
};

/** At the villager's table: read out what it is about, then a code from their phone or their own voice. */
export function ConsentForm({ shop, outboxHref }: Props) {
  const t = useTranslations("assistance.household");
  const [terms, setTerms] = useState(usualTerms);
  const [how, setHow] = useState("CODE");
  const [isMissing, setMissing] = useState(false);
  const { owner } = shop;
  const input = { shopId: shop.id, ...terms };
  const check = () => {
    setMissing(terms.scopes.length === 0);
    return terms.scopes.length > 0;
  };
  return (
    <Card className="grid gap-5">
      <p className="text-quiet">{t("askHint")}</p>
      <TermsFields
        value={terms}
        onChange={setTerms}
        words={{ what: t("what"), long: t("long"), missing: t("missing") }}
        isMissing={isMissing}
      />
      <RadioCards
        legend={t("how")}
        name="how"
        value={how}
        onChange={setHow}
        choices={[
          { value: "CODE", label: t("byCode"), hint: t("byCodeHint", { name: owner }) },
          { value: "VOICE", label: t("byVoice"), hint: t("byVoiceHint") },
        ]}
      />
      {how === "CODE" ? (
        <CodeStep
          // A code is good for the terms it was sent for, so other terms begin anew.
          key={JSON.stringify(terms)}
          terms={input}
          owner={owner}
          check={check}
          outboxHref={outboxHref}
        />
      ) : (
        <VoiceStep terms={input} owner={owner} check={check} />
      )}
    </Card>
  );
}
