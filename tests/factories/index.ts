export { createAssistant, createConsent, startActing } from "./acting";
export { createOrder } from "./orders";
export { createUser, guest, viewerOf } from "./people";
export { createProduct, createShop } from "./shops";
