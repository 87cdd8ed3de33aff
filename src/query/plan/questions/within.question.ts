/** What a question is narrowed to: things of one label are alternatives, and of each label one must hold. Null narrows nothing. */
export type Within = readonly { readonly label: string; readonly ids: readonly string[] }[] | null;
