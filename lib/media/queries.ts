import "server-only";

export { ownsAssets } from "./own";
export { pictureSelect, toPicture, toVoice, voiceSelect } from "./picture";
export { hasSound } from "./sound";
