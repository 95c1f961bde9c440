import { hide } from "./suppress";
import { type Sale, tableOf } from "./table";

export type Question = {
  sales: Sale[];
  /** Last month's sales of the cells that were shown, null without a published month. */
  before: { sales: Sale[]; shown: string[] } | null;
};

/** Runs in a process of its own (hide-apart.ts): the programs of a large county take half a minute. */
process.on("message", async ({ sales, before }: Question) => {
  const known = before && tableOf(before.sales);
  const shown = known && {
    ...known,
    cells: new Map([...known.cells].filter(([key]) => before.shown.includes(key))),
  };
  process.send?.([...(await hide(tableOf(sales), shown))]);
});
process.on("disconnect", () => process.exit());
