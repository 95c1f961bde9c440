import { z } from "zod";
import { mark, words } from "@/lib/platform/words";

/** A shelf as the desk's form sends it; without an id it is a new one. */
export const categorySchema = z.strictObject({
  id: z.uuid().optional(),
  /** The mark of the row that the form was made from. */
  seen: mark(60).optional(),
  slug: z.string().regex(/^[a-z0-9-]{2,40}$/),
  nameZh: words(12, 1),
  nameEn: words(30, 1),
  glyph: z.string().regex(/^[a-z-]{2,20}$/),
  /** The shelf it stands under; null at the top. */
  parentId: z.uuid().nullable(),
});
export type CategoryInput = z.output<typeof categorySchema>;

/** A shelf of the register; `goods` counts what lies on it, on sale or not. */
export type CategoryRow = CategoryInput & {
  id: string;
  seen: string;
  goods: number;
  children: CategoryRow[];
};
