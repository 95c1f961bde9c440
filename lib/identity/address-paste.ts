import { type ContactPhone, findPhones, isMobileCn } from "@/lib/platform/phone";
import { type AddressPlace, indexOf, type PlaceIndex, type PlacePath } from "./address-index";
import { PHONE_MARK, splitAtLabels } from "./address-labels";
import { type Confidence, cutLabelledName, type NameGuess } from "./address-name";
import { citiesToAsk, findRegion, type RegionMatch } from "./address-region";
import { splitStreet } from "./address-street";
import { type AddressTownships, findTownship } from "./address-township";
import { tidy } from "./tidy";

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
  phone?: ContactPhone;
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
  phone: ContactPhone | undefined;
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
  const chosen = found.find(({ phone }) => isMobileCn(phone)) ?? found[0];
  return { phone: chosen?.contact, isOnlyPhone: found.length === 1, rest: rest + text.slice(from) };
}

/** "1." or "(2)" of a list in front of an address. */
const listNumber = /^[[(]?(?:\d{1,2}|[一二三四五六七八九十])[.、)\]] ?(?=\D)/;

function takeApart(pasted: string, index: PlaceIndex): Pieces {
  const { phone, isOnlyPhone, rest } = takePhones(tidy(pasted).replace(listNumber, ""));
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

const gap = /^[\s,;:·\-/>|、。]{0,4}/;

/** Behind a name that stands twice, and behind what parts names. */
function skipRepeated(text: string, start: number, names: readonly string[]): number {
  const at = start + (gap.exec(text.slice(start))?.[0].length ?? 0);
  const again = names.find((name) => text.startsWith(name, at));
  return again ? skipRepeated(text, at + again.length, names) : at;
}

function place(match: RegionMatch, text: string, townships: AddressTownships) {
  const names = match.path.map(({ zh }) => zh);
  const from = skipRepeated(text, match.end, names);
  const isRepeated = names.some((name) => text.slice(match.end, from).includes(name));
  const found = findTownship(match.path, townships, text.slice(from));
  if (!found) return { region: regionOf(match.path), end: isRepeated ? from : match.end };
  const [province, city] = match.path;
  const path = province && city ? [province, city, found.district] : match.path;
  const end = skipRepeated(text, from + found.length, [found.township.zh]);
  return { region: regionOf(path, found.township), end };
}

/** The start of the region, or of its names that stand in front of it once more. */
function startOf({ path, start }: RegionMatch, text: string): number {
  const before = text.slice(0, start).replace(/[\s,;·\-/>|、。]{1,4}$/, "");
  const again = path.find(({ zh }) => before.endsWith(zh));
  return again
    ? startOf({ path, start: before.length - again.zh.length } as RegionMatch, text)
    : start;
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
  const { text } = pieces;
  const match = findRegion(
    index,
    text,
    (path, at) => findTownship(path, townships, text.slice(at)) !== null,
  );
  const found = match && place(match, text, townships);
  const labelled: NameGuess | null = pieces.labelledName
    ? { name: pieces.labelledName, confidence: "high" }
    : null;
  const { name, street } = splitStreet(
    index,
    text,
    match ? startOf(match, text) : 0,
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
  const load = (cityCode: string): Promise<AddressTownships> =>
    loadTownships(cityCode).catch(() => ({}));
  const first = recognise(pasted, provinces);
  const { cityCode } = first.region?.codes ?? {};
  if (cityCode) return recognise(pasted, provinces, await load(cityCode));
  if (first.region) return first;
  for (const candidate of citiesToAsk(indexOf(provinces), tidy(pasted))) {
    const found = recognise(pasted, provinces, await load(candidate));
    if (found.region) return found;
  }
  return first;
}
