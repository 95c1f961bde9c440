import "server-only";
import { setImmediate } from "node:timers/promises";
import { closePaper, type Doc, openPaper } from "@/lib/platform/paper";
import { drawLabel, type Label } from "./label-page";
import { type Box, DOT, papers } from "./label-paper";
import type { LabelSize } from "./label-size";
import { drawLotLabel, type LotLabel } from "./lot-label";

type Papered = { paper: LabelSize };
export type PaperedLabel = Label & Papered;
export type PaperedLotLabel = LotLabel & Papered;

/** Labels of one size that share a page; most papers hold one. */
function pagesOf<One extends Papered>(labels: readonly One[]): One[][] {
  const pages: One[][] = [];
  for (const label of labels) {
    const last = pages.at(-1);
    const hasRoom =
      last?.[0]?.paper === label.paper && last.length < papers[label.paper].labels.length;
    if (last && hasRoom) last.push(label);
    else pages.push([label]);
  }
  return pages;
}

/** A PDF of these labels in their order, each drawn on the paper it names. */
async function print<One extends Papered>(
  labels: readonly One[],
  title: string,
  draw: (doc: Doc, on: Box, label: One) => void,
) {
  const doc = openPaper(title);
  for (const page of pagesOf(labels)) {
    const [first] = page;
    if (!first) continue;
    const { width, height, labels: boxes } = papers[first.paper];
    doc.addPage({ size: [width * DOT, height * DOT], margin: 0 });
    // From here on a unit is a dot.
    doc.scale(DOT);
    for (const [index, box] of boxes.entries()) {
      const label = page[index];
      if (label) draw(doc, box, label);
    }
    // Others are answered between two pages.
    await setImmediate();
  }
  return closePaper(doc);
}

/** A PDF of parcels' labels in their order, each on the paper of its shop. */
export const printLabels = (labels: readonly PaperedLabel[], title: string) =>
  print(labels, title, drawLabel);

/** The same of what sticks on a bag: so many of one. */
export const printLotLabels = (label: PaperedLotLabel, count: number, title: string) =>
  print(
    Array.from({ length: count }, () => label),
    title,
    drawLotLabel,
  );
