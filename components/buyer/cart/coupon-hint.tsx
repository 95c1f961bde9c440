"use client";

import { useTranslations } from "next-intl";
import { nextTicket, reachedTicket, type Ticket } from "@/lib/coupons";
import type { Locale } from "@/lib/platform/i18n";
import { type Fen, formatMoney } from "@/lib/platform/money";

type Props = {
  tickets: readonly Ticket[];
  goodsFen: Fen;
  /** Whose they are, where that isn't plain. */
  from: string | null;
  isGuest: boolean;
  locale: Locale;
};

/** What a coupon takes off these goods, and how much more is worth something. */
export function CouponHint({ tickets, goodsFen, from, isGuest, locale }: Props) {
  const t = useTranslations("coupons.hint");
  const [reached, next] = [reachedTicket(tickets, goodsFen), nextTicket(tickets, goodsFen)];
  if (goodsFen === 0 || (!reached && !next)) return null;
  const money = (amount: Fen) => formatMoney(amount, locale);
  return (
    <p className="flex flex-wrap gap-x-3 px-4 py-2 text-sm">
      {from && <span className="text-quiet">{from}</span>}
      {reached && (
        <span className="text-brick">
          {t(isGuest ? "signIn" : "reached", { off: money(reached.offFen) })}
        </span>
      )}
      {next && (
        <span className="text-pine">
          {t("next", { missing: money(next.missingFen), off: money(next.offFen) })}
        </span>
      )}
    </p>
  );
}
