import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { momentText } from "@/components/desk/frame/day";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/platform/i18n";
import type { Reconciliation } from "@/lib/reconciliation";

/** The two numbers that must be zero, and when they were counted. */
export function Standing({ found, locale }: { found: Reconciliation; locale: Locale }) {
  const t = useTranslations("reconciliation");
  const { open, clearingFen, comparedAt } = found;
  return (
    <section className="grid gap-3">
      <div className="grid grid-cols-2 gap-3">
        <Figure word={t("differences")} note={t("differencesNote")}>
          {open}
        </Figure>
        <Figure word={t("clearing")} note={t("clearingNote")}>
          <Money fen={clearingFen} locale={locale} />
        </Figure>
      </div>
      <p className="text-quiet">
        {comparedAt ? t("comparedAt", { when: momentText(comparedAt, locale) }) : t("never")}
      </p>
      {comparedAt && open === 0 && clearingFen === 0 && <Notice tone="done" title={t("even")} />}
    </section>
  );
}

function Figure({ word, note, children }: { word: string; note: string; children: ReactNode }) {
  return (
    <Card className="grid content-start gap-1">
      <p className="font-medium">{word}</p>
      <p className="text-3xl font-semibold tabular-nums wrap-anywhere">{children}</p>
      <p className="text-sm text-quiet">{note}</p>
    </Card>
  );
}
