import type { CitedFact } from '../facts/cited-fact.js';
import type { PrintedText } from '../text/printed-text.js';
import { budgetClaims } from './claims/budget-claims.js';
import type { Claim } from './claims/claim.js';
import { nameClaims } from './claims/name-claims.js';
import { numberClaims } from './claims/number-claims.js';
import { observationClaims } from './claims/observation-claims.js';
import { periodClaims } from './claims/period-claims.js';

const CLAIMANTS: readonly ((text: PrintedText, fact: CitedFact) => readonly Claim[])[] = [
  periodClaims,
  budgetClaims,
  observationClaims,
  numberClaims,
  nameClaims,
];

/** Everything that the typed fields of the facts claim of the document's figures. */
export const figureClaims = (text: PrintedText, facts: readonly CitedFact[]): readonly Claim[] =>
  facts.flatMap((fact) => CLAIMANTS.flatMap((claim) => claim(text, fact)));
