import "server-only";

export { saveAnswers } from "./answer";
export { beginAtCounter } from "./begin";
export { checkRequirement } from "./check";
export { decideApplication } from "./decide";
export { giveRequirement } from "./give";
export { submitApplication, takeBackApplication } from "./submit";
export { superviseShop } from "./supervise";
