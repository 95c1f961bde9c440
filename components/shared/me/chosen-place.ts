import "server-only";
import { cookies } from "next/headers";
import { isPlace, PLACE_COOKIE } from "./place";

/** The province that this browser chose for its parcels, or null. */
export async function chosenPlace(): Promise<string | null> {
  const place = (await cookies()).get(PLACE_COOKIE)?.value;
  return isPlace(place) ? place : null;
}
