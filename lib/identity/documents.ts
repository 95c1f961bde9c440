/** The rules of the platform, each under the version that is in force. A new text is a new version. */
export const documents = {
  terms: "2026-11-29",
  privacy: "2026-11-29",
  returns: "2026-11-29",
  complaints: "2026-11-29",
  platform: "2026-11-29",
} as const;

export type DocumentName = keyof typeof documents;

export const documentNames = Object.keys(documents) as DocumentName[];

export const isDocumentName = (name: string): name is DocumentName =>
  Object.hasOwn(documents, name);

/** What somebody agrees to who signs in. */
export const agreedAtSignIn = ["terms", "privacy"] as const satisfies DocumentName[];
