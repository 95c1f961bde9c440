import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";
import type { MyShop } from "@/lib/shops/queries";

type Props = {
  shops: MyShop[];
  current: MyShop | null;
  /** The same page for one shop, or for all when there is none. */
  hrefOf: (slug?: string) => string;
  /** Whether the page can be about all of them at once. */
  all?: boolean;
};

/** For who works in several shops: all of them, or one. Nothing for everybody else. */
export function ShopChips({ shops, current, hrefOf, all = true }: Props) {
  const t = useTranslations("sell");
  if (shops.length < 2) return null;
  const chips = [
    ...(all
      ? [{ key: "all", href: hrefOf(), name: t("allShops"), isCurrent: current === null }]
      : []),
    ...shops.map(({ id, slug, name }) => ({
      key: id,
      href: hrefOf(slug),
      name,
      isCurrent: current?.id === id,
    })),
  ];
  return (
    <nav aria-label={t("chooseShop")} className="no-scrollbar -mx-4 overflow-x-auto px-4">
      <ul className="flex min-w-max gap-2 py-1">
        {chips.map(({ key, href, name, isCurrent }) => (
          <li key={key}>
            <Link
              href={href}
              aria-current={isCurrent ? "page" : undefined}
              className={cn(
                "flex min-h-14 items-center rounded-full border px-5",
                isCurrent ? "border-pine bg-pine text-on-pine" : "border-edge bg-card",
              )}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
