import type { Fen } from "@/lib/platform/money";
import { Money } from "./money";

type Props = {
  fen: Fen;
  locale: string;
  /** The word for "and dearer"; null where there is one price only. */
  from: string | null;
  compareAtFen?: Fen | null;
  className?: string;
};

/** The least a product costs: the word small before or after the digits, as the language has it. */
export function PriceFrom({ fen, locale, from, compareAtFen, className }: Props) {
  const isBefore = locale === "en";
  return (
    <span className="flex items-baseline gap-x-1 text-xs whitespace-nowrap text-quiet">
      {isBefore && from}
      <span className="text-ink">
        <Money fen={fen} locale={locale} tone="price" className={className} />
      </span>
      {!isBefore && from}
      {compareAtFen && <Money fen={compareAtFen} locale={locale} tone="struck" />}
    </span>
  );
}
