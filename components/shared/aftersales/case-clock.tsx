import { useTranslations } from "next-intl";
import { moment } from "@/components/ui/moment";
import type { CaseCard } from "@/lib/aftersales";
import type { Locale } from "@/lib/platform/i18n";

export type Side = "buyer" | "seller" | "county" | "station";

type Props = {
  one: Pick<CaseCard, "clock" | "deadlineAt">;
  side: Side;
  locale: Locale;
};

/** Until when, and what happens by itself then, as this side needs to hear it. */
export function CaseClock({ one: { clock, deadlineAt }, side, locale }: Props) {
  const t = useTranslations("aftersale.clock");
  if (!clock || !deadlineAt) return null;
  const when = moment(new Date(deadlineAt), locale);
  const own = `${clock}.${side}`;
  return <p className="text-quiet">{t(t.has(own) ? own : `${clock}.seller`, { when })}</p>;
}
