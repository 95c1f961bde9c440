export {
  type Ask,
  type AskKind,
  answerTo,
  askKinds,
  type FrozenAnswer,
  labelWithAnswers,
} from "./asks";
export type { BatchVerb } from "./batch-verb";
export { type CategoryInput, type CategoryRow, categorySchema } from "./category-form";
export { newProductTags, productTag } from "./tags";
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
