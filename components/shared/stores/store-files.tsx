import { useTranslations } from "next-intl";
import { formatDay } from "@/components/shared/catalog/day";
import type { Locale } from "@/lib/platform/i18n";
import type { StoreFileView } from "@/lib/stores";
import { FileImport } from "./file-import";
import { FileSums } from "./file-sums";
import { WaitingFile } from "./waiting-file";

type Props = {
  storeId: string;
  isOpen: boolean;
  files: { waiting: StoreFileView[]; taken: StoreFileView[] };
  by: "county" | "shop";
  locale: Locale;
};

/** The files of a store: one is brought, those that were read wait, those that count stand below. */
export function StoreFiles({ storeId, isOpen, files, by, locale }: Props) {
  const t = useTranslations("stores.file");
  return (
    <>
      {isOpen && <FileImport storeId={storeId} />}
      {files.waiting.map((file) => (
        <WaitingFile key={file.id} file={file} by={by} locale={locale} />
      ))}
      <section className="grid grid-cols-1 gap-3">
        <h2 className="text-xl font-semibold">{t("before")}</h2>
        {files.taken.length === 0 && <p className="text-quiet">{t("beforeNone")}</p>}
        <ul className="grid grid-cols-1 gap-3">
          {files.taken.map((file) => (
            <li key={file.id} className="rounded-lg border border-hairline bg-card p-4">
              <p className="break-words text-sm text-quiet">
                {file.name} ·{" "}
                {t("by", {
                  name: file.by,
                  day: formatDay((file.takenAt ?? file.createdAt).toISOString(), locale),
                })}
              </p>
              <FileSums file={file} locale={locale} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
