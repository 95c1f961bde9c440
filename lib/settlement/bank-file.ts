import iconv from "iconv-lite";
import { type Fen, plainYuan } from "@/lib/platform/money";
import type { Encoding } from "./index";

export type Transfer = {
  number: string;
  holder: string;
  account: string;
  bank: string;
  amountFen: Fen;
};

const HEADS = ["序号", "收款账号", "收款户名", "收款银行", "金额", "用途"];

/** A comma or a quote in a name would move every column after it. */
const cell = (text: string) => text.replace(/[",\r\n\t]/g, " ").trim();

/**
 * A bank's batch transfer, one line each: account numbers with their leading zeros, amounts in yuan with
 * two digits, our number as the purpose. The last line is the count and the sum, for the clerk to compare.
 */
export function bankFile(transfers: readonly Transfer[], encoding: Encoding): Uint8Array {
  const rows = transfers.map(({ number, holder, account, bank, amountFen }, index) => [
    String(index + 1),
    account,
    holder,
    bank,
    plainYuan(amountFen),
    number,
  ]);
  const total = transfers.reduce((sum, { amountFen }) => sum + amountFen, 0) as Fen;
  const last = ["合计", String(transfers.length), "", "", plainYuan(total), ""];
  const text = [HEADS, ...rows, last].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
  return iconv.encode(text, encoding);
}
