import { getTranslations } from "next-intl/server";
import { Search } from "@/components/ui/icons";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

/** A plain form: it works before any script has come. */
export async function SearchBox({ locale }: { locale: Locale }) {
  const t = await getTranslations("common.search");
  return (
    <search className="min-w-0 grow">
      <form
        action={localised(locale, paths.search())}
        className="flex min-h-11 items-center rounded-full border border-edge bg-card pl-4 has-focus-visible:outline-3 has-focus-visible:outline-calaite"
      >
        <input
          type="search"
          name="q"
          aria-label={t("label")}
          placeholder={t("placeholder")}
          enterKeyHint="search"
          className="min-w-0 grow appearance-none bg-transparent py-2 outline-none placeholder:text-quiet"
        />
        <button
          type="submit"
          aria-label={t("submit")}
          className="grid size-11 shrink-0 place-items-center rounded-full text-quiet hover:text-pine"
        >
          <Search />
        </button>
      </form>
    </search>
  );
}
