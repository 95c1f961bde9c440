import { Money } from "@/components/ui/money";
import { fen } from "@/lib/platform/money";
import type { Choice } from "./choice";

type Props = { choice: Choice; locale: string; derived: string; was: string };

/** The price, what it was, and what it is by weight. */
export function PriceLine({ choice, locale, derived, was }: Props) {
  return (
    <p>
      <Money fen={fen(choice.priceFen)} locale={locale} tone="price" className="text-3xl" />
      {choice.compareAtFen !== null && (
        <span className="ml-2 text-sm text-quiet">
          {was} <Money fen={fen(choice.compareAtFen)} locale={locale} tone="struck" />
        </span>
      )}
      {choice.perWeight && (
        <span className="mt-1 block text-sm text-quiet tabular-nums" title={derived}>
          {choice.perWeight}
        </span>
      )}
    </p>
  );
}
