import { getTranslations } from "next-intl/server";
import { Mark } from "@/components/shared/brand/mark";
import "./(storefront)/storefront.css";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Missing } from "@/components/shared/layout/missing";
import { localised, paths } from "@/lib/platform/paths";

export default async function NotFoundPage() {
  const [t, locale] = await Promise.all([getTranslations("common"), currentLocale()]);
  return (
    <>
      <header className="page py-1.5">
        <a
          href={localised(locale, paths.home())}
          aria-label={t("brand")}
          className="flex min-h-12 items-center text-pine"
        >
          <Mark className="size-9" />
        </a>
      </header>
      <main id="main" className="grid place-content-center">
        <Missing />
      </main>
    </>
  );
}
