import "server-only";
import type { Tasks } from "@/lib/platform/jobs";
import { mindCollection } from "./clock";

export const collectionTasks = {
  "mind-collection": ({ shipmentId }) => mindCollection(shipmentId),
} satisfies Partial<Tasks>;
