import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Money } from "@/components/ui/money";
import type { Locale } from "@/lib/platform/i18n";
import { fen } from "@/lib/platform/money";
import type { DifferenceView } from "@/lib/reconciliation";

/** What each side says, and what lies between them. */
export function Sides({ difference, locale }: { difference: DifferenceView; locale: Locale }) {
  const t = useTranslations("reconciliation");
  const { kind, providerFen, currency, oursFen, gapFen } = difference;
  const isBooks = kind === "BOOKS";
  const said =
    currency === "cny" ? (
      <Money fen={fen(providerFen)} locale={locale} />
    ) : (
      t("foreign", { amount: providerFen / 100, currency: currency.toUpperCase() })
    );
  return (
    <dl className="grid grid-cols-3 gap-x-3">
      <Side word={t(isBooks ? "orderSays" : "providerSays")}>{said}</Side>
      <Side word={t("weSay")}>
        <Money fen={oursFen} locale={locale} />
      </Side>
      <Side word={t("gap")} isGap>
        <Money fen={isBooks ? fen(providerFen - oursFen) : gapFen} locale={locale} />
      </Side>
    </dl>
  );
}

type Props = { word: string; isGap?: boolean; children: ReactNode };

function Side({ word, isGap = false, children }: Props) {
  return (
    <div className="grid min-w-0 content-start">
      <dt className="text-sm text-quiet">{word}</dt>
      <dd className={isGap ? "text-lg font-semibold" : "text-lg"}>{children}</dd>
    </div>
  );
}
