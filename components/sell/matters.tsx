import { getTranslations } from "next-intl/server";
import { formatDay } from "@/components/catalog/day";
import { Door, Sun, Truck, Warning } from "@/components/ui/icons";

import type { Rest, SentBack } from "@/lib/listing";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import type { Matter } from "./attention";

type Found = { late: number; sentBack: SentBack[]; rests: Rest[]; shop?: string };

type Words = Awaited<ReturnType<typeof getTranslations<"sell.attention">>>;

function restMatter(rest: Rest, t: Words, locale: Locale): Matter {
  const { slug, name, isPaused, isAway, from, opensOn } = rest;
  const words = {
    name,
    from: from ? formatDay(from, locale) : "",
    opensOn: opensOn ? formatDay(opensOn, locale) : "",
  };
  const asHoliday = isAway ? t(opensOn ? "awayUntil" : "away", words) : t("awayFrom", words);
  return {
    key: `rest-${slug}`,
    href: localised(locale, isPaused ? paths.sellShop(slug) : paths.sellHoliday(slug)),
    icon: isPaused ? <Door /> : <Sun />,
    title: isPaused ? t("paused", words) : asHoliday,
    text: t(isPaused || isAway ? "noOrders" : "soon"),
  };
}

/** What the home says needs a hand, the most pressing first. */
export async function findMatters(found: Found, locale: Locale): Promise<Matter[]> {
  const t = await getTranslations("sell.attention");
  const late: Matter = {
    key: "late",
    href: localised(locale, paths.sellOrders("toShip", found.shop)),
    icon: <Truck />,
    title: t("late", { count: found.late }),
    text: t("lateText"),
    urgent: true,
  };
  return [
    ...(found.late > 0 ? [late] : []),
    ...found.sentBack.map(({ id, title, note }) => ({
      key: id,
      href: localised(locale, paths.sellProduct(id)),
      icon: <Warning />,
      title: t("sentBack", { title }),
      text: note,
    })),
    ...found.rests.map((rest) => restMatter(rest, t, locale)),
  ];
}
