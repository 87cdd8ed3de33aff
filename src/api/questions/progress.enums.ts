import { enumType } from '../../model/declare/enum-type.js';

export const AimChange = enumType('AimChange', 'What an aim says.', {
  LEVEL: 'A level that is to be reached.',
  ADDITION: 'What is to be added.',
});

export const NoRateReason = enumType('NoRateReason', 'Why it cannot be told what an aim needs a year.', {
  RANK: 'The aim is a place in a ranking, which no steps lead up to.',
  NO_VALUE: 'The aim is printed in words.',
  NO_LAST_VALUE: 'No level is printed that it starts from; shares, changes, limits and ranks are no levels.',
  UNIT_DIFFERS: 'The printed levels are in another unit.',
  OTHER_SUBJECT: 'The printed levels are of something else, such as another state or a part.',
  LAST_UNDATED: 'The last level has no date.',
  AIM_UNDATED: 'The aim has no date that it is due by.',
  LESS_THAN_A_YEAR: 'No whole year lies between the two.',
  BOUNDS_DISAGREE: 'The one is at least its value and so is the other, so that nothing holds of the difference.',
});
