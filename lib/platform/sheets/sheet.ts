import type { Fen } from "@/lib/platform/money";

/** Text, a number, or an amount, which a table shows in yuan. */
export type Cell = string | number | { fen: Fen } | null;
export type Sheet = { name: string; heads: string[]; rows: Cell[][] };
