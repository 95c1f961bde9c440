import "server-only";

export { cashOf, listBalances, shopBalance } from "./balances";
