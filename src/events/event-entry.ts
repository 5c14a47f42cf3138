import type { ItemType } from "./item-types.ts";

/** What the contract says of an event. */
export interface EventEntry {
  /** Topic as ONVIF writes it, with a name in braces for each part that varies. */
  readonly topic: string;
  readonly api?: string;
  readonly stateful: boolean;
  /** The numbers in the topic, with their defaults. */
  readonly parameters?: Readonly<Record<string, number | null>>;
  /** Names of the items that name the source; absent if these are unknown. */
  readonly source?: readonly string[];
  /** Names of the items that are taken for the source although these are unknown. */
  readonly inferredSource?: readonly string[];
  /** Types of all items. */
  readonly fields: Readonly<Record<string, ItemType>>;
  /** How devices write true and false of a boolean, if not as 1 and 0. */
  readonly words?: Readonly<Record<string, readonly [string, string]>>;
  /** Further words for true and false. */
  readonly otherWords?: Readonly<Record<string, readonly [string, string]>>;
  /** Whether it comes so often that a filter should leave it out. */
  readonly noisy?: true;
}
