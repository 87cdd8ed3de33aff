/** The seven scalars of a page of tasks. */
export const TASK_FIELDS = 'id name nameEn nameOrigin origin number numberPrinted';

/** The same in a list of Cypher. */
export const TASK_LIST = '[t.id, t.name, t.nameEn, t.nameOrigin, t.origin, t.number, t.numberPrinted]';

export type TaskRow = readonly [id: string, name: string, nameEn: string, nameOrigin: string, origin: string, number: number, numberPrinted: string];

export function taskOf([id, name, nameEn, nameOrigin, origin, number, numberPrinted]: TaskRow) {
  return { id, name, nameEn, nameOrigin, origin, number, numberPrinted };
}
