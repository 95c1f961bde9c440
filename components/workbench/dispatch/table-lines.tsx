import { useTranslations } from "next-intl";
import { useFailureText } from "@/components/ui/failure-text";
import { Link } from "@/components/ui/link";
import type { TableLine } from "@/lib/dispatch";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { isPlausibleWaybill } from "@/lib/shipping";
import type { CarrierChoice } from "@/lib/shipping/queries";
import type { Told } from "./use-waybill-table";

type Shown = { carriers: CarrierChoice[]; locale: Locale };
type Props = Shown & { line: TableLine; told: Told | undefined };

/** What becomes of a line, in words. */
function useOutcome() {
  const t = useTranslations("dispatch.table");
  const words = useFailureText();
  const ship = useTranslations("dispatch.ship");
  return (line: TableLine, told: Told | undefined): string | null => {
    if (line.fault) return t(`fault.${line.fault}`);
    if (told?.kind === "REFUSED")
      return told.failure.code === "NOT_FOUND" ? t("fault.NOT_FOUND") : words(told.failure);
    if (told?.kind === "SENT") return t("sentOne");
    if (told?.kind === "BACK") return t("undone");
    return isPlausibleWaybill(line.waybill) ? null : ship("odd");
  };
}

/** One row of the table: whose parcel, under which number, and what becomes of it. */
function Line({ line, told, carriers, locale }: Props) {
  const t = useTranslations("dispatch.table");
  const outcome = useOutcome()(line, told);
  const carrier = carriers.find(({ code }) => code === line.carrierCode)?.name;
  const isOurs =
    told !== undefined && !(told.kind === "REFUSED" && told.failure.code === "NOT_FOUND");
  return (
    <li className="grid grid-cols-1 gap-1 px-4 py-3">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <strong>{told?.recipient || line.number || t("row", { row: line.row })}</strong>
        <span className="text-sm text-quiet tabular-nums">{t("row", { row: line.row })}</span>
      </p>
      <p className="break-words tabular-nums">
        {t("waybill", { carrier: carrier ?? t("noCarrier"), waybill: line.waybill })}
      </p>
      {outcome && <p className="font-medium">{outcome}</p>}
      {isOurs && (
        <p>
          <Link
            href={localised(locale, paths.sellOrder(line.number))}
            className="inline-flex min-h-(--control) items-center text-calaite"
          >
            {t("see")} {line.number}
          </Link>
        </p>
      )}
    </li>
  );
}

type ListProps = Shown & {
  lines: TableLine[];
  toldOf: (line: TableLine) => Told | undefined;
};

/** Rows in the order of the table. */
export function TableLines({ lines, toldOf, ...shown }: ListProps) {
  return (
    <ul className="divide-y divide-hairline rounded-lg border border-hairline bg-card">
      {lines.map((line) => (
        <Line key={line.row} line={line} told={toldOf(line)} {...shown} />
      ))}
    </ul>
  );
}
