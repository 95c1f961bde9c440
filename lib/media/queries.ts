import "server-only";

export { pictureSelect, toPicture } from "./picture";
