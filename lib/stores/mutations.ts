import "server-only";

export { receiveStoreFile } from "./receive";
export { addStore, registerStore, setStoreOpen } from "./register";
export { dropStoreFile, takeStoreFile } from "./take";
export { forgetStoreWord, setStoreWord } from "./word";
