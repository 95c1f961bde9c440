import "server-only";

export { agree, offer, refuse } from "./answer";
export { askAfterSale } from "./ask";
export { acceptOffer, declineOffer, dispute, sendBack, withdraw } from "./buyer";
export { addProof, decide } from "./decide";
export { addHoliday, removeHoliday } from "./holidays";
export { receiveReturn } from "./receive-return";
export { finishCase, tickCases } from "./tick";
