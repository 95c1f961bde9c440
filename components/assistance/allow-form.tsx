"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText } from "@/components/ui/failure-text";
import { RadioCards } from "@/components/ui/radio-cards";
import { toast } from "@/components/ui/toast";
import { useAction } from "@/components/ui/use-action";
import { allowHelp } from "@/lib/assistance/actions";
import { TermsFields, usualTerms } from "./terms-fields";

type Props = {
  shopId: string;
  assistants: { id: string; name: string; station: string }[];
  backHref: string;
};

/** The owner agrees alone, on the own phone. */
export function AllowForm({ shopId, assistants, backHref }: Props) {
  const t = useTranslations("assistance.allow");
  const router = useRouter();
  const { run, pending, failure } = useAction(allowHelp);
  const [assistantId, setAssistant] = useState(assistants[0]?.id ?? "");
  const [terms, setTerms] = useState(usualTerms);
  const [isMissing, setMissing] = useState(false);

  async function allow() {
    setMissing(terms.scopes.length === 0);
    if (terms.scopes.length === 0) return;
    const answer = await run({ shopId, assistantId, ...terms });
    if (!answer.ok) return;
    toast(t("given"));
    router.push(backHref);
  }
  return (
    <Card className="grid gap-5">
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
      <FailureText failure={failure} />
      <Button size="lg" block pending={pending} onClick={() => void allow()}>
        {t("give")}
      </Button>
      <p className="text-sm text-quiet">{t("anytime")}</p>
    </Card>
  );
}
