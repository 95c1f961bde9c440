import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Back } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = { locale: Locale; title: ReactNode; note?: ReactNode; action?: ReactNode };

/** The head of a page below "me": where am I, and the way back. */
export async function PageHead({ locale, title, note, action }: Props) {
  const t = await getTranslations("common.nav");
  return (
    <header className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <Link
        href={localised(locale, paths.me())}
        aria-label={`${t("back")}: ${t("me")}`}
        className="-ml-3 grid size-12 place-items-center rounded-full hover:bg-sunk"
      >
        <Back />
      </Link>
      <h1 className="grow text-2xl font-semibold">{title}</h1>
      {action}
      {note && <p className="w-full text-quiet">{note}</p>}
    </header>
  );
}
