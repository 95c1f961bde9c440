import { useTranslations } from "next-intl";
import { Find } from "@/components/sell/find";
import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";
import { type DaysBack, daysBack } from "@/lib/dispatch";

type Props = {
  text: string;
  days: DaysBack | null;
  /** Kept with the search: the tab and the shop. */
  kept: Record<string, string | undefined>;
  hrefOf: (found: { q?: string; days?: string }) => string;
};

function Days({ text, days, hrefOf }: Omit<Props, "kept">) {
  const t = useTranslations("dispatch.find");
  const q = text || undefined;
  const chips = [null, ...daysBack].map((one) => ({
    key: one ?? "all",
    href: hrefOf({ q, days: one === null ? undefined : String(one) }),
    isCurrent: one === days,
  }));
  return (
    <nav aria-label={t("days")}>
      <ul className="flex flex-wrap gap-2">
        {chips.map(({ key, href, isCurrent }) => (
          <li key={key}>
            <Link
              href={href}
              aria-current={isCurrent ? "true" : undefined}
              className={cn(
                "flex min-h-14 items-center rounded-full border px-4",
                isCurrent ? "border-pine bg-pine text-on-pine" : "border-edge bg-card",
              )}
            >
              {t(`${key}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Search and days. */
export function FindOrders({ text, days, kept, hrefOf }: Props) {
  const t = useTranslations("dispatch.find");
  return (
    <Find
      text={text}
      words={{ label: t("label"), hint: t("hint") }}
      isLooking={text !== "" || days !== null}
      kept={{ ...kept, days: days === null ? undefined : String(days) }}
      clearHref={hrefOf({})}
    >
      <Days text={text} days={days} hrefOf={hrefOf} />
    </Find>
  );
}
