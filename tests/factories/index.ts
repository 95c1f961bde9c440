export { createAssistant, createConsent, startActing } from "./acting";
export { createApplication, createPhoto } from "./applications";
export { createOrder } from "./orders";
export { createOfficer, createUser, guest, viewerOf } from "./people";
export { createProduct, createShop } from "./shops";
