import { applications, shopPapers } from "./applications";
import { baselines } from "./baselines";
import { carriers } from "./carriers";
import { cases } from "./cases";
import { categories } from "./categories";
import { county } from "./county";
import { FEES_SINCE, feeRules, officerActs, providerFaults, strayPayment } from "./desk";
import { freightRules } from "./freight";
import { households } from "./households";
import { labels } from "./labels";
import { invites, people } from "./people";
import { lineage, products } from "./products";
import { reviews } from "./reviews";
import { shops } from "./shops";
import { stations } from "./stations";
import { villages } from "./villages";

/** The whole demo county; each list can be inserted in its order, lists in the order written here. */
export const demo = {
  county,
  categories,
  baselines,
  villages,
  stations,
  households,
  shops,
  products,
  labels,
  lineage,
  freightRules,
  carriers,
  people,
  invites,
  applications,
  shopPapers,
  feeRules,
  feesSince: FEES_SINCE,
  officerActs,
  providerFaults,
  strayPayment,
  cases,
  reviews,
} as const;

export type * from "./types";
