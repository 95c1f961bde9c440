import "server-only";
import { env } from "@/lib/platform/env";
import { counterCode } from "@/lib/platform/ids";

type Tried = { shipmentId: string; codeTries: number };

/** Six digits against which a parcel is handed out, after so many tries. */
export const collectionCode = ({ shipmentId, codeTries }: Tried) =>
  counterCode(env.AUTH_SECRET, `collection:${shipmentId}`, codeTries);
