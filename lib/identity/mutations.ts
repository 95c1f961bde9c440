import "server-only";

export { removeAddress, saveAddress } from "./addresses";
export { editProfile } from "./profile";
export { type CodeRequest, requestCode } from "./request-code";
export { endDevice, endSession, signOutEverywhere } from "./sessions";
export { type SignIn, signInWithCode } from "./sign-in";
export { type CodeGuess, type CodeRefusal, verifyCode } from "./verify-code";
