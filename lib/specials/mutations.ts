import "server-only";

export { endSpecial } from "./end";
export { forgetSpecials } from "./forget";
export { setSpecial } from "./set";
export { retakeSpecials, type SpecialTaking, takeSpecials } from "./take";
