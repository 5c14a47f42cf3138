import type { TemperatureScale } from "../../../../../generated/types/thermometry.ts";

/** Values stored in Celsius without rounding, and shown in the current scale, in tenths of a degree. */
export interface Quantity {
  kept(shown: number): number;
  shown(kept: number): number;
}

/** A temperature scale. Stored values do not change with the scale, so changing back loses nothing. */
export interface Scale {
  temperature: Quantity;
  difference: Quantity;
}

const FROM_CELSIUS = { celsius: { factor: 1, zero: 0 }, fahrenheit: { factor: 9 / 5, zero: 32 } };

/** Creates a scale. The unit is read at each conversion. */
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
