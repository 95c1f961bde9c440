import { useTranslations } from "next-intl";
import { FilledBar } from "@/components/shared/subsidies/filled-bar";
import { dayOf } from "@/components/ui/moment";
import type { Locale } from "@/lib/platform/i18n";
import { type Fen, formatMoney } from "@/lib/platform/money";
import type { ShopWay } from "@/lib/subsidies";

/** How far it is to the next reward of a programme, as a bar and in words. */
export function WayRow({ way: shown, locale }: { way: ShopWay; locale: Locale }) {
  const t = useTranslations("subsidies.mine");
  const money = (amount: Fen) => formatMoney(amount, locale);
  const { programme, period, way, onWayFen, declaredFen } = shown;
  const { soldFen, rewardFen, next, share } = way;
  const sold = money(soldFen);
  const bar = next ? t("bar", { sold, from: money(next.fromFen) }) : t("bar", { sold, from: sold });
  return (
    <li className="grid gap-2">
      <p>{t("said", { name: programme.name, sold })}</p>
      <FilledBar share={share} said={bar} />
      <p className="text-lg font-semibold">
        {next
          ? t("next", { rest: money(next.restFen), reward: money(next.rewardFen) })
          : t("top", { reward: money(rewardFen) })}
      </p>
      <p className="text-quiet">
        {[
          next && rewardFen > 0 && t("now", { reward: money(rewardFen) }),
          declaredFen > 0 && t("declared", { declared: money(declaredFen) }),
          onWayFen > 0 && t("onWay", { amount: money(onWayFen) }),
          t("until", { to: dayOf(new Date(period.untilOn), locale) }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </li>
  );
}
