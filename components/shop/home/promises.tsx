import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Parcel, Pin, Storefront } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

/** Three sentences about trust; the whole story is one tap away. */
export async function Promises({ days, locale }: { days: number; locale: Locale }) {
  const t = await getTranslations("home.promises");
  return (
    <section aria-label={t("label")} className="page mt-8">
      <Link
        href={localised(locale, paths.help())}
        className="grid gap-3 rounded-lg bg-sunk p-4 md:grid-cols-3"
      >
        <Pledge icon={<Storefront />} title={t("origin")} text={t("originText")} />
        <Pledge icon={<Parcel />} title={t("ship", { days })} text={t("shipText")} />
        <Pledge icon={<Pin />} title={t("back")} text={t("backText")} />
      </Link>
    </section>
  );
}

function Pledge({ icon, title, text }: { icon: ReactNode; title: string; text: string }) {
  return (
    <span className="flex gap-3">
      <span className="mt-0.5 text-pine">{icon}</span>
      <span>
        <span className="block font-semibold">{title}</span>
        <span className="block text-sm text-quiet">{text}</span>
      </span>
    </span>
  );
}
