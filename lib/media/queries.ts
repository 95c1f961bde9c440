import "server-only";

export { hasSound } from "./sound";
export { ownsAssets } from "./own";
export { pictureSelect, toPicture, toVoice, voiceSelect } from "./picture";
