import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";

/** Back to the start and on to more, where there are such. */
export function Pager({ first, next }: { first: string | null; next: string | null }) {
  const t = useTranslations("sell.pager");
  if (!first && !next) return null;
  return (
    <nav aria-label={t("label")} className="grid gap-3 sm:grid-flow-col sm:justify-center">
      {first && (
        <ButtonLink variant="quiet" size="lg" href={first}>
          {t("first")}
        </ButtonLink>
      )}
      {next && (
        <ButtonLink variant="quiet" size="lg" href={next}>
          {t("next")}
        </ButtonLink>
      )}
    </nav>
  );
}
