export { type ContactPhone, parseContact } from "./contact";
export { findPhones } from "./find";
export { formatPhone, maskPhone } from "./format";
export { countryOf, isMobileCn, isPhone, type Phone, parsePhone } from "./parse";
export { hidden, readable } from "./stored";
export { phoneWanted } from "./wanted";
