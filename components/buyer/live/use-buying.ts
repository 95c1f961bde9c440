"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { refreshMe } from "@/components/shared/me/store";
import { toast } from "@/components/ui/toast";
import type { LiveSize } from "@/lib/live";
import { isLocale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

/** Into the basket while the film goes on, or to the last step. */
export function useBuying() {
  const t = useTranslations("live.room");
  const locale = useLocale();
  const { push } = useRouter();
  const basket = useCall("cart.add");
  const purchase = useCall("cart.buyNow");
  const to = (path: string) => (isLocale(locale) ? localised(locale, path) : path);

  async function take(
    { id: variantId, least }: LiveSize,
    { run }: typeof basket | typeof purchase,
  ) {
    const wish = { variantId, quantity: least };
    const first = await run(wish);
    if (first.ok || first.code !== "BASKET_NOT_READY") return first.ok;
    // A guest's basket begins with a token that /api/me gives.
    await refreshMe();
    return (await run(wish)).ok;
  }
  return {
    failure: basket.failure ?? purchase.failure,
    pending: { add: basket.pending, buy: purchase.pending },
    async add(size: LiveSize) {
      if (await take(size, basket))
        toast(t("added"), { href: to(paths.cart()), label: t("toBasket") });
    },
    async buy(size: LiveSize) {
      if (await take(size, purchase)) push(to(paths.checkout(size.id)));
    },
  };
}
