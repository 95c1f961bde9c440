import { sendFile } from "@/components/media/send";
import { answerOf } from "@/components/ui/use-action";
import { answer } from "@/lib/onboarding/actions";
import { ok, type Result } from "@/lib/platform/result";
import { forgetKept, isNothing, readKept, type Whose } from "./kept";

/** What no second try mends: then the phone lets go of it, and the page shows how things stand. */
const over = ["HAS_SHOP", "WITH_COUNTY"];

/** Sends what waits on this phone, the photograph first; answers whether there was anything. */
export async function sendKept(whose: Whose): Promise<Result<boolean, string>> {
  const kept = await readKept(whose);
  if (isNothing(kept)) return ok(false);
  const { photo, ...answers } = kept;
  const sent = photo && (await sendFile(photo, "image"));
  if (sent && !sent.ok) return sent;
  const result = await answerOf(() =>
    answer({ ...answers, ...(sent && { photoId: sent.data.id }) }),
  );
  if (!result.ok && !over.includes(result.code)) return result;
  await forgetKept(whose);
  return ok(true);
}
