"use client";

import { useTranslations } from "next-intl";
import { SpecialNote, UsualPrice } from "@/components/buyer/specials/special-note";
import { type Answering, LineAsks } from "@/components/shared/checkout/line-asks";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Chevron } from "@/components/ui/icons";
import { Money } from "@/components/ui/money";
import { Picture } from "@/components/ui/picture";
import { Textarea } from "@/components/ui/textarea";
import { MOST_NOTE, type QuoteLine, type QuoteShop } from "@/lib/checkout";
import type { Locale } from "@/lib/platform/i18n";

type Props = {
  shop: QuoteShop;
  note: string;
  onNote: (text: string) => void;
  answering: Answering;
  locale: Locale;
};

/** One shop's goods in one parcel, with freight and a note to the seller. */
export function ParcelCard({ shop, note, onNote, answering, locale }: Props) {
  const t = useTranslations("checkout.parcel");
  const { freightFen } = shop;
  return (
    <Card className="grid grid-cols-1 gap-3">
      <h3 className="font-medium">{shop.name}</h3>
      <ul className="grid gap-3">
        {shop.lines.map((line) => (
          <li key={line.id} className="grid gap-3">
            <Line line={line} locale={locale} />
            <LineAsks asks={line.asks} answering={answering} />
          </li>
        ))}
      </ul>
      <p className="flex justify-between gap-3 border-t border-hairline pt-3">
        <span className="text-quiet">{t("freight")}</span>
        {freightFen === null ? (
          <span className="text-quiet">{t("afterAddress")}</span>
        ) : freightFen === 0 ? (
          <span className="text-pine">{t("free")}</span>
        ) : (
          <Money fen={freightFen} locale={locale} />
        )}
      </p>
      <Note text={note} onChange={onNote} />
    </Card>
  );
}

function Line({ line, locale }: { line: QuoteLine; locale: Locale }) {
  const t = useTranslations("checkout.parcel");
  return (
    <div className="flex gap-3">
      <Picture
        picture={line.picture}
        sizes="80px"
        square
        decorative
        className="size-20 shrink-0 rounded-md"
      />
      <div className="min-w-0 grow">
        <p className="line-clamp-2">{line.title}</p>
        <p className="text-sm text-quiet">{line.label}</p>
        <SpecialNote special={line.special} locale={locale} />
        {line.returnPolicy !== "SEVEN_DAY" && (
          <Badge tone="millet">{t(`noReturn.${line.returnPolicy}`)}</Badge>
        )}
      </div>
      <div className="shrink-0 text-right">
        <Money fen={line.unitFen} locale={locale} />
        <UsualPrice special={line.special} locale={locale} />
        <p className="text-sm text-quiet tabular-nums">×{line.quantity}</p>
      </div>
    </div>
  );
}

/** Folded away until somebody has something to say. */
function Note({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const t = useTranslations("checkout.parcel");
  return (
    <details className="group">
      <summary className="flex min-h-12 items-center gap-2 text-quiet">
        <span className="shrink-0">{t("note")}</span>
        <span className="min-w-0 grow truncate text-right text-ink group-open:invisible">
          {text}
        </span>
        <Chevron className="transition group-open:rotate-90" />
      </summary>
      <Textarea
        aria-label={t("note")}
        rows={2}
        maxLength={MOST_NOTE}
        value={text}
        placeholder={t("noteExample")}
        onChange={(event) => onChange(event.target.value.replace(/[\n\t]/g, " "))}
      />
    </details>
  );
}
