import { getTranslations } from "next-intl/server";
import { formatDay } from "@/components/shared/catalog/day";
import { Camera } from "@/components/shared/media/icons";
import { Desk, Door, Sun, Truck, Warning } from "@/components/ui/icons";
import { stepOf } from "@/components/workbench/onboarding/steps";
import type { GoodsPaper, LacksPapers, Rest, SentBack } from "@/lib/listing";
import type { MyPaper } from "@/lib/onboarding";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import type { Matter } from "./attention";

type Found = {
  late: number;
  papers: MyPaper[];
  goodsPapers: GoodsPaper[];
  lacking: LacksPapers[];
  sentBack: SentBack[];
  rests: Rest[];
  /** Buyers who wait for an invoice. */
  invoices: number;
  shop?: string;
};

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

const leftText = (left: number, t: Words) =>
  left < 0 ? t("paperOver") : t("paperLeft", { count: left });

/** A paper to photograph anew: the tap leads to its camera. */
async function paperMatters({ papers, goodsPapers, lacking }: Found, t: Words, locale: Locale) {
  const [ofShop, ofGoods] = await Promise.all([
    getTranslations("onboarding.item"),
    getTranslations("listing.paperKinds"),
  ]);
  const own = papers.map(({ kind, left }) => ({
    key: `paper-${kind}`,
    href: localised(locale, paths.applyStep(stepOf(kind))),
    title: ofShop(kind),
    left,
  }));
  const theirs = goodsPapers.map(({ kind, productId, title, left }) => ({
    key: `paper-${productId}-${kind}`,
    href: localised(locale, paths.sellProductPart(productId, "papers")),
    title: t("goodsPaper", { title, paper: ofGoods(kind) }),
    left,
  }));
  const first = lacking.map(
    ({ id, title, missing }): Matter => ({
      key: `lacks-${id}`,
      href: localised(locale, paths.sellProductPart(id, "papers")),
      icon: <Camera />,
      title: t("lacks", { title, papers: missing.map((kind) => ofGoods(kind)).join("、") }),
      text: t("lacksText"),
    }),
  );
  const expiring = [...own, ...theirs].map(
    ({ left, ...matter }): Matter => ({
      ...matter,
      icon: <Camera />,
      text: leftText(left, t),
      urgent: left < 0,
    }),
  );
  return [...first, ...expiring];
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
  const invoices: Matter = {
    key: "invoices",
    href: localised(locale, paths.sellInvoices("waiting", found.shop)),
    icon: <Desk />,
    title: t("invoices", { count: found.invoices }),
    text: t("invoicesText"),
  };
  return [
    ...(found.late > 0 ? [late] : []),
    ...(found.invoices > 0 ? [invoices] : []),
    ...(await paperMatters(found, t, locale)),
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
