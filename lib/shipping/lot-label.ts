import "server-only";
import type { Doc } from "@/lib/platform/paper";
import { EDGE, INNER, place, qrCode, rule, write } from "./label-ink";
import type { Box } from "./label-paper";

/** What stands on a bag of goods, word for word in the language it is printed in. */
export type LotLabel = {
  title: string;
  /** Day, maker, village, field: a line each, the most wanted first. */
  facts: string[];
  /** In the QR code. */
  url: string;
  /** Under it: what scanning shows. */
  scan: string;
  /** The batch in letters, for who can't scan. */
  code: string;
  /** What its history amounts to as it is printed. */
  mark: string;
};

/** Draws one on its part of the page: what it is above, the code large below. */
export function drawLotLabel(doc: Doc, on: Box, label: LotLabel) {
  write(doc, on, label.title, place(EDGE, 24, INNER, 160), { size: 60, least: 34, bold: true });
  rule(doc, on, 196);
  write(doc, on, label.facts.join("\n"), place(EDGE, 212, INNER, 230), { size: 36, least: 22 });
  rule(doc, on, 456);
  qrCode(doc, on, label.url, place(84, 466, 440, 440));
  const centred = { align: "center" } as const;
  write(doc, on, label.scan, place(EDGE, 900, INNER, 42), { size: 28, least: 20, ...centred });
  const bold = { least: 24, bold: true, ...centred };
  write(doc, on, label.code, place(EDGE, 942, INNER, 50), { size: 36, ...bold });
  write(doc, on, label.mark, place(EDGE, 992, INNER, 36), { size: 22, least: 18, ...centred });
}
