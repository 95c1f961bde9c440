import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/layout/current-locale";
import { Missing } from "@/components/layout/missing";
import { Brand } from "@/components/layout/site-header";
import { localised, paths } from "@/lib/platform/paths";

export default async function NotFoundPage() {
  const [t, locale] = await Promise.all([getTranslations("common"), currentLocale()]);
  return (
    <>
      <header className="page py-1.5">
        <Brand href={localised(locale, paths.home())} name={t("brand")} locale={locale} />
      </header>
      <main id="main" className="grid place-content-center">
        <Missing />
      </main>
    </>
  );
}
