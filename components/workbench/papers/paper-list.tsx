import { useTranslations } from "next-intl";
import { formatDay } from "@/components/shared/catalog/day";
import { Camera } from "@/components/shared/media/icons";
import { Card } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import { Chevron } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/platform/i18n";
import type { PaperRow } from "./papers";

type Props = { title: string; papers: PaperRow[]; locale: Locale };

/** Papers, each with its last day and the way to its camera; nothing where there is none. */
export function PaperList({ title, papers, locale }: Props) {
  if (papers.length === 0) return null;
  return (
    <section className="grid grid-cols-1 gap-3">
      <h2 className="text-xl font-semibold">{title}</h2>
      <Card flush>
        <ul className="divide-y divide-hairline">
          {papers.map((paper) => (
            <li key={paper.key}>
              <Link
                href={paper.href}
                className="flex min-h-18 items-center gap-4 px-4 py-3 -outline-offset-3 hover:bg-sunk"
              >
                <Camera className="shrink-0 text-xl text-pine" />
                <span className="grid min-w-0 grow">
                  <span className="text-lg font-medium">{paper.title}</span>
                  {paper.paper && <span>{paper.paper}</span>}
                  <Until paper={paper} locale={locale} />
                  {paper.number && (
                    <span className="text-sm break-all text-quiet tabular-nums">
                      {paper.number}
                    </span>
                  )}
                </span>
                <Chevron className="shrink-0 text-quiet" />
              </Link>
            </li>
          ))}
        </ul>
      </Card>
    </section>
  );
}

function Until({ paper: { state, expiresOn }, locale }: { paper: PaperRow; locale: Locale }) {
  const t = useTranslations("sell.papers.state");
  const day = expiresOn ? formatDay(expiresOn, locale, true) : "";
  const isAnew = state === "OVER" || state === "REFUSED";
  return (
    <span className={cn("text-sm", isAnew ? "font-medium text-brick" : "text-quiet")}>
      {state === "GOOD" && !day ? t("LASTING") : t(state, { day })}
    </span>
  );
}
