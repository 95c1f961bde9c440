import "server-only";

export { changeCountyRules } from "./county-rules";
export { saveStation } from "./station-register";
export { saveVillage } from "./village-register";
