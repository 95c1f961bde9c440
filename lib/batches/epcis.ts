import "server-only";
import { env } from "@/lib/platform/env";
import { GRAMS_PER_KG } from "@/lib/platform/money";
import { localised, paths } from "@/lib/platform/paths";
import { findBatchRow } from "./find";
import { dayOf } from "./story";
import type { StoryRow } from "./story-select";

const CONTEXT = "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld";
const OFFSET = "+08:00";
const at = (path: string) => new URL(path, env.publicOrigin).href;
const lotOf = (code: string) => at(localised("zh", paths.batch(code)));

/** So much of a batch; without a GTIN its class is the address of its page. */
const weighed = (code: string, grams: number) => ({
  epcClass: lotOf(code),
  quantity: grams / GRAMS_PER_KG,
  uom: "KGM",
});

const madeWith = (row: StoryRow) => ({
  "cbvmda:lotNumber": row.code,
  ...(row.madeOf.length === 0 && {
    "cbvmda:harvestStartDate": dayOf(row.harvestedOn),
    "cbvmda:harvestEndDate": dayOf(row.harvestedOn),
  }),
  "cbvmda:countryOfOrigin": "CN",
  "chushan:title": row.product.titleZh,
  "chushan:field": row.fieldZh,
  ...(row.household && { "chushan:household": row.household.nameZh }),
});

/** What every event says of itself; a batch that was withdrawn declares its own event wrong. */
function headOf(row: StoryRow) {
  const village = at(localised("zh", paths.village(row.product.shop.village.slug)));
  return {
    eventID: `${lotOf(row.code)}#begun`,
    eventTime: `${dayOf(row.harvestedOn)}T00:00:00.000${OFFSET}`,
    eventTimeZoneOffset: OFFSET,
    bizStep: "creating_class_instance",
    disposition: "active",
    readPoint: { id: village },
    bizLocation: { id: village },
    ilmd: madeWith(row),
    ...(row.withdrawnAt && {
      errorDeclaration: {
        declarationTime: row.withdrawnAt.toISOString(),
        reason: "incorrect_data",
      },
    }),
  };
}

const eventOf = (row: StoryRow) =>
  row.madeOf.length === 0
    ? {
        type: "ObjectEvent",
        action: "ADD",
        ...headOf(row),
        quantityList: [weighed(row.code, row.weighedG)],
      }
    : {
        type: "TransformationEvent",
        ...headOf(row),
        transformationID: `${lotOf(row.code)}#made`,
        inputQuantityList: row.madeOf.map(({ grams, input }) => weighed(input.code, grams)),
        outputQuantityList: [weighed(row.code, row.weighedG)],
      };

/** A batch as an EPCIS 2.0 document (JSON-LD): how it came to be, not who bought it; null for an unknown code. */
export async function exportBatch(code: string) {
  const row = await findBatchRow(code);
  if (!row) return null;
  return {
    "@context": [CONTEXT, { chushan: at("/epcis#") }],
    id: at(paths.batchEpcis(code)),
    type: "EPCISDocument",
    schemaVersion: "2.0",
    creationDate: row.events.at(-1)?.at.toISOString() ?? new Date().toISOString(),
    epcisBody: { eventList: [eventOf(row)] },
  };
}
