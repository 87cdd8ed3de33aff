import { GraphApiError } from '../../../errors/graph-api-error.js';
import type { GraphModel } from '../../../model/graph-model-data.js';
import { typeOfId } from '../plan-ids.js';
import { shown } from '../shown.js';
import { ASSUMPTIONS } from './impact-assumptions.js';
import type { Assumption } from './impact.question.js';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/u;

function isDay(text: string): boolean {
  const time = ISO_DAY.test(text) ? Date.parse(text) : Number.NaN;
  // A day that no calendar has, such as the 30th of February, is moved on by the parser.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Checks that an assumption fits the node that it is made of. Rejects with ASSUMPTION_NOT_APPLICABLE and the ID_… codes. */
export function checkAssumption(of: string, assume: Assumption, model: GraphModel): void {
  const { label } = typeOfId(of, 'impact(of:)', model);
  const fitting = ASSUMPTIONS[label];
  if (fitting?.includes(assume)) return;
  const said = `impact(of:) is ${shown(of)}, a ${label}, and \`assume\` is ${assume}.`;
  const right = fitting ? `Of a ${label} it takes ${fitting.join(' or ')}.` : `It takes the id of a ${Object.keys(ASSUMPTIONS).join(', ')}.`;
  throw new GraphApiError('ASSUMPTION_NOT_APPLICABLE', `${said} ${right}`);
}

/** Checks that a date is given where, and only where, something is delayed. Rejects with ASSUMPTION_DATE_INVALID. */
export function checkUntil(assume: Assumption, until: string | null): void {
  const refuse = (fault: string): never => {
    throw new GraphApiError('ASSUMPTION_DATE_INVALID', `impact(until:) ${fault}`);
  };
  if (assume !== 'DELAYED_UNTIL') {
    if (until !== null) refuse(`is ${shown(until)}, but \`assume\` is ${assume}. Only DELAYED_UNTIL takes a date.`);
    return;
  }
  if (until === null) refuse('is missing. DELAYED_UNTIL takes a date such as "2027-01-01".');
  else if (!isDay(until)) refuse(`is ${shown(until)}, which is no day. It takes a date such as "2027-01-01".`);
}
