import { enumType } from '../declare/enum-type.js';

export const Modality = enumType('Modality', 'How certain a matter is as printed: reviewed is not decided, planned is not done.', {
  DONE: 'Has happened or is in place.',
  ONGOING: 'Is under way or in operation.',
  DECIDED: 'Is decided or fixed, and not yet carried out.',
  PLANNED: 'Is planned or announced.',
  CONDITIONAL: 'Is to happen under a stated condition.',
  UNDER_REVIEW: 'Is being considered.',
  PROPOSED_ALTERNATIVE: 'Is one of several alternatives.',
});
