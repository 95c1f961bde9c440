import "server-only";

export { findCustomer, listOrdersOfCustomer } from "./find";
export { type CustomersWanted, listCustomers, listTags } from "./list";
export { listNotesOnMe } from "./own";
