"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { FailureText } from "@/components/ui/failure-text";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = { token: string; needsConsent: boolean; total: string; locale: Locale };

/** Opens the order to this browser and leads on to the provider; where that fails, to the cashier. */
function usePaying({ token, locale }: Pick<Props, "token" | "locale">) {
  const router = useRouter();
  const opening = useCall("orders.openLink");
  const paying = useCall("cashier.pay");
  const [isLeaving, setLeaving] = useState(false);
  async function pay(returnsAgreed: boolean) {
    const opened = await opening.run({ token, returnsAgreed });
    if (!opened.ok) return;
    const { group } = opened.data;
    const started = await paying.run({ group });
    if (!started.ok) return router.push(localised(locale, paths.cashier(group)));
    setLeaving(true);
    location.assign(started.data.redirectUrl);
  }
  const pending = opening.pending || paying.pending || isLeaving;
  return { pay, pending, failure: opening.failure };
}

/** The one button of who was given a link. */
export function PayLink({ token, needsConsent, total, locale }: Props) {
  const t = useTranslations("taking.link");
  const { pay, pending, failure } = usePaying({ token, locale });
  const [isAgreed, agree] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const press = () => {
    setMissing(needsConsent && !isAgreed);
    if (!pending && (isAgreed || !needsConsent)) void pay(isAgreed);
  };
  return (
    <div className="grid gap-3">
      {needsConsent && (
        <Card>
          <Checkbox
            label={t("returns")}
            checked={isAgreed}
            aria-invalid={isMissing || undefined}
            aria-describedby={isMissing ? "tick-missing" : undefined}
            onChange={({ target }) => agree(target.checked)}
          />
          {isMissing && (
            <p id="tick-missing" className="font-medium text-brick">
              {t("returnsMissing")}
            </p>
          )}
        </Card>
      )}
      <FailureText failure={failure} />
      <Button variant="buy" size="lg" block pending={pending} onClick={press}>
        {pending ? t("opening") : t("pay", { total })}
      </Button>
    </div>
  );
}
