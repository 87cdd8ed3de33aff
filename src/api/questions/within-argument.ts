import type { ArgumentDeclaration } from '../declare-argument.js';

/** Narrows a question to what belongs to given things. */
export const WITHIN_ARGUMENT: ArgumentDeclaration = Object.freeze({
  name: 'within',
  type: 'IDs',
  description:
    'Only what belongs to these: pillars, tasks, measures, findings, programmes, clusters, instruments, organisations, industries, technologies, themes, regions, laws. Ids of one type are alternatives; of several types one of each must hold. `[]` leaves nothing.',
});
