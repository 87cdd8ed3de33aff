import { enumType } from '../declare/enum-type.js';

export const Origin = enumType('Origin', 'Where a fact comes from.', {
  REPORT: 'A document states it; its citations say where.',
  REFERENCE: 'A named source outside the documents; left out of lists and traversals unless asked for.',
});

export const NameOrigin = enumType('NameOrigin', 'Whose wording a name is.', {
  PRINTED: 'The term as the report prints it.',
  OWN: 'Our own short wording.',
});
