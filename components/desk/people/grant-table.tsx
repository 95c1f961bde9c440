import { useTranslations } from "next-intl";
import { dayText } from "@/components/desk/frame/day";
import { type Column, RegisterTable } from "@/components/desk/register/register-table";
import { Badge } from "@/components/ui/badge";
import type { GrantView } from "@/lib/identity";
import type { Locale } from "@/lib/platform/i18n";
import { TakeGrant } from "./take-grant";

/** Who may do what, with until when. */
export function GrantTable({ grants, locale }: { grants: GrantView[]; locale: Locale }) {
  const t = useTranslations("county.people");
  const columns: Column<GrantView>[] = [
    {
      key: "name",
      head: t("who"),
      cell: ({ name, isMine }) => (
        <>
          {name} {isMine && <Badge tone="pine">{t("mine")}</Badge>}
        </>
      ),
    },
    { key: "phone", head: t("phone"), cell: ({ phone }) => phone },
    {
      key: "role",
      head: t("role"),
      cell: ({ role, place }) => (
        <span>
          {t(`roles.${role}`)}
          {place && <span className="block text-sm text-quiet">{place}</span>}
        </span>
      ),
    },
    { key: "since", head: t("since"), cell: ({ since }) => dayText(since, locale) },
    {
      key: "until",
      head: t("until"),
      cell: ({ until }) => (until ? dayText(new Date(Date.parse(until) - 1), locale) : t("open")),
    },
    {
      key: "take",
      head: t("take"),
      end: true,
      bare: true,
      cell: (grant) =>
        grant.isMine ? (
          <span className="text-sm text-quiet">{t("byColleague")}</span>
        ) : (
          <TakeGrant grant={grant} />
        ),
    },
  ];
  return (
    <RegisterTable caption={t("title")} columns={columns} rows={grants} keyOf={({ id }) => id} />
  );
}
