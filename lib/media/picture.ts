import { type Locale, pick } from "@/lib/platform/i18n";
import { fileUrl, type Picture, type Voice } from "./index";

/** Columns of an Asset that a page needs. */
export const pictureSelect = {
  key: true,
  width: true,
  height: true,
  altZh: true,
  altEn: true,
  colour: true,
  isSample: true,
} as const;

type Row = {
  key: string;
  width: number | null;
  height: number | null;
  altZh: string;
  altEn: string;
  colour: string | null;
  isSample: boolean;
};

/** An Asset row as a page's picture, or null where there is none. */
export const toPicture = (row: Row | null | undefined, locale: Locale): Picture | null =>
  row
    ? {
        key: row.key,
        width: row.width ?? 1,
        height: row.height ?? 1,
        alt: pick(row, "alt", locale),
        colour: row.colour,
        isSample: row.isSample,
      }
    : null;

export const voiceSelect = { key: true, durationS: true, peaks: true } as const;

/** A voice's Asset row as pages play it. */
export const toVoice = (
  row: { key: string; durationS: number | null; peaks: string } | null | undefined,
): Voice | null =>
  row ? { url: fileUrl(row.key), seconds: row.durationS ?? 0, peaks: row.peaks } : null;
