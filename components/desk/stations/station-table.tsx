import { useTranslations } from "next-intl";
import { type Column, RegisterTable } from "@/components/desk/register/register-table";
import type { StationRow } from "@/lib/places";
import { formatPhone, isPhone } from "@/lib/platform/phone";
import { StationEditor } from "./station-editor";

type Props = {
  stations: StationRow[];
  villages: { id: string; name: string }[];
  districts: { code: string; name: string }[];
};

const spoken = (phone: string) => (isPhone(phone) ? formatPhone(phone) : phone);

/** The county's stations: who keeps them, when they are open, and how they are called. */
export function StationTable({ stations, ...choices }: Props) {
  const t = useTranslations("county.stations");
  const columns: Column<StationRow>[] = [
    {
      key: "name",
      head: t("name"),
      cell: (station) => <StationEditor station={station} {...choices} />,
    },
    { key: "code", head: t("code"), cell: ({ code }) => code },
    { key: "level", head: t("level"), cell: ({ level }) => t(`levels.${level}`) },
    { key: "village", head: t("village"), cell: ({ village }) => village },
    { key: "keeper", head: t("keeper"), cell: ({ keeper }) => keeper },
    {
      key: "phone",
      head: t("phone"),
      cell: ({ phone }) => (
        <a href={`tel:${phone}`} className="whitespace-nowrap text-calaite tabular-nums">
          {spoken(phone)}
        </a>
      ),
    },
    { key: "hours", head: t("hours"), cell: ({ hours }) => hours },
  ];
  return (
    <RegisterTable caption={t("title")} columns={columns} rows={stations} keyOf={({ id }) => id} />
  );
}
