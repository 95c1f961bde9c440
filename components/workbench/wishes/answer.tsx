"use client";

import { useTranslations } from "next-intl";
import { Aloud } from "@/components/shared/aloud/aloud";
import { ButtonLink } from "@/components/ui/button";
import { dayOf } from "@/components/ui/moment";
import { dayBegins } from "@/lib/platform/clock";
import { type Locale, languageTag } from "@/lib/platform/i18n";
import { type Fen, formatMoney } from "@/lib/platform/money";
import { localised, paths } from "@/lib/platform/paths";
import type { WishAnswer } from "@/lib/wishes";
import { CloseShop } from "./close-shop";
import { SetStock } from "./set-stock";

type Props = { answer: WishAnswer; locale: Locale; onDone: () => void };

const ways: Partial<Record<WishAnswer["kind"], string>> = {
  SOLD: paths.sellFigures(),
  TO_SEND: paths.sellOrders("toShip"),
  MONEY: paths.sellMoney(),
  LEFT: paths.sellStock(),
};

/** The answer in large letters, with the page that shows more of it; what would change something asks first. */
export function Answer({ answer, locale, onDone }: Props) {
  const t = useTranslations("sell.wish");
  const sentences = useSentences(answer, locale);
  const way = ways[answer.kind];
  return (
    <div className="grid gap-3">
      <Aloud lines={sentences} />
      {sentences.map((sentence) => (
        <p key={sentence} className="text-xl font-semibold">
          {sentence}
        </p>
      ))}
      {answer.kind === "SET_STOCK" && <SetStock {...answer} onDone={onDone} />}
      {answer.kind === "CLOSE" && (
        <CloseShop {...answer} day={dayOf(dayBegins(answer.until), locale)} onDone={onDone} />
      )}
      {way && (
        <ButtonLink variant="ghost" href={localised(locale, way)}>
          {t("more")}
        </ButtonLink>
      )}
    </div>
  );
}

function useSentences(answer: WishAnswer, locale: Locale): string[] {
  const t = useTranslations("sell.wish");
  const day = useTranslations("sell.aloud");
  const money = (amount: Fen) => formatMoney(amount, languageTag(locale));
  switch (answer.kind) {
    case "SOLD":
      return [t(`sold.${answer.span}`, { count: answer.orders, money: money(answer.soldFen) })];
    case "TO_SEND":
      return [
        day("toShip", { count: answer.toShip }),
        ...(answer.late > 0 ? [day("late", { count: answer.late })] : []),
      ];
    case "MONEY":
      return [
        t("free", { money: money(answer.freeFen) }),
        t("onBill", { money: money(answer.onBillFen) }),
        t("waiting", { money: money(answer.waitingFen) }),
      ];
    case "LEFT":
      return answer.goods.map(({ name, label, left }) => t("left", { name, label, count: left }));
    case "SET_STOCK":
      return [t("setStock", { count: answer.count })];
    case "CLOSE":
      return [t("close", { until: dayOf(dayBegins(answer.until), locale) })];
    default:
      return [t(answer.kind)];
  }
}
