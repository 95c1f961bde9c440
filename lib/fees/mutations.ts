import "server-only";

export { addFeeRule, endFeeRule, removeFeeRule } from "./register";
