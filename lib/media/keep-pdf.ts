import "server-only";
import { db } from "@/lib/platform/db";
import { fail, ok } from "@/lib/platform/result";
import { store } from "@/lib/platform/storage";
import { keepOnce, newKey, type Sent } from "./keep";
import { isPlainPdf } from "./pdf";

/** Keeps a PDF as it came: it is a paper with a seal, and nobody but a viewer of PDFs opens it. */
export const keepPdf = (sent: Sent) =>
  keepOnce(sent, async (checksum) => {
    const { ownerId, bytes } = sent;
    if (!isPlainPdf(bytes)) return fail("PDF_UNREADABLE");
    const key = `${newKey("documents", true)}.pdf`;
    await store(key, bytes, true);
    const row = { kind: "DOCUMENT", key, ownerId, checksum, bytes: bytes.length } as const;
    return ok(await db.asset.create({ data: row }));
  });
