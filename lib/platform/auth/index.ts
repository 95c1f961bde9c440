import "server-only";

export { type Behalf, ConsentEnded, findActing, hasLostConsent, onBehalf } from "./acting";
export { cookieOptions, SESSION_COOKIE, SESSION_SECONDS } from "./cookies";
export { type Credentials, credentialsIn, jarOf, viewerWith } from "./credentials";
export { currentViewer, readSessionId, requireUser, systemViewer } from "./current";
export { forgetSession } from "./forget";
export {
  ensureBrowserToken,
  ensureGuestToken,
  openToken,
  readBrowserHash,
  readGuestHash,
  rememberPass,
  sealToken,
} from "./guest";
export { mayAct, type Permission, policy, shopLaw, shopsFor, stationsFor } from "./policy";
export { rememberSession } from "./remember";
export { findSession, renewSession, rightsAt, sessionEnd } from "./session";
export type { GuestViewer, KeyViewer, UserViewer, Viewer } from "./viewer";
export { buyerOf, countedPhone, keeperOf } from "./viewer";
