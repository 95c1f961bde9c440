import "server-only";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import PDFDocument from "pdfkit";
import { drawLabel, type Label } from "./label-page";
import { type Box, DOT, papers } from "./label-paper";
import type { LabelSize } from "./label-size";
import { drawLotLabel, type LotLabel } from "./lot-label";

type Papered = { paper: LabelSize };
export type PaperedLabel = Label & Papered;
export type PaperedLotLabel = LotLabel & Papered;

// Names and streets may hold any character there is, so whole fonts; each PDF embeds what it uses.
const FONTS = join(process.cwd(), "node_modules/@expo-google-fonts/noto-sans-sc");
const PLAIN = join(FONTS, "400Regular/NotoSansSC_400Regular.ttf");
const BOLD = join(FONTS, "700Bold/NotoSansSC_700Bold.ttf");

/** Han that the first fonts lack. */
const RARE = join(process.cwd(), "lib/shipping/fonts/rare-han.ttf");

/** An empty document with the faces plain, bold and rare. */
export function open(title: string) {
  const doc = new PDFDocument({
    autoFirstPage: false,
    margin: 0,
    // A first face without a name would have "plain" opened anew at every word: pdfkit finds its twin, keeps neither.
    font: "",
    info: { Title: title },
  });
  doc.registerFont("plain", PLAIN).registerFont("bold", BOLD).registerFont("rare", RARE);
  keepSize(doc);
  return doc;
}

/** Print dialogs shrink a page to fit their margins unless the document says not to; bars would blur. */
function keepSize(doc: PDFKit.PDFDocument) {
  const root: unknown = Reflect.get(doc, "_root");
  if (typeof root !== "object" || root === null) throw new Error("pdfkit has no catalogue");
  Object.assign(Reflect.get(root, "data"), {
    ViewerPreferences: doc.ref({ PrintScaling: "None" }),
  });
}

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

/** The bytes of a document that has ended. */
export async function bytesOf(doc: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of doc) chunks.push(Buffer.from(chunk));
  return new Uint8Array(Buffer.concat(chunks));
}

/** A PDF of these labels in their order, each drawn on the paper it names. */
async function print<One extends Papered>(
  labels: readonly One[],
  title: string,
  draw: (doc: PDFKit.PDFDocument, on: Box, label: One) => void,
) {
  const doc = open(title);
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
  doc.end();
  return bytesOf(doc);
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
