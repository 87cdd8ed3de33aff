import { enumType } from '../declare/enum-type.js';

export const Qualifier = enumType('Qualifier', 'How a printed figure bounds the value.', {
  EXACT: 'The value itself.',
  AT_LEAST: 'The value or more (이상, +α).',
  MORE_THAN: 'More than the value (초과, 돌파).',
  AT_MOST: 'The value or less (최대, 한도).',
  ABOUT: 'About the value (약, 여, 규모).',
  APPROACHING: 'Close to the value, not yet reached (눈앞).',
});
