export {
  type Ask,
  type AskKind,
  answerTo,
  askKinds,
  askSchema,
  type FrozenAnswer,
  labelWithAnswers,
} from "./asks";
export { type CategoryInput, type CategoryRow, categorySchema } from "./category-form";
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
