import type { Status } from "@/lib/aftersales";
import type { Side } from "./case-clock";

const seen: readonly Status[] = ["REQUESTED", "OFFERED", "REFUSED"];

/** The key of where a case stands, as this side says it: for a seller it waits for "you". */
export const standingOf = (status: Status, side: Side) =>
  side === "seller" && seen.includes(status) ? `ofSeller.${status}` : `status.${status}`;
