import { useFormatter, useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { changeOf } from "@/lib/reporting";

type Props = { now: number; before: number; className?: string };

/** How far a figure is above or below an earlier one, in words and never by colour alone. */
export function Trend({ now, before, className }: Props) {
  const t = useTranslations("figures.county");
  const format = useFormatter();
  const { way, share } = changeOf(now, before);
  const percent = format.number(share ?? 0, { style: "percent", maximumFractionDigits: 0 });
  return (
    <span
      className={cn(
        "whitespace-nowrap",
        way === "up" && "text-pine",
        way === "down" && "text-brick",
        way !== "up" && way !== "down" && "text-quiet",
        className,
      )}
    >
      {way === "none" || way === "gone" ? t("none2") : t(way, { percent })}
    </span>
  );
}
