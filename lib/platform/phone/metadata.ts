import type { MetadataJson } from "libphonenumber-js/core";
import smallest from "libphonenumber-js/min/metadata";
import china from "./china.json";

// The small metadata takes a mobile with a digit missing for valid, so China alone has the full row.
export const metadata: MetadataJson = Object.assign({}, smallest, {
  countries: { ...smallest.countries, CN: china },
});
