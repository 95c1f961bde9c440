import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { type Fen, formatMoney, subtract } from "@/lib/platform/money";

/** How much a count is above or below the books, said loudly. */
export function Gap({ fen, booksFen }: { fen: Fen; booksFen: Fen }) {
  const t = useTranslations("cash");
  const locale = useLocale();
  const isShort = fen < booksFen;
  const gap = isShort ? subtract(booksFen, fen) : subtract(fen, booksFen);
  const amount = formatMoney(gap, locale);
  return <Notice tone="error" title={t(isShort ? "short" : "over", { amount })} />;
}
