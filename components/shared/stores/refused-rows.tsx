import { useTranslations } from "next-intl";
import type { StoreFileView } from "@/lib/stores";

/** The rows of a file that can't be counted, each with its reason. */
export function RefusedRows({ file: { refused, faults } }: { file: StoreFileView }) {
  const t = useTranslations("stores.file");
  if (refused === 0) return null;
  return (
    <details open className="rounded-lg bg-sunk px-4 py-1">
      <summary className="inline-flex min-h-(--control) cursor-pointer items-center font-semibold text-brick">
        {t("refused", { count: refused })}
      </summary>
      {refused > faults.length && (
        <p className="text-quiet">{t("refusedSome", { count: faults.length })}</p>
      )}
      <ul className="grid gap-1 pb-3">
        {faults.map(({ row, fault }) => (
          <li key={row} className="grid gap-x-3 sm:grid-cols-[6rem_1fr]">
            <span className="font-medium tabular-nums">{t("row", { row })}</span>
            <span>{t(`fault.${fault}`)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
