import { findPhones, isMobileCn, type Phone } from "@/lib/platform/phone";
import { type AddressPlace, indexOf, type PlaceIndex, type PlacePath } from "./address-index";
import { PHONE_MARK, splitAtLabels, tidy } from "./address-labels";
import { type Confidence, cutLabelledName, type NameGuess } from "./address-name";
import { findRegion, type RegionMatch } from "./address-region";
import { splitStreet } from "./address-street";
import { type AddressTownships, findTownship } from "./address-township";

export type { AddressPlace } from "./address-index";
export type { Confidence } from "./address-name";
export type { AddressTownships } from "./address-township";

/** Codes and Chinese names; "" for the levels that the text doesn't tell. */
export interface RecognisedRegion {
  codes: { provinceCode: string; cityCode: string; districtCode: string; townshipCode: string };
  names: { province: string; city: string; district: string; township: string };
}

export interface RecognisedAddress {
  recipient?: string;
  phone?: Phone;
  region?: RecognisedRegion;
  street?: string;
  /** How sure each found field is; show all of them for confirmation, low ones marked. */
  confidence: {
    recipient?: Confidence;
    phone?: Confidence;
    region?: Confidence;
    street?: Confidence;
  };
}

interface Pieces {
  phone: Phone | undefined;
  isOnlyPhone: boolean;
  labelledName: string;
  text: string;
}

const postcode = /(^|[\s,;])\d{6}(?=$|[\s,;☎])/g;

/** Takes the phones out, a mobile before a landline, and leaves a mark where each was. */
function takePhones(text: string) {
  const found = findPhones(text);
  let rest = "";
  let from = 0;
  for (const { start, end } of found) {
    rest += text.slice(from, start) + PHONE_MARK;
    from = end;
  }
  const phones = found.map(({ phone }) => phone);
  const phone = phones.find(isMobileCn) ?? phones[0];
  return { phone, isOnlyPhone: phones.length === 1, rest: rest + text.slice(from) };
}

function takeApart(pasted: string, index: PlaceIndex): Pieces {
  const { phone, isOnlyPhone, rest } = takePhones(tidy(pasted));
  let labelledName = "";
  const kept = splitAtLabels(rest).map(({ field, text }) => {
    if (field === "postcode") return text.replace(/^[ :]*\d{0,6}/, "");
    if (field !== "recipient" || labelledName) return text;
    const [run, after] = cutLabelledName(text);
    const region = run.length > 4 ? findRegion(index, run) : null;
    labelledName = region && region.start > 1 ? run.slice(0, region.start) : run;
    if (labelledName.length <= 20) return run.slice(labelledName.length) + after;
    labelledName = "";
    return text;
  });
  return { phone, isOnlyPhone, labelledName, text: kept.join("\n").replace(postcode, "$1") };
}

function regionOf(path: PlacePath, township?: { code: string; zh: string }): RecognisedRegion {
  const [province, city, district] = path;
  return {
    codes: {
      provinceCode: province?.code ?? "",
      cityCode: city?.code ?? "",
      districtCode: district?.code ?? "",
      townshipCode: township?.code ?? "",
    },
    names: {
      province: province?.zh ?? "",
      city: city?.zh ?? "",
      district: district?.zh ?? "",
      township: township?.zh ?? "",
    },
  };
}

const regionConfidence = ({ path, isExplicit }: RegionMatch): Confidence =>
  path.length < 3 ? "low" : isExplicit ? "high" : "medium";

function place(match: RegionMatch, text: string, townships: AddressTownships) {
  const gap = /^[\s,;:·\-/>|、。]{0,4}/.exec(text.slice(match.end))?.[0].length ?? 0;
  const from = match.end + gap;
  const found = findTownship(match.path, townships, text.slice(from));
  if (!found) return { region: regionOf(match.path), end: match.end };
  const [province, city] = match.path;
  const path = province && city ? [province, city, found.district] : match.path;
  return { region: regionOf(path, found.township), end: from + found.length };
}

function report(pieces: Pieces, name: NameGuess | null, street: string): RecognisedAddress {
  const { phone, isOnlyPhone } = pieces;
  return {
    ...(name && { recipient: name.name }),
    ...(phone && { phone }),
    ...(street && { street }),
    confidence: {
      ...(name && { recipient: name.confidence }),
      ...(phone && { phone: isOnlyPhone ? "high" : "medium" }),
      ...(street && { street: "medium" }),
    },
  };
}

/**
 * Recipient, phone, region and street from a pasted text. Townships are found when those of the city
 * are given. Never throws; what it didn't find is missing, and nothing may be saved unconfirmed.
 */
export function recognise(
  pasted: string,
  provinces: readonly AddressPlace[],
  townships: AddressTownships = {},
): RecognisedAddress {
  const index = indexOf(provinces);
  const pieces = takeApart(pasted, index);
  const match = findRegion(index, pieces.text);
  const found = match && place(match, pieces.text, townships);
  const labelled: NameGuess | null = pieces.labelledName
    ? { name: pieces.labelledName, confidence: "high" }
    : null;
  const { name, street } = splitStreet(
    index,
    pieces.text,
    match?.start ?? 0,
    found?.end ?? 0,
    labelled,
  );

  const result = report(pieces, name, street);
  if (!match || !found) return result;
  const confidence = { ...result.confidence, region: regionConfidence(match) };
  if (street && match.path.length === 3) confidence.street = "high";
  return { ...result, region: found.region, confidence };
}

/** `recognise`, with the townships of the city that was found; without them when they don't load. */
export async function recogniseWithTownships(
  pasted: string,
  provinces: readonly AddressPlace[],
  loadTownships: (cityCode: string) => Promise<AddressTownships>,
): Promise<RecognisedAddress> {
  const first = recognise(pasted, provinces);
  const cityCode = first.region?.codes.cityCode;
  if (!cityCode) return first;
  const townships = await loadTownships(cityCode).catch(() => ({}));
  return recognise(pasted, provinces, townships);
}
