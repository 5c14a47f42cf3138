import type {
  LightOperation,
  LightPattern,
  OperationDuration,
  ServiceCapabilities,
  SirenOperation,
  SirenPattern,
} from "../../../../../generated/types/siren-and-light.ts";

export const SERVICES = ["siren", "light"] as const;
export type Service = (typeof SERVICES)[number];

export type Duration = OperationDuration;

/** Settings of an operation with all levels. Those of the light have `speed` and `colors`. */
export interface Settings {
  pattern: string;
  intensity: number;
  priority: number;
  duration?: Duration;
  speed?: number;
  colors?: string[];
}

/** Codes of the settings that are the same in siren and light. */
const CODES = {
  siren: { pattern: 2200, intensity: 2202, priority: 2204, duration: 2208 },
  light: { pattern: 2201, intensity: 2203, priority: 2205, duration: 2209 },
} as const;

/** Highest value by unit. */
const MAX_DURATION = { seconds: 259_200, repetitions: 20 };

/** Settings that can be set, and the default. */
type Levels = { possible: number[]; default: number };

type Refuse = (code: number, reason: string) => Error;

/**
 * The settings of a request with the defaults of their patterns.
 *
 * @param refuse Creates the error if a pattern does not have a setting.
 */
export function completed(
  capabilities: ServiceCapabilities,
  { siren, light }: { siren?: SirenOperation; light?: LightOperation },
  refuse: Refuse,
): Partial<Record<Service, Settings>> {
  return {
    ...(siren && { siren: sirenSettings(capabilities, siren, refuse) }),
    ...(light && { light: lightSettings(capabilities, light, refuse) }),
  };
}

function sirenSettings(capabilities: ServiceCapabilities, given: SirenOperation, refuse: Refuse): Settings {
  return commonSettings("siren", capabilities, given, refuse)[0];
}

function lightSettings(
  capabilities: ServiceCapabilities,
  { speed, colors, ...given }: LightOperation,
  refuse: Refuse,
): Settings {
  const [{ pattern, ...common }, found] = commonSettings("light", capabilities, given, refuse);
  const { speed: speeds, colors: known } = found as LightPattern;
  const { minNbrColors, maxNbrColors, possible, default: usual } = known as Required<typeof known> & object;
  const chosen = colors ?? (usual as string[]);
  if (chosen.length < minNbrColors || chosen.length > maxNbrColors)
    throw refuse(2211, `light.colors must have ${minNbrColors} to ${maxNbrColors} colors with this pattern`);
  const unknown = chosen.findIndex((color) => !possible.includes(color));
  if (unknown >= 0) throw refuse(2212, `light.colors[${unknown}] must be one of ${possible.join(", ")}`);
  const level = levelOf("light.speed", speeds as Levels, speed, (reason) => refuse(2215, reason));
  return { pattern, speed: level, colors: chosen, ...common };
}

/** The settings that siren and light have, and the pattern. */
function commonSettings(
  service: Service,
  capabilities: ServiceCapabilities,
  { pattern: name, intensity, duration, priority }: SirenOperation,
  refuse: Refuse,
): [Settings, SirenPattern | LightPattern] {
  const patterns: (SirenPattern | LightPattern)[] = capabilities[service]?.supportedPatterns ?? [];
  const pattern = patterns.find((known) => known.name === name);
  const codes = CODES[service];
  if (pattern === undefined)
    throw refuse(codes.pattern, `${service}.pattern must be one of ${patterns.map((known) => known.name).join(", ")}`);
  const intensities = pattern.intensity?.poeClass?.[capabilities.poeClass as "4"] as Levels;
  const refuseBy = (setting: keyof typeof codes) => (reason: string) => refuse(codes[setting], reason);
  if (duration && (duration.value < 0 || duration.value > MAX_DURATION[duration.unit]))
    throw refuse(
      codes.duration,
      `${service}.duration.value must be 0 to ${MAX_DURATION[duration.unit]} ${duration.unit}`,
    );
  const settings = {
    pattern: name,
    intensity: levelOf(`${service}.intensity`, intensities, intensity, refuseBy("intensity")),
    ...(duration && { duration }),
    priority: levelOf(`${service}.priority`, pattern.priority as Levels, priority, refuseBy("priority")),
  };
  return [settings, pattern];
}

function levelOf(
  path: string,
  { possible, default: usual }: Levels,
  level: number | undefined,
  refuse: (reason: string) => Error,
): number {
  if (level !== undefined && !possible.includes(level))
    throw refuse(`${path} must be one of ${possible.join(", ")} with this pattern`);
  return level ?? usual;
}
