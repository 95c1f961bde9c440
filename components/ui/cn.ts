type Part = string | false | null | undefined;

/** Joins class names. Later ones don't overrule earlier ones: `className` props only add layout. */
export const cn = (...parts: Part[]) => parts.filter(Boolean).join(" ");
