import { useTranslations } from "next-intl";
import { type Column, RegisterTable } from "@/components/desk/register/register-table";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { Picture } from "@/components/ui/picture";
import type { VillageRow } from "@/lib/places";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

/** The county's villages, each with its picture and what stands on its page. */
export function VillageTable({ villages, locale }: { villages: VillageRow[]; locale: Locale }) {
  const t = useTranslations("county.villages");
  const columns: Column<VillageRow>[] = [
    {
      key: "name",
      head: t("name"),
      cell: ({ id, name, scene }) => (
        <Link
          href={localised(locale, paths.countyVillage(id))}
          className="flex min-h-12 items-center gap-3 text-calaite hover:underline"
        >
          <Picture
            picture={scene}
            sizes="64px"
            square
            decorative
            className="size-12 shrink-0 rounded-md"
          />
          {name}
        </Link>
      ),
    },
    { key: "code", head: t("code"), cell: ({ code }) => code },
    { key: "county", head: t("county"), cell: ({ county }) => county },
    { key: "households", head: t("households"), end: true, cell: ({ households }) => households },
    { key: "shops", head: t("shops"), end: true, cell: ({ shops }) => shops },
    { key: "stations", head: t("stations"), end: true, cell: ({ stations }) => stations },
    {
      key: "english",
      head: t("english"),
      cell: ({ hasEnglish }) => (
        <Badge tone={hasEnglish ? "pine" : "millet"}>{t(hasEnglish ? "there" : "missing")}</Badge>
      ),
    },
  ];
  return (
    <RegisterTable caption={t("title")} columns={columns} rows={villages} keyOf={({ id }) => id} />
  );
}
