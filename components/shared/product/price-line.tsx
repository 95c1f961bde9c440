import type { VariantStock } from "@/components/shared/me/me";
import { fill } from "@/components/ui/fill";
import { Money } from "@/components/ui/money";
import { fen } from "@/lib/platform/money";
import type { Choice } from "./choice";
import type { BuyWords } from "./words";

type Words = BuyWords & { derived: string; was: string };
type Props = { choice: Choice; stock: VariantStock | undefined; locale: string; words: Words };

/** The price, what it was, and what it is by weight. */
export function PriceLine({ choice, stock, locale, words }: Props) {
  const { special, compareAtFen } = choice;
  const isGone = special !== null && stock !== undefined && isOut(stock);
  return (
    <div>
      <p>
        <Money
          fen={fen(isGone ? special.shelfFen : choice.priceFen)}
          locale={locale}
          tone="price"
          className="text-3xl"
        />
        {compareAtFen !== null && !isGone && (
          <span className="ml-2 text-sm text-quiet">
            {special ? words.usually : words.was}{" "}
            <Money fen={fen(compareAtFen)} locale={locale} tone="struck" />
          </span>
        )}
        {choice.perWeight && !isGone && (
          <span className="mt-1 block text-sm text-quiet tabular-nums" title={words.derived}>
            {choice.perWeight}
          </span>
        )}
      </p>
      {isGone && <p className="text-sm text-millet-ink">{words.specialGone}</p>}
      {special && !isGone && (
        <p className="mt-1 inline-flex flex-wrap gap-x-2 rounded-md bg-brick-tint px-2.5 py-0.5 text-sm text-brick">
          <span>{special.text}</span>
          {typeof stock?.special === "number" && (
            <span>{fill(words.specialLeft, { count: stock.special })}</span>
          )}
        </p>
      )}
      {choice.limits && <p className="mt-1 text-sm text-millet-ink">{choice.limits}</p>}
    </div>
  );
}

/** The page was made when it ran; since then it has ended, or its pieces are sold. */
const isOut = ({ special }: VariantStock) =>
  special === undefined || (special !== null && special <= 0);
