import type { PropertyModel } from '../../model/graph-model-data.js';

type Properties = Readonly<Record<string, PropertyModel>>;

/** Chooses among the properties of a type once, since of everything of the type the same ones are asked for. */
export function chooseProperties(isChosen: (property: PropertyModel) => boolean): (properties: Properties) => readonly PropertyModel[] {
  const known = new WeakMap<Properties, readonly PropertyModel[]>();
  return (properties) => {
    const chosen = known.get(properties) ?? Object.values(properties).filter(isChosen);
    known.set(properties, chosen);
    return chosen;
  };
}
