import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { momentText } from "@/components/desk/frame/day";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import type { StuckEvent, StuckRefund } from "@/lib/payments";
import { type Locale, pick } from "@/lib/platform/i18n";
import { fen } from "@/lib/platform/money";
import { SettleButtons } from "./settle-buttons";

type RefundProps = { refund: StuckRefund; locale: Locale; isSettled?: boolean };

/** A refund that the provider could not carry out: whose, how much, why, and what can be done. */
export function RefundCard({ refund, locale, isSettled = false }: RefundProps) {
  const t = useTranslations("county.money");
  const reason = `failures.${refund.failure}`;
  return (
    <Item
      title={t("refundOf", { number: refund.number })}
      aside={
        <Money fen={fen(refund.amountFen)} locale={locale} className="text-xl font-semibold" />
      }
      at={momentText(refund.at, locale)}
      badge={isSettled && <Badge tone="pine">{t("byHand")}</Badge>}
    >
      <p>{pick(refund.shop, "name", locale)}</p>
      {!isSettled && (
        <>
          <p>{t.has(reason) ? t(reason) : t("failures.other", { failure: refund.failure })}</p>
          <p className="text-quiet">{t("refundAdvice")}</p>
          <SettleButtons id={refund.id} of="refund" />
        </>
      )}
    </Item>
  );
}

/** A message of the provider that fits no order of ours. */
export function EventCard({ event, locale }: { event: StuckEvent; locale: Locale }) {
  const t = useTranslations("county.money");
  const note = `notes.${event.note}`;
  return (
    <Item
      title={t.has(note) ? t(note) : t("notes.other")}
      at={momentText(event.at, locale)}
      aside={event.group && <span className="tabular-nums">{event.group}</span>}
    >
      <p className="text-quiet">{t("eventAdvice")}</p>
      <p className="text-sm wrap-anywhere text-quiet">
        {event.type} · {event.eventId} · {event.ref}
      </p>
      <SettleButtons id={event.id} of="event" />
    </Item>
  );
}

type ItemProps = {
  title: string;
  at: string;
  aside?: ReactNode;
  badge?: ReactNode;
  children: ReactNode;
};

function Item({ title, at, aside, badge, children }: ItemProps) {
  return (
    <Card className="grid gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="font-semibold">
          {title} {badge}
        </h3>
        {aside}
      </div>
      <p className="text-sm text-quiet">{at}</p>
      {children}
    </Card>
  );
}
