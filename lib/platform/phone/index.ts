export { phoneEnding } from "./ending";
export { findPhones } from "./find";
export { formatPhone, maskPhone } from "./format";
export { isMobileCn, isPhone, type Phone, parsePhone } from "./parse";
export { hidden, readable } from "./stored";
