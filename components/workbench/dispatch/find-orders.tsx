import { useTranslations } from "next-intl";
import { Find } from "@/components/workbench/frame/find";
import { LinkChips } from "@/components/workbench/frame/link-chips";
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
    key: String(one ?? "all"),
    href: hrefOf({ q, days: one === null ? undefined : String(one) }),
    name: t(`${one ?? "all"}`),
    isCurrent: one === days,
  }));
  return <LinkChips label={t("days")} chips={chips} />;
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
