import "server-only";

type Doc = PDFKit.PDFDocument;

/** The faces of one weight, the first that can draw a character draws it. */
export type Faces = readonly [main: string, ...others: string[]];
type Run = { face: string; text: string };

const coverage = new Map<string, Set<number>>();

/** What a registered face can draw. */
function charactersOf(doc: Doc, face: string): Set<number> {
  const known = coverage.get(face);
  if (known) return known;
  const font: unknown = Reflect.get(doc.font(face), "_font");
  const { characterSet } = Reflect.get(Object(font), "font") as { characterSet: number[] };
  const characters = new Set(characterSet);
  coverage.set(face, characters);
  return characters;
}

const faceOf = (doc: Doc, faces: Faces, char: string): string | undefined =>
  faces.find((face) => charactersOf(doc, face).has(char.codePointAt(0) ?? 0));

/** Š as S where no face has it; what cannot be told at all as 〓, never as nothing. */
function drawn(doc: Doc, faces: Faces, char: string): [face: string, char: string] {
  for (const one of [char, char.normalize("NFD").charAt(0)]) {
    const face = faceOf(doc, faces, one);
    if (face) return [face, one];
  }
  return [faces[0], "〓"];
}

/** A text cut where its face changes. */
function runsOf(doc: Doc, faces: Faces, text: string): Run[] {
  const runs: Run[] = [];
  for (const typed of text) {
    const [face, char] = drawn(doc, faces, typed);
    const last = runs.at(-1);
    if (last?.face === face) last.text += char;
    else runs.push({ face, text: char });
  }
  return runs;
}

const MEASURED_AT = 100;
const MOST_MEASURED = 50_000;
const measured = new Map<string, number>();

/** How wide a character is at size 1; it is the same in every document. */
function unitOf(doc: Doc, face: string, char: string): number {
  const key = face + char;
  const known = measured.get(key);
  if (known !== undefined) return known;
  const unit = doc.font(face).fontSize(MEASURED_AT).widthOfString(char) / MEASURED_AT;
  if (measured.size < MOST_MEASURED) measured.set(key, unit);
  return unit;
}

/** Without kerning, so that a line never gets wider than it was measured by much. */
export function widthOf(doc: Doc, faces: Faces, text: string, size: number): number {
  let units = 0;
  for (const char of text) units += unitOf(doc, ...drawn(doc, faces, char));
  return units * size;
}

/** Latin words and numbers stay whole, everything else may end a line. */
const parts = /\n|[\p{Script=Latin}\p{N}*.'’-]+|./gu;

/** A text in lines of at most this width; a word that is wider than a line is broken. */
export function linesOf(doc: Doc, faces: Faces, text: string, size: number, width: number) {
  const lines = [""];
  let free = width;
  const put = (part: string, wide: number) => {
    const isNew = part === "\n" || wide > free;
    const shown = isNew ? part.trimStart() : part;
    if (isNew) lines.push(shown);
    else lines[lines.length - 1] += shown;
    free = (isNew ? width : free) - (shown ? wide : 0);
  };
  for (const [part] of text.matchAll(parts)) {
    const wide = widthOf(doc, faces, part, size);
    if (wide <= width) put(part, wide);
    else for (const char of part) put(char, widthOf(doc, faces, char, size));
  }
  return lines;
}

type Place = { x: number; y: number; width: number; align?: "center" | "right" };

/** One line, each character in a face that has it. */
export function drawLine(doc: Doc, faces: Faces, text: string, size: number, place: Place) {
  const free = place.width - widthOf(doc, faces, text, size);
  let x = place.x + (place.align === "right" ? free : place.align === "center" ? free / 2 : 0);
  for (const run of runsOf(doc, faces, text)) {
    doc.font(run.face).fontSize(size);
    doc.text(run.text, x, place.y, { lineBreak: false });
    x += doc.widthOfString(run.text);
  }
}
