import "server-only";
import { cookieJar } from "@/lib/platform/request";
import { isPlace, PLACE_COOKIE } from "./place";

/** The province that this browser chose for its parcels, or null. */
export async function chosenPlace(): Promise<string | null> {
  const place = (await cookieJar()).get(PLACE_COOKIE);
  return isPlace(place) ? place : null;
}
