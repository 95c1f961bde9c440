import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import type { CaseView } from "@/lib/aftersales";
import type { Locale } from "@/lib/platform/i18n";
import { CaseClock, type Side } from "./case-clock";
import { CaseHistory } from "./case-history";
import { CaseProofs } from "./case-proofs";
import { standingOf } from "./standing";
import { toneOf } from "./tone";

type Props = {
  one: CaseView;
  side: Side;
  locale: Locale;
  /** What this side can do now. */
  children?: React.ReactNode;
};

/** All about one case: where it stands, what it is about, what both sides show, what happened. */
export function CaseSheet({ one, side, locale, children }: Props) {
  const t = useTranslations("aftersale");
  return (
    <article className="grid grid-cols-1 gap-4">
      <header className="grid gap-1">
        <p>
          <Badge tone={toneOf[one.status]}>{t(`kind.${one.kind}`)}</Badge>
        </p>
        <h1 className="text-3xl font-semibold">{t(standingOf(one.status, side))}</h1>
        <p>{t(`next.${one.status}.${side === "buyer" ? "buyer" : "seller"}`)}</p>
        <CaseClock one={one} side={side} locale={locale} />
      </header>
      {side === "buyer" && children}
      <Card className="grid gap-2">
        <p className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span className="font-medium">{t(`reason.${one.reason}`)}</span>
          <Money fen={one.askedFen} locale={locale} className="text-2xl font-semibold" />
        </p>
        <ul className="grid gap-1">
          {one.lines.map(({ title, quantity, amountFen }) => (
            <li key={title} className="flex justify-between gap-4">
              <span>{t("goods", { title, pieces: quantity })}</span>
              <Money fen={amountFen} locale={locale} />
            </li>
          ))}
          {one.freightFen > 0 && (
            <li className="flex justify-between gap-4 text-quiet">
              <span>{t("freight")}</span>
              <Money fen={one.freightFen} locale={locale} />
            </li>
          )}
        </ul>
        {one.note && <p className="rounded-md bg-sunk px-3 py-2">{one.note}</p>}
        {one.offeredFen !== null && (
          <p className="flex justify-between gap-4 font-medium">
            <span>{t("offered")}</span>
            <Money fen={one.offeredFen} locale={locale} tone="price" />
          </p>
        )}
        {one.waybill && (
          <p className="text-sm text-quiet">
            {t("waybill")} {one.carrierCode} {one.waybill}
          </p>
        )}
        <p className="text-sm text-quiet tabular-nums">
          {t("number", { number: one.number, order: one.orderNumber })}
        </p>
      </Card>
      <CaseProofs proofs={one.proofs} locale={locale} />
      {side !== "buyer" && children}
      <CaseHistory one={one} locale={locale} />
    </article>
  );
}
