import { exportBatch } from "@/lib/batches/queries";

const MINUTE_S = 60;

/** A batch as an EPCIS 2.0 document (JSON-LD), for whoever asks. */
export async function answerEpcis(_request: Request, { code = "" }: Record<string, string>) {
  const found = await exportBatch(code);
  if (!found) return new Response(null, { status: 404 });
  return Response.json(found, {
    headers: {
      "Content-Type": "application/ld+json",
      "Cache-Control": `public, max-age=${MINUTE_S}`,
    },
  });
}
