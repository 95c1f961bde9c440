import { getTranslations } from "next-intl/server";
import { formatDay } from "@/components/shared/catalog/day";
import { cn } from "@/components/ui/cn";
import type { Ticket } from "@/lib/coupons";
import { listTickets } from "@/lib/coupons/queries";
import type { Locale } from "@/lib/platform/i18n";
import { formatMoney } from "@/lib/platform/money";

type Props = { shopId: string; locale: Locale; className?: string };

/** What is taken off in this shop, by it and by the county; nothing where there is nothing. */
export async function Tickets({ shopId, locale, className }: Props) {
  const [t, tickets] = await Promise.all([getTranslations("coupons.ticket"), listTickets(shopId)]);
  if (tickets.length === 0) return null;
  return (
    <section className={className}>
      <h2 className="sr-only">{t("title")}</h2>
      <ul className="flex flex-wrap gap-2">
        {tickets.map((ticket) => (
          <li key={ticket.id} className="max-w-full">
            <TicketCard ticket={ticket} locale={locale} />
          </li>
        ))}
      </ul>
      <p className="mt-1.5 text-sm text-quiet">{t("byItself")}</p>
    </section>
  );
}

async function TicketCard({ ticket, locale }: { ticket: Ticket; locale: Locale }) {
  const t = await getTranslations("coupons.ticket");
  const { shopId, offFen, overFen, endsAt } = ticket;
  const isCounty = shopId === null;
  return (
    <div
      className={cn(
        "flex items-stretch rounded-lg border",
        isCounty ? "border-calaite bg-calaite-tint" : "border-brick bg-brick-tint",
      )}
    >
      <p
        className={cn(
          "grid place-items-center border-r border-dashed px-3 py-2 text-lg font-semibold",
          isCounty ? "border-calaite text-calaite" : "border-brick text-brick",
        )}
      >
        {t("off", { fen: formatMoney(offFen, locale) })}
      </p>
      <p className="px-3 py-2 text-sm">
        <span className="block font-medium">
          {t("over", { fen: formatMoney(overFen, locale) })}
        </span>
        <span className="block">
          {t(isCounty ? "ofCounty" : "ofShop", { day: formatDay(lastDay(endsAt), locale) })}
        </span>
      </p>
    </div>
  );
}

/** The midnight at which it ends is called the day before. */
const lastDay = (endsAt: string) => new Date(new Date(endsAt).getTime() - 1).toISOString();
