import { useTranslations } from "next-intl";
import { formatDay } from "@/components/shared/catalog/day";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/platform/i18n";
import { fields, type StoreFileView } from "@/lib/stores";
import { FileSums } from "./file-sums";
import { RefusedRows } from "./refused-rows";
import { TakeFile } from "./take-file";

type Props = { file: StoreFileView; by: "county" | "shop"; locale: Locale };

/** Which head was read as what. */
function ReadAs({ columns }: Pick<StoreFileView, "columns">) {
  const t = useTranslations("stores.import");
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-quiet">
      {fields.map((field) => {
        const head = columns[field];
        return head && <li key={field}>{`${t(`field.${field}`)} ← ${head}`}</li>;
      })}
    </ul>
  );
}

/** A file that was read: what it says, what of it can't be counted, and the press that counts it. */
export function WaitingFile({ file, by, locale }: Props) {
  const t = useTranslations("stores.file");
  const { id, name, madeAt, isKnown, lines, columns } = file;
  return (
    <Card className="grid grid-cols-1 gap-4">
      <div>
        <h2 className="text-xl font-semibold">{t("waiting")}</h2>
        <p className="break-words text-quiet">
          {name} · {t("madeAt", { day: formatDay(madeAt.toISOString(), locale) })}
        </p>
      </div>
      <FileSums file={file} locale={locale} />
      {isKnown && <Notice>{t("known")}</Notice>}
      {lines === 0 && <Notice tone="error">{t("none")}</Notice>}
      <RefusedRows file={file} />
      <ReadAs columns={columns} />
      <TakeFile id={id} by={by} isEmpty={lines === 0} />
    </Card>
  );
}
