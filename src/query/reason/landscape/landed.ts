/** How something lands in a place, from the nearest. */
export const LANDSCAPE_HOWS = ['DIRECT', 'THROUGH_CLUSTER', 'WIDER_AREA'] as const;

/** How something lands in a place. */
export type LandscapeHow = (typeof LANDSCAPE_HOWS)[number];

/** Something that lands in a place, with the statements that say so and the clusters or areas that it lands through. */
export interface Landed {
  readonly id: string;
  readonly how: LandscapeHow;
  readonly through: readonly string[];
  readonly statements: readonly string[];
}

/** The same thing landed in several ways: the nearest counts, with all that is said of it. */
export function mergeLanded(all: readonly Landed[]): ReadonlyMap<string, Landed> {
  const merged = new Map<string, Landed>();
  const rank = ({ how }: Landed) => LANDSCAPE_HOWS.indexOf(how);
  for (const landed of all) {
    const known = merged.get(landed.id);
    if (known && rank(known) < rank(landed)) continue;
    const same = known && known.how === landed.how ? known : { through: [], statements: [] };
    merged.set(landed.id, {
      ...landed,
      through: [...new Set([...same.through, ...landed.through])].sort(),
      statements: [...new Set([...same.statements, ...landed.statements])].sort(),
    });
  }
  return merged;
}
