import { useTranslations } from "next-intl";
import { Money } from "@/components/ui/money";
import type { HandInView } from "@/lib/cash";
import type { Locale } from "@/lib/platform/i18n";
import { Gap } from "./gap";

/** Books, station and county side by side, and what is said of a difference. */
export function HandInCounts({ handIn, locale }: { handIn: HandInView; locale: Locale }) {
  const t = useTranslations("cash.amount");
  const { booksFen, countedFen, receivedFen, note, receivedNote } = handIn;
  const counts = [
    ["books", booksFen],
    ["counted", countedFen],
    ["received", receivedFen],
  ] as const;
  const last = receivedFen ?? countedFen;
  return (
    <>
      <dl className="flex flex-wrap gap-x-6 gap-y-1">
        {counts.map(([name, fen]) =>
          fen === null ? null : (
            <div key={name} className="flex items-baseline gap-2">
              <dt className="text-sm text-quiet">{t(name)}</dt>
              <dd>
                <Money fen={fen} locale={locale} />
              </dd>
            </div>
          ),
        )}
      </dl>
      {last !== booksFen && <Gap fen={last} booksFen={booksFen} />}
      {[note, receivedNote].filter(Boolean).map((words) => (
        <p key={words} className="wrap-anywhere">
          {words}
        </p>
      ))}
    </>
  );
}
