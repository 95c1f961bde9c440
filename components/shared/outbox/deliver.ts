import type { SendFile } from "@/components/shared/media/send";
import { answerOf } from "@/components/ui/use-action";
import type { Input, Waiting } from "@/lib/api";
import { KEPT_FOR, ONCE } from "@/lib/platform/operation/headers";
import { ok, type Result } from "@/lib/platform/result";
import { type Act, withAsset } from "./queue";
import { changeActs } from "./store";

/** How to ask: in sight, leading to sign in where that has ended, or behind the screen. */
export type Ways = {
  ask: (
    operation: Waiting,
    input: Input<Waiting>,
    headers: Record<string, string>,
  ) => Promise<Result<unknown, string>>;
  upload: SendFile;
};

type Keeper = string | null;

/** Only who did it may have it done. */
const keptFor = (keeper: Keeper): Record<string, string> => (keeper ? { [KEPT_FOR]: keeper } : {});

/** Its picture or recording first; from then on the act names it instead. */
async function withFile(keeper: Keeper, act: Act, upload: SendFile) {
  const { id, file, input } = act;
  if (!file || !("body" in input)) return ok(input);
  const sent = await upload(file.blob, file.kind, { headers: keptFor(keeper) });
  if (!sent.ok) return sent;
  const named = { ...input, body: { ...input.body, asset: sent.data.id } } as Act["input"];
  // Where nothing is kept, nothing has to be.
  if (keeper) await changeActs(keeper, (acts) => withAsset(acts, id, named)).catch(() => undefined);
  return ok(named);
}

/** Sends one act under its key, for who did it. */
export async function deliver(
  keeper: Keeper,
  act: Act,
  { ask, upload }: Ways,
): Promise<Result<unknown, string>> {
  const ready = await withFile(keeper, act, upload);
  if (!ready.ok) return ready;
  const headers = { [ONCE]: act.id, ...keptFor(keeper) };
  return answerOf(() => ask(act.operation, ready.data, headers));
}
