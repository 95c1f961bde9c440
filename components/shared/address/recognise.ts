"use client";

import { loadRecogniser, type RecognisedAddress } from "@/lib/identity";
import { hasTownships, loadRegions, loadTownships } from "@/lib/places";

/** Longer texts are no address; a whole pasted page is cut. */
export const MOST_PASTED = 500;

/** `phoneText` is the phone as it is read aloud. */
export type Recognised = RecognisedAddress & { phoneText?: string };

async function withPhoneText(found: RecognisedAddress): Promise<Recognised> {
  if (!found.phone) return found;
  const { readable } = await import("@/lib/platform/phone");
  return { ...found, phoneText: readable(found.phone) };
}

/** Reads a pasted text in two passes: the city first, then its townships. Rejects when offline. */
export async function recogniseText(text: string): Promise<Recognised> {
  const [recognise, provinces] = await Promise.all([loadRecogniser(), loadRegions("zh")]);
  const townshipsOf = async (cityCode: string) =>
    hasTownships(cityCode) ? loadTownships(cityCode) : {};
  return withPhoneText(await recognise(text.slice(0, MOST_PASTED), provinces, townshipsOf));
}

/** What is left over counts as the street, so a street alone was no address. */
export const isNothing = ({ recipient, phone, region }: RecognisedAddress) =>
  !recipient && !phone && !region;
