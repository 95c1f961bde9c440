import { useTranslations } from "next-intl";
import { Money } from "@/components/ui/money";
import { Picture } from "@/components/ui/picture";
import type { LineView } from "@/lib/orders/queries";
import type { Fen } from "@/lib/platform/money";

type Props = { line: LineView; locale: string };

/** One line as it was agreed: picture, words, price and how many. */
export function OrderLine({ line, locale }: Props) {
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
        {line.listFen !== null && <Less line={line} listFen={line.listFen} locale={locale} />}
      </div>
      <div className="text-right">
        <Money fen={line.unitFen} locale={locale} />
        <p className="text-sm text-quiet tabular-nums">×{line.quantity}</p>
      </div>
    </div>
  );
}

/** It cost less than the shelf asked otherwise: at a special price, or because shop and buyer had agreed on it. */
function Less({ line, listFen, locale }: Props & { listFen: Fen }) {
  const t = useTranslations("orders");
  return (
    <p className="text-sm text-pine">
      {t(line.isSpecial ? "special" : "agreed")}{" "}
      <Money fen={listFen} locale={locale} tone="struck" />
    </p>
  );
}
