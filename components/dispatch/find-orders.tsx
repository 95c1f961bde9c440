import { useTranslations } from "next-intl";
import { Button, ButtonLink } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Chevron, Search } from "@/components/ui/icons";
import { Input } from "@/components/ui/input";
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

/** Search and days, folded away until somebody looks for something. */
export function FindOrders({ text, days, kept, hrefOf }: Props) {
  const t = useTranslations("dispatch.find");
  const isLooking = text !== "" || days !== null;
  return (
    <details open={isLooking} className="group rounded-lg border border-hairline bg-card px-4">
      <summary className="flex min-h-14 items-center gap-2 font-medium">
        <Search className="text-quiet" />
        <span className="grow">{t("label")}</span>
        <Chevron className="rotate-90 text-quiet group-open:-rotate-90" />
      </summary>
      <div className="grid gap-3 pb-4">
        <search>
          <form method="get" className="grid gap-3 sm:grid-cols-[1fr_auto]">
            {Object.entries({ ...kept, days: days === null ? undefined : String(days) }).map(
              ([name, value]) =>
                value && <input key={name} type="hidden" name={name} value={value} />,
            )}
            <Input
              type="search"
              name="q"
              defaultValue={text}
              maxLength={60}
              aria-label={t("label")}
              placeholder={t("hint")}
            />
            <Button type="submit" variant="quiet" size="lg">
              {t("go")}
            </Button>
          </form>
        </search>
        <Days text={text} days={days} hrefOf={hrefOf} />
        {isLooking && (
          <ButtonLink variant="ghost" size="lg" href={hrefOf({})}>
            {t("clear")}
          </ButtonLink>
        )}
      </div>
    </details>
  );
}
