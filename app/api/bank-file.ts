import { refusalFor } from "@/app/api/limited";
import { currentViewer, mayAct } from "@/lib/platform/auth";
import { isId } from "@/lib/platform/ids";
import { fileHeaders } from "@/lib/platform/sheets";
import { isEncoding } from "@/lib/settlement";
import { takeBankFile } from "@/lib/settlement/mutations";
import { bankFile } from "@/lib/settlement/queries";

/** Payouts as a bank takes them: whole account numbers, so only for who settles money. */
export async function answerBankFile(request: Request, { id = "" }: Record<string, string>) {
  const encoding = new URL(request.url).searchParams.get("encoding");
  const viewer = await currentViewer();
  if (!isId(id) || !isEncoding(encoding) || !mayAct(viewer, "money:settle"))
    return new Response(null, { status: 404 });
  const refusal = viewer.kind === "user" ? await refusalFor("file", viewer.userId) : null;
  if (refusal) return refusal;
  const file = await takeBankFile(viewer, id);
  if (!file) return new Response(null, { status: 404 });
  return new Response(Buffer.from(bankFile(file.transfers, encoding)), {
    headers: fileHeaders(`text/csv; charset=${encoding}`, `${file.number}.csv`),
  });
}
