import { parseArgs } from "node:util";
import { pool } from "@/lib/platform/db";
import { foundCounty } from "./found-county";

const { values: said } = parseArgs({
  options: {
    code: { type: "string", default: "" },
    phone: { type: "string", default: "" },
    name: { type: "string", default: "" },
  },
});

const sentences = {
  CODE_UNKNOWN: "--code wants the six digits of a county or district (GB/T 2260), as 140428.",
  PHONE_INVALID: "--phone wants the mobile number of the first officer.",
  NAME_MISSING: "--name wants the name of the first officer.",
  COUNTY_THERE: "This shop has a county already; its officers give roles at /county/people.",
};

/** Founds the county of an empty shop: --code 140428 --phone 13800138005 --name 王主任. */
const founded = await foundCounty(said);
await pool.end();
if (founded.ok) {
  const { nameZh, nameEn } = founded.data;
  console.log(
    `${nameZh} (${nameEn}) is founded: ${said.name} signs in with ${said.phone} at /county.`,
  );
} else {
  console.error(sentences[founded.code]);
  process.exitCode = 1;
}
