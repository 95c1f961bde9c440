"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button, ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText } from "@/components/ui/failure-text";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import type { CarrierPile } from "@/lib/relay";

type Props = { centreId: string; pile: CarrierPile; locale: Locale };

/** What lies at the centre for one carrier, and its manifest. */
export function PileCard({ centreId, pile: { code, name, count, open }, locale }: Props) {
  const t = useTranslations("relay.pile");
  const router = useRouter();
  const { run, pending, failure } = useCall("relay.openManifest");
  async function begin() {
    const answer = await run({ centreId, carrierCode: code });
    if (answer.ok) router.push(localised(locale, paths.manifest(answer.data.id)));
  }
  return (
    <Card className="grid h-full content-between gap-3">
      <div>
        <h3 className="text-xl font-semibold">{name}</h3>
        <p className="text-lg tabular-nums">{t("count", { count })}</p>
      </div>
      <FailureText failure={failure} />
      {open ? (
        <ButtonLink size="lg" href={localised(locale, paths.manifest(open.id))}>
          {t("goOn", { count: open.count })}
        </ButtonLink>
      ) : (
        <Button variant="quiet" size="lg" pending={pending} onClick={() => void begin()}>
          {t("open")}
        </Button>
      )}
    </Card>
  );
}
