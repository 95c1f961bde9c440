import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { LiveCard as Session } from "@/lib/live";
import type { LiveLists } from "@/lib/live/queries";
import type { Locale } from "@/lib/platform/i18n";
import { LiveCard } from "./live-card";

type Props = {
  lists: LiveLists;
  locale: Locale;
  hrefOf: (session: Session) => string;
  /** What can be done with one. */
  tools?: (session: Session) => ReactNode;
};

const parts = ["onAir", "planned", "over"] as const;

/** What is on the air, to come and over; what has nothing in it stays away. */
export function LiveSections({ lists, locale, hrefOf, tools }: Props) {
  const t = useTranslations("live.list");
  return parts
    .filter((part) => lists[part].length > 0)
    .map((part) => (
      <section key={part}>
        <h2 className="mb-3 text-lg font-semibold">{t(part)}</h2>
        <ul className="grid grid-cols-1 gap-3 md:grid-cols-2">
          {lists[part].map((session) => (
            <li key={session.id}>
              <LiveCard session={session} href={hrefOf(session)} locale={locale}>
                {tools?.(session)}
              </LiveCard>
            </li>
          ))}
        </ul>
      </section>
    ));
}
