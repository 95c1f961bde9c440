import { useTranslations } from "next-intl";
import { Back } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = { title: string; note: string; locale: Locale };

/** The head of a page below the station's day, and the way back. */
export function StationBack({ title, note, locale }: Props) {
  const t = useTranslations("assistance.household");
  return (
    <header className="flex items-center gap-2">
      <Link
        href={localised(locale, paths.station())}
        aria-label={t("back")}
        className="-ml-3 grid size-14 shrink-0 place-items-center rounded-full hover:bg-sunk"
      >
        <Back />
      </Link>
      <div className="min-w-0">
        <p className="text-sm text-quiet">{note}</p>
        <h1 className="text-2xl font-semibold">{title}</h1>
      </div>
    </header>
  );
}
