import type { TemperatureScale } from "../../../../../generated/types/thermometry.ts";

/** What is kept in Celsius, unrounded, and shown in the current scale, in tenths of a degree. */
export interface Quantity {
  kept(shown: number): number;
  shown(kept: number): number;
}

/** The current scale. What is kept stays as it is when the scale changes, so that changing back loses nothing. */
export interface Scale {
  unit: TemperatureScale;
  temperature: Quantity;
  difference: Quantity;
}

const FROM_CELSIUS = { celsius: { factor: 1, zero: 0 }, fahrenheit: { factor: 9 / 5, zero: 32 } };

export function createScale(unit: TemperatureScale): Scale {
  const scale: Scale = {
    unit,
    temperature: {
      kept: (shown) => (shown - FROM_CELSIUS[scale.unit].zero) / FROM_CELSIUS[scale.unit].factor,
      shown: (kept) => tenths(kept * FROM_CELSIUS[scale.unit].factor + FROM_CELSIUS[scale.unit].zero),
    },
    difference: {
      kept: (shown) => shown / FROM_CELSIUS[scale.unit].factor,
      shown: (kept) => tenths(kept * FROM_CELSIUS[scale.unit].factor),
    },
  };
  return scale;
}

/** Rounds to tenths of a degree. */
export function tenths(degrees: number): number {
  return Math.round(degrees * 10) / 10;
}
