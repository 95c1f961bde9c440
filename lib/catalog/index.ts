export {
  type Ask,
  type AskKind,
  answerTo,
  askKinds,
} from "./asks";
export type { BatchVerb } from "./batch-verb";
export type { CategoryInput, CategoryRow } from "./category-form";
export type { FrozenAnswer } from "./frozen-answers";
export { CATALOG, newProductTags, productTag } from "./tags";
export * from "./views";
export {
  isFood,
  needsReturnConsent,
  type PaperKind,
  type ProductKind,
  paperKinds,
  productKindNames,
  type Regime,
  type ReturnPolicy,
  regimes,
  returnPolicies,
} from "./vocabulary";
