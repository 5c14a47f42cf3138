import type { TemperatureScale } from "../../../../../generated/types/thermometry.ts";

/** What is kept in Celsius, unrounded, and shown in the current scale, in tenths of a degree. */
export interface Quantity {
  kept(shown: number): number;
  shown(kept: number): number;
}

/** A scale. What is kept stays as it is when the scale changes, so that changing back loses nothing. */
export interface Scale {
  temperature: Quantity;
  difference: Quantity;
}

const FROM_CELSIUS = { celsius: { factor: 1, zero: 0 }, fahrenheit: { factor: 9 / 5, zero: 32 } };

/** The scale of a unit, whatever it is when a value is converted. */
export function createScale(unit: () => TemperatureScale): Scale {
  const from = () => FROM_CELSIUS[unit()];
  return {
    temperature: {
      kept: (shown) => (shown - from().zero) / from().factor,
      shown: (kept) => tenths(kept * from().factor + from().zero),
    },
    difference: {
      kept: (shown) => shown / from().factor,
      shown: (kept) => tenths(kept * from().factor),
    },
  };
}

/** Rounds to tenths of a degree. */
export function tenths(degrees: number): number {
  return Math.round(degrees * 10) / 10;
}
