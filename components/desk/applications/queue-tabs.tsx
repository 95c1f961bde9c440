import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { type QueueTab, queueTabs } from "@/lib/onboarding";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = { current: QueueTab; counts: Record<QueueTab, number>; locale: Locale };

/** The queue by how far each application has come. */
export function QueueTabs({ current, counts, locale }: Props) {
  const t = useTranslations("onboarding.county");
  return (
    <nav aria-label={t("tabs")} className="-mx-4 overflow-x-auto px-4">
      <ul className="flex gap-2">
        {queueTabs.map((tab) => (
          <li key={tab}>
            <Link
              href={localised(
                locale,
                paths.countyApplications(tab === "waiting" ? undefined : tab),
              )}
              aria-current={tab === current ? "page" : undefined}
              className="flex min-h-12 items-center gap-2 rounded-full border border-hairline bg-card px-4 whitespace-nowrap aria-[current=page]:border-pine aria-[current=page]:bg-pine-tint aria-[current=page]:font-semibold aria-[current=page]:text-pine"
            >
              {t(`tab.${tab}`)}
              <span className="tabular-nums">{counts[tab]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
