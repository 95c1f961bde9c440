import { useFormatter, useTranslations } from "next-intl";
import { AsTable } from "@/components/shared/reporting/as-table";
import type { BuyerFigures } from "@/lib/reporting";
import { FiguresSection } from "./figures-section";

/** Ten heads, as many of them filled as come back of ten. */
function Heads({ tenth, label }: { tenth: number; label: string }) {
  return (
    <svg role="img" aria-label={label} viewBox="0 0 200 26" className="w-full max-w-md">
      {Array.from({ length: 10 }, (_, index) => (
        <g
          // biome-ignore lint/suspicious/noArrayIndexKey: ten places that never move.
          key={index}
          transform={`translate(${index * 20} 0)`}
          className={index < tenth ? "fill-pine" : "fill-hairline"}
        >
          <circle cx="10" cy="7" r="5" />
          <path d="M2 25c0-7 3-11 8-11s8 4 8 11Z" />
        </g>
      ))}
    </svg>
  );
}

/** How many of the buyers came back. */
export function CameBack({ buyers: { all, again } }: { buyers: BuyerFigures }) {
  const t = useTranslations("figures.buyers");
  const format = useFormatter();
  const tenth = all === 0 ? 0 : Math.round((again / all) * 10);
  const share = t("share", { tenth });
  return (
    <FiguresSection
      title={t("title")}
      said={all === 0 ? t("none") : t("said", { all, again })}
      how={t("how")}
    >
      {all > 0 && (
        <>
          <Heads tenth={tenth} label={share} />
          <p>{share}</p>
          <AsTable
            caption={t("title")}
            heads={[t("title"), ""]}
            rows={[
              { key: "all", cells: [t("all"), format.number(all)] },
              { key: "again", cells: [t("again"), format.number(again)] },
            ]}
          />
        </>
      )}
    </FiguresSection>
  );
}
