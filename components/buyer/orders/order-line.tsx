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
        {line.listFen !== null && <Agreed listFen={line.listFen} locale={locale} />}
      </div>
      <div className="text-right">
        <Money fen={line.unitFen} locale={locale} />
        <p className="text-sm text-quiet tabular-nums">×{line.quantity}</p>
      </div>
    </div>
  );
}

/** Shop and buyer had agreed on less than the shelf asked. */
function Agreed({ listFen, locale }: { listFen: Fen; locale: string }) {
  const t = useTranslations("orders");
  return (
    <p className="text-sm text-pine">
      {t("agreed")} <Money fen={listFen} locale={locale} tone="struck" />
    </p>
  );
}
