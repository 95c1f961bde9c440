import type { ReactNode } from "react";
import { Storefront } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";

type Props = { shopHref: string; shopWord: string; children: ReactNode };

/** At the bottom of a phone: the shop, and what there is to press. It takes the tab bar's place. */
export function BuyBar({ shopHref, shopWord, children }: Props) {
  return (
    <div
      data-own-bar
      className="fixed inset-x-0 bottom-0 z-30 border-t border-hairline bg-card px-3 pt-2 pb-[calc(8px+var(--safe-bottom))] lg:hidden"
    >
      <div className="mx-auto flex max-w-xl items-center gap-2">
        <Link
          href={shopHref}
          className="grid min-h-12 min-w-14 content-center justify-items-center rounded-md text-xs text-quiet"
        >
          <Storefront />
          {shopWord}
        </Link>
        {children}
      </div>
    </div>
  );
}
