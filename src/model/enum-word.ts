/** The word of an enum for a name of the model: `NationalAgenda` is `NATIONAL_AGENDA`, `datesEndYear` is `DATES_END_YEAR`. */
export const enumWord = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/gu, '_').toUpperCase();
