import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";

const stages = ["fill", "look", "open"] as const;

/** Three steps to a shop and where one stands: 0 filling in, 1 with the county, 2 open. */
export function Stages({ at }: { at: 0 | 1 | 2 }) {
  const t = useTranslations("onboarding.steps");
  return (
    <ol aria-label={t("label")} className="grid grid-cols-3 gap-2">
      {stages.map((stage, index) => (
        <li
          key={stage}
          aria-current={index === at ? "step" : undefined}
          className={cn(
            "border-t-4 pt-1.5 leading-snug",
            index <= at ? "border-pine" : "border-hairline",
            index === at ? "font-semibold text-pine" : "text-quiet",
          )}
        >
          {index + 1} {t(stage)}
        </li>
      ))}
    </ol>
  );
}
