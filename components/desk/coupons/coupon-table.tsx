import { useTranslations } from "next-intl";
import { dayText } from "@/components/desk/frame/day";
import { type Column, RegisterTable } from "@/components/desk/register/register-table";
import { Badge } from "@/components/ui/badge";
import { Money } from "@/components/ui/money";
import type { CouponView } from "@/lib/coupons";
import { inFuture } from "@/lib/platform/clock";
import type { Locale } from "@/lib/platform/i18n";
import { formatMoney } from "@/lib/platform/money";
import { EndFunded } from "./end-funded";

const tones = { RUNNING: "pine", COMING: "calaite", GONE: "millet", OVER: "plain" } as const;

/** The county's coupons, how many are used, and what of their budget is given. */
export function CouponTable({ coupons, locale }: { coupons: CouponView[]; locale: Locale }) {
  const t = useTranslations("coupons.desk");
  const card = useTranslations("coupons.card");
  const columns: Column<CouponView>[] = [
    {
      key: "terms",
      head: t("terms"),
      cell: ({ offFen, overFen }) =>
        card("terms", { over: formatMoney(overFen, locale), off: formatMoney(offFen, locale) }),
    },
    {
      key: "when",
      head: t("when"),
      cell: ({ startsAt, endsAt }) =>
        `${dayText(startsAt, locale)} – ${dayText(inFuture(-1, endsAt), locale)}`,
    },
    {
      key: "used",
      head: t("used"),
      end: true,
      cell: ({ used, mostUses }) => `${used} / ${mostUses}`,
    },
    {
      key: "given",
      head: t("given"),
      end: true,
      cell: ({ givenFen, budgetFen }) => (
        <span>
          <Money fen={givenFen} locale={locale} /> /{" "}
          {budgetFen !== null && <Money fen={budgetFen} locale={locale} />}
        </span>
      ),
    },
    {
      key: "state",
      head: t("state"),
      cell: ({ state }) => <Badge tone={tones[state]}>{card(`state.${state}`)}</Badge>,
    },
    {
      key: "end",
      head: t("do"),
      end: true,
      bare: true,
      cell: ({ id, state }) => state !== "OVER" && <EndFunded id={id} />,
    },
  ];
  return (
    <RegisterTable caption={t("title")} columns={columns} rows={coupons} keyOf={({ id }) => id} />
  );
}
