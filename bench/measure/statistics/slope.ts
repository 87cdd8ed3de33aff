import { median } from './spread.js';

/** A measurement and where on the axis it was taken. */
export interface Point {
  readonly at: number;
  readonly value: number;
}

/**
 * By how much the value grows a unit of the axis: the median of the slopes between all pairs of points (Theil and Sen),
 * which a few outliers, such as samples taken before a collection of garbage, do not move. NaN of fewer than two points.
 */
export function slope(points: readonly Point[]): number {
  const slopes = points.flatMap((one, place) =>
    points
      .slice(place + 1)
      .filter((other) => other.at !== one.at)
      .map((other) => (other.value - one.value) / (other.at - one.at)),
  );
  return median(slopes);
}

/** The points of the second half of the axis, where what only warms up has warmed up. */
export function secondHalf(points: readonly Point[]): readonly Point[] {
  const places = points.map(({ at }) => at);
  const middle = (Math.min(...places) + Math.max(...places)) / 2;
  return points.filter(({ at }) => at >= middle);
}
