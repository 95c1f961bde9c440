export {
  type Ask,
  type AskKind,
  answerTo,
  askKinds,
} from "./asks";
export type { CategoryInput, CategoryRow } from "./category-form";
export type { FrozenAnswer } from "./frozen-answers";
export { newProductTags, productTag } from "./tags";
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
