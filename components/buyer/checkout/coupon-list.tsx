"use client";

import { useTranslations } from "next-intl";
import { formatDay } from "@/components/shared/catalog/day";
import { cn } from "@/components/ui/cn";
import { Ticket } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { SaidCoupon } from "@/lib/coupons";
import type { Locale } from "@/lib/platform/i18n";
import { formatMoney } from "@/lib/platform/money";
import { localised, paths } from "@/lib/platform/paths";

type Props = { coupons: SaidCoupon[]; locale: Locale };

/** The coupons that were chosen, and why the others weren't. */
export function CouponList({ coupons, locale }: Props) {
  const t = useTranslations("coupons.said");
  if (coupons.length === 0) return null;
  const chosen = coupons.filter(({ why }) => why === null);
  const others = coupons.filter(({ why }) => why !== null);
  const mustSignIn = others.some(({ why }) => why === "SIGN_IN");
  return (
    <section className="grid gap-2 border-t border-hairline pt-3">
      <h3 className="flex items-center gap-2 font-medium">
        <Ticket className="text-brick" />
        {t(chosen.length > 0 ? "best" : "none")}
      </h3>
      <ul className="grid gap-1.5">
        {[...chosen, ...others].map((coupon) => (
          <One key={coupon.id} coupon={coupon} locale={locale} />
        ))}
      </ul>
      {mustSignIn && (
        <Link
          href={localised(locale, paths.signIn(localised(locale, paths.checkout())))}
          className="flex min-h-12 items-center text-calaite underline"
        >
          {t("signIn")}
        </Link>
      )}
    </section>
  );
}

function One({ coupon, locale }: { coupon: SaidCoupon; locale: Locale }) {
  const t = useTranslations("coupons.said");
  const { shop, offFen, overFen, why, missingFen, startsAt } = coupon;
  const money = (amount: SaidCoupon["offFen"]) => formatMoney(amount, locale);
  const from = formatDay(startsAt, locale);
  return (
    <li className={cn("rounded-md px-3 py-2", why ? "bg-sunk text-quiet" : "bg-brick-tint")}>
      <p className="flex flex-wrap justify-between gap-x-3">
        <span>
          {shop ?? t("county")} · {t("terms", { over: money(overFen), off: money(offFen) })}
        </span>
        {!why && <span className="font-medium text-brick">−{money(offFen)}</span>}
      </p>
      {why && <p className="text-sm">{t(`why.${why}`, { missing: money(missingFen), from })}</p>}
    </li>
  );
}
