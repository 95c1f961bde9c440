import type { Hidden } from "./suppress";

export { BLUR, LEAST_SHOPS, MOST_SHARE } from "./risk";
export type { Hidden } from "./suppress";
export { ALL } from "./table";

/** A row or column: its key ("all" for every one of them), address and name. */
export type Line = { key: string; slug: string; name: string };

/** Sales in fen and how many shops made them; or why both are not shown. */
export type Figure = { fen: number; shops: number } | { hidden: Hidden };

export type PublishedMonth = {
  /** YYYY-MM. */
  month: string;
  /** The business day on which it was published, YYYY-MM-DD. */
  publishedOn: string;
  villages: Line[];
  categories: Line[];
  /** By `village category`; what nobody sold is missing. */
  figures: Record<string, Figure>;
};

/** Before it is published: how much of it would be shown. */
export type Preview = { month: string; shown: number; hidden: number; publishedOn: string | null };

export const publishedTag = "published";
