import { sniff } from "./sniff";

const TAIL = 1_024;
/** What a paper has no need of: it runs programs in whatever opens it. */
const ACTS = /\/(?:JavaScript|JS|Launch|RichMedia|OpenAction\s*<<[^>]*\/URI)\b/;

/** A PDF from its first to its last mark, that says nothing to do to who opens it. */
export function isPlainPdf(bytes: Uint8Array): boolean {
  if (sniff(bytes) !== "pdf") return false;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return text.slice(-TAIL).includes("%%EOF") && !ACTS.test(text);
}
