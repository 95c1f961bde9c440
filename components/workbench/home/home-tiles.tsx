import { useTranslations } from "next-intl";
import { Clock, Message, Parcel, Refund, Stack, Wallet } from "@/components/ui/icons";
import { Money } from "@/components/ui/money";
import { Tile } from "@/components/ui/tile";
import type { Locale } from "@/lib/platform/i18n";
import type { Fen } from "@/lib/platform/money";
import { localised, paths } from "@/lib/platform/paths";

/** The numbers of the home; null for what this viewer has no part in. */
export type HomeNumbers = {
  toShip: number;
  late: number;
  low: number | null;
  atCounty: number | null;
  onItsWay: Fen | null;
  /** After-sales that wait for an answer. */
  cases: number | null;
  /** Buyers who wait for an answer. */
  messages: number | null;
  /** What buyers said and nobody has answered. */
  reviews: number | null;
};

type Props = {
  numbers: HomeNumbers;
  /** A shop that has only begun: what has nothing in it stays away. */
  isNew: boolean;
  shop?: string;
  locale: Locale;
};

const isFull = (number: number | null): number is number => number !== null && number > 0;

/** What a seller opens the page for, a list each; one more kind of work is one more tile. */
export function HomeTiles({ numbers, isNew, shop, locale }: Props) {
  const t = useTranslations("sell.tile");
  const to = (path: string) => localised(locale, path);
  const { toShip, late, low, atCounty, onItsWay, cases, messages, reviews } = numbers;
  const isShown = (number: number | null): number is number =>
    isNew ? isFull(number) : number !== null;
  const urgent = late > 0 ? "late" : "first";
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,7rem),1fr))] gap-3">
      {isShown(toShip) && (
        <Tile
          href={to(paths.sellOrders("toShip", shop))}
          icon={<Parcel />}
          word={t("toShip")}
          number={toShip}
          note={late > 0 ? t("late", { count: late }) : null}
          look={toShip > 0 ? urgent : "plain"}
        />
      )}
      {isShown(messages) && (
        <Tile
          href={to(paths.sellMessages())}
          icon={<Message />}
          word={t("messages")}
          number={messages}
          note={t(messages > 0 ? "answer" : "nothingWaits")}
        />
      )}
      {isShown(cases) && (
        <Tile
          href={to(paths.sellCases(undefined, shop))}
          icon={<Refund />}
          word={t("cases")}
          number={cases}
          note={t(cases > 0 ? "answer" : "nothingWaits")}
        />
      )}
      {isShown(reviews) && (
        <Tile
          href={to(paths.sellReviews(reviews > 0 ? "waiting" : "all"))}
          icon={<Message />}
          word={t("reviews")}
          number={reviews}
          note={t(reviews > 0 ? "answer" : "nothingWaits")}
        />
      )}
      {isShown(low) && (
        <Tile
          href={to(paths.sellStock(shop))}
          icon={<Stack />}
          word={t("low")}
          number={low}
          note={t(low > 0 ? "refill" : "enough")}
        />
      )}
      {isShown(atCounty) && (
        <Tile
          href={to(paths.sellProducts("IN_REVIEW", shop))}
          icon={<Clock />}
          word={t("atCounty")}
          number={atCounty}
          note={t(atCounty > 0 ? "wait" : "nothingWaits")}
        />
      )}
      {onItsWay !== null && isShown(onItsWay) && (
        <Tile
          href={to(paths.sellMoney(shop))}
          icon={<Wallet />}
          word={t("onItsWay")}
          number={<Money fen={onItsWay} locale={locale} className="text-2xl sm:text-3xl" />}
          note={t("whenReceived")}
        />
      )}
    </div>
  );
}
