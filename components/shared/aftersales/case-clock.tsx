import { useTranslations } from "next-intl";
import { moment } from "@/components/ui/moment";
import type { CaseCard } from "@/lib/aftersales";
import type { Locale } from "@/lib/platform/i18n";

type Props = {
  one: Pick<CaseCard, "clock" | "deadlineAt">;
  side: "buyer" | "seller" | "county";
  locale: Locale;
};

/** Until when, and what happens by itself then, as this side needs to hear it. */
export function CaseClock({ one: { clock, deadlineAt }, side, locale }: Props) {
  const t = useTranslations("aftersale.clock");
  if (!clock || !deadlineAt) return null;
  const when = moment(new Date(deadlineAt), locale);
  return (
    <p className="text-quiet">{t(`${clock}.${side === "buyer" ? "buyer" : "seller"}`, { when })}</p>
  );
}
