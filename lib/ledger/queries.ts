import "server-only";

export { listBalances, shopBalance } from "./balances";
