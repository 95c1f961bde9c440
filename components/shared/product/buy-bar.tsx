import type { ReactNode } from "react";
import { CartBadge } from "@/components/shared/me/islands";
import { Basket, Storefront } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { BuyWords } from "./words";

type Props = { shopHref: string; basketHref: string; words: BuyWords; children: ReactNode };

/** At the bottom of a phone: shop, basket, and what there is to press. It takes the tab bar's place. */
export function BuyBar({ shopHref, basketHref, words, children }: Props) {
  return (
    <div
      data-own-bar
      className="fixed inset-x-0 bottom-0 z-30 border-t border-hairline bg-card px-3 pt-2 pb-[calc(8px+var(--safe-bottom))] lg:hidden"
    >
      <div className="mx-auto flex max-w-xl items-center gap-1.5">
        <Link href={shopHref} className={ICON}>
          <Storefront />
          {words.shop}
        </Link>
        <Link href={basketHref} className={ICON} id="basket">
          <Basket />
          {words.basket}
          <CartBadge className="absolute top-0 right-0" />
        </Link>
        {children}
      </div>
    </div>
  );
}

const ICON =
  "relative grid min-h-12 min-w-12 shrink-0 content-center justify-items-center rounded-md text-xs text-quiet";
