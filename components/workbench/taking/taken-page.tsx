import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { Notice } from "@/components/ui/notice";
import { VariantName } from "@/components/workbench/goods/variant-name";
import type { LineView, TakenOrder, TakenState } from "@/lib/orders/queries";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { StateBadge } from "./state-badge";
import { WithdrawButton } from "./withdraw-button";

const fates = {
  PAID: "paidText",
  CASH: "cashText",
  OVER: "overText",
  CALLED_OFF: "callText",
} as const satisfies Record<Exclude<TakenState, "WAITING">, string>;

type Props = { taken: TakenOrder; link: ReactNode; locale: Locale };

function Line({ line, locale }: { line: LineView; locale: Locale }) {
  const t = useTranslations("orders");
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <VariantName label={line.label} title={line.title} />
      <strong className="text-2xl tabular-nums">×{line.quantity}</strong>
      <span className="grid justify-items-end">
        <Money fen={line.netFen} locale={locale} className="text-lg" />
        {line.listFen !== null && (
          <span className="text-sm text-quiet">
            {t(line.isSpecial ? "special" : "agreed")} <Money fen={line.unitFen} locale={locale} />{" "}
            <Money fen={line.listFen} locale={locale} tone="struck" />
          </span>
        )}
      </span>
    </li>
  );
}

function Amounts({ taken, locale }: Omit<Props, "link">) {
  const t = useTranslations("taking.check");
  const { freightFen, totalFen, lines } = taken;
  return (
    <Card className="grid gap-4">
      <ul className="grid gap-4">
        {lines.map((line) => (
          <Line key={line.id} line={line} locale={locale} />
        ))}
      </ul>
      <dl className="grid grid-cols-[1fr_auto] gap-y-1 border-t border-hairline pt-3">
        <dt className="text-quiet">{t("freight")}</dt>
        <dd className="text-right">
          {freightFen === 0 ? t("free") : <Money fen={freightFen} locale={locale} />}
        </dd>
        <dt className="font-medium">{t("total")}</dt>
        <dd className="text-right">
          <Money fen={totalFen} locale={locale} className="text-2xl font-semibold" />
        </dd>
      </dl>
    </Card>
  );
}

/** What was written down, where its money is, and the link for the buyer while it waits. */
export function TakenPage({ taken, link, locale }: Props) {
  const t = useTranslations("taking.taken");
  const { state, group, number, recipient, city, by, shop, token, isPaying } = taken;
  const isSale = state === "PAID" || state === "CASH";
  const to = (path: string) => localised(locale, path);
  return (
    <div className="mx-auto grid w-full max-w-xl gap-4">
      <header className="grid justify-items-start gap-2">
        <StateBadge state={state} />
        <h1 className="text-2xl font-semibold">
          {recipient} · {city}
        </h1>
        <p className="text-sm text-quiet">{t("by", { name: by })}</p>
      </header>
      {state === "WAITING" ? link : <p className="text-lg">{t(fates[state])}</p>}
      {isPaying && <Notice>{t("paying")}</Notice>}
      <Amounts taken={taken} locale={locale} />
      {token && (
        <ButtonLink variant="ghost" size="lg" block href={to(paths.orderLink(token))}>
          {t("look")}
        </ButtonLink>
      )}
      {isSale && (
        <ButtonLink size="lg" block href={to(paths.sellOrder(number))}>
          {t("toOrder")}
        </ButtonLink>
      )}
      <ButtonLink
        variant={isSale || state === "WAITING" ? "quiet" : "primary"}
        size="lg"
        block
        href={to(paths.takeOrder(shop))}
      >
        {t("again")}
      </ButtonLink>
      <ButtonLink variant="ghost" size="lg" block href={to(paths.takenOrders(shop))}>
        {t("all")}
      </ButtonLink>
      {state === "WAITING" && !isPaying && <WithdrawButton group={group} />}
    </div>
  );
}
