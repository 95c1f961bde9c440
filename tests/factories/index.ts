export { createAssistant, createConsent, startActing } from "./acting";
export { createOrder } from "./orders";
export { createOfficer, createUser, guest, viewerOf } from "./people";
export { createProduct, createShop } from "./shops";
