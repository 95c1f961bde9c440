import "server-only";

export { askForInvoice, askWithOrders } from "./ask";
export { forgetInvoiceMail, forgetOldInvoices } from "./forget";
export { giveInvoice } from "./give";
export { tellStaleInvoices } from "./tell";
