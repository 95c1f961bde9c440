import "server-only";
import { join } from "node:path";
import PDFDocument from "pdfkit";
import type { Faces } from "./text";

export { drawLine, type Faces, linesOf, widthOf } from "./text";

export type Doc = PDFKit.PDFDocument;

// Names and streets may hold any character there is, so whole fonts; each PDF embeds what it uses.
const FONTS = join(process.cwd(), "node_modules/@expo-google-fonts/noto-sans-sc");
const PLAIN_FILE = join(FONTS, "400Regular/NotoSansSC_400Regular.ttf");
const BOLD_FILE = join(FONTS, "700Bold/NotoSansSC_700Bold.ttf");

/** Han that the first fonts lack. */
const RARE_FILE = join(process.cwd(), "lib/platform/paper/fonts/rare-han.ttf");

export const PLAIN: Faces = ["plain", "rare"];
export const BOLD: Faces = ["bold", "rare"];

/** An empty document with the faces plain, bold and rare; its pages stay open until the end. */
export function openPaper(title: string): Doc {
  const doc = new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    margin: 0,
    // A first face without a name would have "plain" opened anew at every word: pdfkit finds its twin, keeps neither.
    font: "",
    info: { Title: title },
  });
  doc.registerFont("plain", PLAIN_FILE).registerFont("bold", BOLD_FILE);
  doc.registerFont("rare", RARE_FILE);
  keepSize(doc);
  return doc;
}

/** Print dialogs shrink a page to fit their margins unless the document says not to; bars would blur. */
function keepSize(doc: Doc) {
  const root: unknown = Reflect.get(doc, "_root");
  if (typeof root !== "object" || root === null) throw new Error("pdfkit has no catalogue");
  Object.assign(Reflect.get(root, "data"), {
    ViewerPreferences: doc.ref({ PrintScaling: "None" }),
  });
}

/** Ends a document; its bytes. */
export async function closePaper(doc: Doc): Promise<Uint8Array<ArrayBuffer>> {
  doc.end();
  const chunks: Buffer[] = [];
  for await (const chunk of doc) chunks.push(Buffer.from(chunk));
  return new Uint8Array(Buffer.concat(chunks));
}
