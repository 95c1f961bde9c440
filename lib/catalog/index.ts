export { newProductTags, productTag } from "./tags";
export { type CategoryInput, type CategoryRow, categorySchema } from "./category-form";
export { CATALOG, newProductTags, productTag } from "./tags";
export * from "./views";
export {
  needsReturnConsent,
  type PaperKind,
  paperKinds,
  type Regime,
  type ReturnPolicy,
  regimes,
  returnPolicies,
} from "./vocabulary";
