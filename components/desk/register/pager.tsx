import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";

/** Back to the first page and on to the next one, where there are such. */
export function Pager({ first, next }: { first: string | null; next: string | null }) {
  const t = useTranslations("county.pager");
  if (!first && !next) return null;
  return (
    <nav aria-label={t("label")} className="flex flex-wrap justify-center gap-3">
      {first && (
        <ButtonLink variant="quiet" href={first}>
          {t("first")}
        </ButtonLink>
      )}
      {next && (
        <ButtonLink variant="quiet" href={next}>
          {t("next")}
        </ButtonLink>
      )}
    </nav>
  );
}
