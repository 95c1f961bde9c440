import { HOUR } from "@/lib/platform/clock";
import { idsAt } from "./ids";
import type { Plan } from "./plan";
import type { OrderSheets } from "./sheets";

/** Counts what leaves the shelves, so that every batch of orders first brings in what it sells. */
export class Restock {
  private readonly pieces = new Map<string, number>();

  take({ orders }: Plan) {
    for (const { lines, fate } of orders) {
      if (fate.confirmedAt === null || fate.cancelledAt !== null) continue;
      for (const { item, quantity } of lines)
        this.pieces.set(item.stockItemId, (this.pieces.get(item.stockItemId) ?? 0) + quantity);
    }
  }

  /** Receipts an hour before the batch begins: what is on hand stays as it was. */
  addTo(into: OrderSheets, { at, serial }: Plan) {
    const moment = at - HOUR;
    for (const [index, [stockItemId, pieces]] of [...this.pieces].entries()) {
      const id = idsAt(moment, serial + Math.floor(index / 4_000))((index % 4_000) + 90);
      into.movements.add([id, stockItemId, "RECEIPT", pieces, null, moment]);
    }
  }
}
