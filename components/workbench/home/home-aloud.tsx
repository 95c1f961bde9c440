import { useTranslations } from "next-intl";
import { Aloud } from "@/components/shared/aloud/aloud";
import type { ShopDay } from "@/lib/dispatch/queries";
import { type Locale, languageTag } from "@/lib/platform/i18n";
import { type Fen, formatMoney } from "@/lib/platform/money";
import type { Matter } from "./attention";
import type { HomeNumbers } from "./home-tiles";

type Props = {
  day: ShopDay;
  soldFen: Fen | null;
  numbers: HomeNumbers;
  matters: Matter[];
  locale: Locale;
};

/** The day in sentences: what was sold, what waits for the seller, what doesn't go well by itself. */
export function HomeAloud({ day, soldFen, numbers, matters, locale }: Props) {
  const t = useTranslations("sell.aloud");
  const { toShip, late, low, cases, messages } = numbers;
  const money = soldFen === null ? "" : formatMoney(soldFen, languageTag(locale));
  return (
    <Aloud
      lines={[
        t(money === "" ? "orders" : "sold", { count: day.soldToday, money }),
        t("toShip", { count: toShip }),
        late > 0 ? t("late", { count: late }) : "",
        messages ? t("messages", { count: messages }) : "",
        cases ? t("cases", { count: cases }) : "",
        low ? t("low", { count: low }) : "",
        ...matters.map(({ title, text = "" }) => `${title}。${text}`),
      ]}
    />
  );
}
