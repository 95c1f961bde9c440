import "server-only";
import type { AssetKind } from "@/lib/platform/db";
import { CLOSE_WIDTH, WIDTHS } from "./index";

const pictureFiles = (key: string) =>
  [...WIDTHS, CLOSE_WIDTH].flatMap((width) => [`${key}/${width}.webp`, `${key}/${width}.avif`]);

/** Under which keys an asset is stored. */
export const filesOf = ({ kind, key }: { kind: AssetKind; key: string }) =>
  kind === "IMAGE" ? pictureFiles(key) : [key];
