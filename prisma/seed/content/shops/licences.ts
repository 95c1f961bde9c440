export { ownCraft, ownProduce } from "@/lib/onboarding/licence";

export const registered = (number: string) =>
  `营业执照 ${number}（演示编号） · Business licence ${number} (demo number)`;
