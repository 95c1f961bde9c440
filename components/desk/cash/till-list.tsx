import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import type { TillView } from "@/lib/cash";
import type { Locale } from "@/lib/platform/i18n";

/** What each station holds by the books. */
export function TillList({ tills, locale }: { tills: TillView[]; locale: Locale }) {
  return (
    <Card flush>
      <ul className="divide-y divide-hairline">
        {tills.map(({ stationId, station, booksFen }) => (
          <li key={stationId} className="flex flex-wrap justify-between gap-x-4 px-4 py-3">
            <span>{station}</span>
            <Money fen={booksFen} locale={locale} className="font-semibold" />
          </li>
        ))}
      </ul>
    </Card>
  );
}
