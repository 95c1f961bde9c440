import type { StockRow } from "@/lib/inventory/queries";
import type { Picture } from "@/lib/media";
import { type Locale, pick } from "@/lib/platform/i18n";

/** Stock knows only the picture's key; it is shown as a square. */
export const stockPicture = (row: StockRow, locale: Locale): Picture | null =>
  row.imageKey === null
    ? null
    : {
        key: row.imageKey,
        width: 720,
        height: 720,
        alt: pick(row, "title", locale),
        colour: null,
        isSample: false,
      };
