import { newLocalId } from "@/components/ui/local-id";
import { keeperNow } from "./keeper";
import { type Act, askAgain, keep, takeBack } from "./queue";
import { sendWaiting } from "./send-waiting";
import { changeActs } from "./store";

async function change(work: (acts: Act[]) => Act[]): Promise<string | null> {
  const keeper = keeperNow();
  if (keeper) await changeActs(keeper, work);
  return keeper;
}

export const dropFor = ({ id }: Act) => change((acts) => takeBack(acts, id));

/** Takes the taking back back. */
export const putBack = (act: Act) => change((acts) => keep(acts, act));

/** Once more, at once. */
export async function againFor({ id }: Act): Promise<void> {
  const keeper = await change((acts) => askAgain(acts, id, newLocalId()));
  if (keeper) await sendWaiting(keeper);
}
