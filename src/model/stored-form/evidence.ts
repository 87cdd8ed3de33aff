/** What stands between the terms of one citation in the stored list `evidence`; no term may hold it. */
export const EVIDENCE_SEPARATOR = ' | ';

/** The terms of one citation as the one text that is stored. */
export const joinEvidence = (terms: readonly string[]): string => terms.join(EVIDENCE_SEPARATOR);

/** Reads them back. */
export const splitEvidence = (text: string): readonly string[] => text.split(EVIDENCE_SEPARATOR).filter((term) => term !== '');
