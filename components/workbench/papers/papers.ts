import "server-only";
import { getTranslations } from "next-intl/server";
import { formatDay } from "@/components/shared/catalog/day";
import { stepOf } from "@/components/workbench/onboarding/steps";
import { listProductPapers } from "@/lib/listing/queries";
import type { PaperState } from "@/lib/onboarding";
import { listShopPapers } from "@/lib/onboarding/queries";
import type { UserViewer } from "@/lib/platform/auth";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

export type PaperRow = {
  key: string;
  /** Where it is renewed. */
  href: string;
  title: string;
  /** Which paper, where the title is that of the goods. */
  paper: string;
  number: string;
  expiresOn: string | null;
  state: PaperState;
};

/** The papers of a shop and of its goods, as far as this viewer answers for them. */
export async function readPapers(viewer: UserViewer, shopId: string, locale: Locale) {
  const [own, theirs, ofShop, ofGoods] = await Promise.all([
    listShopPapers(viewer, shopId),
    listProductPapers(viewer, shopId, locale),
    getTranslations("onboarding.item"),
    getTranslations("listing.paperKinds"),
  ]);
  return {
    shop: own.map(
      ({ kind, ...paper }): PaperRow => ({
        ...paper,
        key: kind,
        href: localised(locale, paths.applyStep(stepOf(kind))),
        title: ofShop(kind),
        paper: "",
      }),
    ),
    goods: theirs.map(
      ({ id, kind, productId, title, ...paper }): PaperRow => ({
        ...paper,
        key: id,
        href: localised(locale, paths.sellProductPart(productId, "papers")),
        title,
        paper: ofGoods(kind),
      }),
    ),
  };
}

/** How many there are and what comes first: one to photograph anew, or the next last day. */
export async function sayPapers(viewer: UserViewer, shopId: string, locale: Locale) {
  const [t, { shop, goods }] = await Promise.all([
    getTranslations("sell.papers"),
    readPapers(viewer, shopId, locale),
  ]);
  const all = [...shop, ...goods];
  const count = all.length;
  if (count === 0) return t("none");
  const anew = all.filter(({ state }) => state === "OVER" || state === "REFUSED").length;
  if (anew > 0) return t("anew", { count, anew });
  const days = all.flatMap(({ state, expiresOn }) =>
    expiresOn && state !== "LOOK" ? [expiresOn] : [],
  );
  const [next] = days.sort();
  return next ? t("next", { count, day: formatDay(next, locale, true) }) : t("count", { count });
}
