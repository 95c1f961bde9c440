"use client";

import { useTranslations } from "next-intl";
import { Money } from "@/components/ui/money";
import { Stepper } from "@/components/ui/stepper";
import type { AskableLine, Reason } from "@/lib/aftersales";
import { pictureUrl } from "@/lib/media";
import type { Locale } from "@/lib/platform/i18n";

export const mostOf = ({ sent, unsent }: AskableLine, reason: Reason) =>
  reason === "NOT_SENT" ? unsent : sent;

type Props = {
  lines: AskableLine[];
  reason: Reason;
  pieces: Record<string, number>;
  onChange: (pieces: Record<string, number>) => void;
  locale: Locale;
};

/** How many of which goods it is about. */
export function LineChoice({ lines, reason, pieces, onChange, locale }: Props) {
  const t = useTranslations("aftersale");
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 font-medium">{t("which")}</legend>
      {lines.map((line) => {
        const most = mostOf(line, reason);
        if (most === 0) return null;
        return (
          <div
            key={line.id}
            className="flex flex-wrap items-center gap-3 rounded-lg border border-hairline bg-card p-3"
          >
            {line.imageKey && (
              <img
                src={pictureUrl(line.imageKey, 320)}
                alt=""
                className="size-16 rounded-md object-cover"
              />
            )}
            <div className="min-w-0 grow basis-40">
              <p className="font-medium">{line.title}</p>
              <p className="text-sm text-quiet">{line.label}</p>
              <Money fen={line.leftFen} locale={locale} className="text-sm" />
            </div>
            <Stepper
              value={Math.min(pieces[line.id] ?? 0, most)}
              min={0}
              max={most}
              reason={t("most", { most })}
              onChange={(value) => onChange({ ...pieces, [line.id]: value })}
              labels={{
                fewer: t("fewer"),
                more: t("more"),
                quantity: t("quantityOf", { title: line.title }),
              }}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
