import "server-only";
import type { AssetKind } from "@/lib/platform/db";
import { WIDTHS } from "./index";

export const pictureFile = (key: string, width: number) => `${key}/${width}.webp`;

/** Under which keys an asset is stored. */
export const filesOf = ({ kind, key }: { kind: AssetKind; key: string }) =>
  kind === "VOICE" ? [key] : WIDTHS.map((width) => pictureFile(key, width));
