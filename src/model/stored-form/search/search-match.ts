/** How something was found, best first: the place in this list is what orders finds. */
export const SEARCH_MATCHES = Object.freeze(['EXACT', 'PREFIX', 'WORD_START', 'INSIDE', 'PRINTED', 'INITIALS', 'TYPING_ERROR'] as const);

/** How something was found. */
export type SearchMatch = (typeof SEARCH_MATCHES)[number];

/** The place of a match in the order of finds. */
export const rankOf = (match: SearchMatch): number => SEARCH_MATCHES.indexOf(match);

/** How a candidate of `resolve` bears the name, best first. */
export const NAME_MATCHES = Object.freeze(['EXACT', 'ALIAS', 'CLOSE'] as const);

/** How a candidate of `resolve` bears the name. */
export type NameMatch = (typeof NAME_MATCHES)[number];
