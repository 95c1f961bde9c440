/** The province that parcels shall go to, for product, basket and checkout alike. */
export const PLACE_COOKIE = "place";
const YEAR_S = 31_536_000;

export const isPlace = (code: string | undefined): code is string => /^\d{6}$/.test(code ?? "");

/** Keeps the choice in this browser. */
export function keepPlace(code: string) {
  // biome-ignore lint/suspicious/noDocumentCookie: older phones have no other way to set one.
  document.cookie = `${PLACE_COOKIE}=${code}; path=/; max-age=${code ? YEAR_S : 0}; samesite=lax`;
}
