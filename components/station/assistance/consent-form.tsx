"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { type TermsDraft, TermsFields } from "@/components/shared/assistance/terms-fields";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { RadioCards } from "@/components/ui/radio-cards";
import { toast } from "@/components/ui/toast";
import { isForVoice, type Terms } from "@/lib/assistance";
import { isLocale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { CodeStep } from "./code-step";
import { VoiceStep } from "./voice-step";

type Whom = { shopId: string } | { stationId: string; name: string; phone: string };

type Props = {
  whom: Whom;
  /** What the villager is called. */
  owner: string;
  /** What is ticked at first. */
  usual: TermsDraft;
  /** Whether all above is filled in; says so where it is not. */
  check?: () => boolean;
  /** What is asked before the terms. */
  children?: ReactNode;
};

/** A code is good for the terms and the phone it was sent for, so others begin anew. */
const keyOf = (terms: Terms) =>
  JSON.stringify("shopId" in terms ? terms : { ...terms, name: undefined });

/** At the villager's table: read out what it is about, then a code from their phone or their own voice. */
export function ConsentForm({ whom, owner, usual, check, children }: Props) {
  const t = useTranslations("assistance.household");
  const router = useRouter();
  const locale = useLocale();
  const [draft, setDraft] = useState(usual);
  const [how, setHow] = useState("CODE");
  const [isMissing, setMissing] = useState(false);
  const [spokenFor, setSpokenFor] = useState("");
  const terms: Terms = { ...whom, ...draft };
  const toShop = (shopId: string) =>
    router.push(localised(isLocale(locale) ? locale : "zh", paths.stationShop(shopId)));
  const key = keyOf(terms);
  const step = {
    terms,
    owner,
    check: () => {
      setMissing(draft.scopes.length === 0);
      return (check?.() ?? true) && draft.scopes.length > 0;
    },
  };
  return (
    <Card className="grid gap-5">
      {children}
      <p className="text-quiet">{t("askHint")}</p>
      <TermsFields
        value={draft}
        onChange={setDraft}
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
      {how === "CODE" && (
        <CodeStep
          key={key}
          {...step}
          onAgreed={(shopId) => {
            toast(t("agreed", { name: owner }));
            toShop(shopId);
          }}
        />
      )}
      {how === "VOICE" && !isForVoice(terms) && <Notice>{t("moneyByCode")}</Notice>}
      {how === "VOICE" && isForVoice(terms) && (
        <VoiceStep
          key={key}
          {...step}
          onSpoken={() => setSpokenFor(key)}
          isThrownAway={spokenFor !== "" && spokenFor !== key}
          onKept={toShop}
        />
      )}
    </Card>
  );
}
