import { type Fen, moneyParts } from "@/lib/platform/money";
import { cn } from "./cn";

type Props = {
  fen: Fen;
  locale: string;
  /** All take the colour around them: brick means "buy" and nothing else. */
  tone?: "price" | "plain" | "struck";
  /** The yuan's own size, as a text class; ¥ and decimals are smaller. */
  className?: string;
};

const tones = { price: "font-semibold", plain: "", struck: "text-quiet line-through" };

/** ¥ small, yuan large, decimals small. */
export function Money({ fen, locale, tone = "plain", className }: Props) {
  const { symbol, yuan, decimals } = moneyParts(fen, locale);
  return (
    <span className={cn("whitespace-nowrap tabular-nums", tones[tone], className)}>
      <span className="mr-px text-[0.72em]">{symbol}</span>
      {yuan}
      {decimals && <span className="text-[0.72em]">{decimals}</span>}
    </span>
  );
}
