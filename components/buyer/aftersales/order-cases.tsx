import { useTranslations } from "next-intl";
import { CaseCard } from "@/components/shared/aftersales/case-card";
import { ButtonLink } from "@/components/ui/button";
import type { CaseCard as Case } from "@/lib/aftersales";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = { number: string; cases: Case[]; mayAsk: boolean; locale: Locale };

/** The way back from an order: what runs already, and the button to ask. */
export function OrderCases({ number, cases, mayAsk, locale }: Props) {
  const t = useTranslations("aftersale");
  if (cases.length === 0 && !mayAsk) return null;
  return (
    <section className="grid gap-3">
      <h2 className="text-lg font-semibold">{t("title")}</h2>
      {cases.map((one) => (
        <CaseCard
          key={one.number}
          one={one}
          side="buyer"
          href={localised(locale, paths.afterSale(one.number))}
          locale={locale}
        />
      ))}
      {mayAsk && (
        <ButtonLink variant="quiet" block href={localised(locale, paths.askAfterSale(number))}>
          {t("ask")}
        </ButtonLink>
      )}
    </section>
  );
}
