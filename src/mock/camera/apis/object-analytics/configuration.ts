import type {
  FilterCapabilities,
  GetConfigurationCapabilitiesData,
  MotionFilter,
  ObjectClassification,
  OverlayConfiguration,
  Perspective,
  ReportedClassification,
  Scenario,
  SetConfigurationParams,
  TriggerCapabilities,
} from "../../../../../generated/types/object-analytics.ts";

/** Rejects a configuration with a code. */
type Refuse = (code: 2002 | 2004, reason: string) => never;

/** Checks a value, and names it if it is wrong. */
interface Check {
  capabilities: GetConfigurationCapabilitiesData;
  configuration: SetConfigurationParams;
  refuse: Refuse;
  /** A number within the limits `min<Name>` and `max<Name>`; for a list, its length. */
  within(limits: object | undefined, name: string, value: number, path: string): void;
  /** Whether a value is among those that the camera has. */
  among<Value>(known: readonly Value[] | undefined, value: Value, path: string): void;
  /** Ids that are known. */
  ids(known: readonly number[] | undefined, ids: readonly number[], path: string): void;
  /** Ids that are different. */
  once(ids: readonly number[], path: string): void;
}

/**
 * Checks a configuration against the capabilities of the camera: 2004 is for values outside of them, 2002 for ids that
 * do not match.
 */
export function checkConfiguration(
  configuration: SetConfigurationParams,
  capabilities: GetConfigurationCapabilitiesData,
  refuse: Refuse,
): void {
  const check = checkOf(configuration, capabilities, refuse);
  const { devices, metadataOverlay, perspectives, scenarios } = configuration;
  const idsOf = (all: readonly { id: number }[] = []) => all.map(({ id }) => id);
  check.once(idsOf(devices), "params.devices");
  check.ids(idsOf(capabilities.devices as { id: number }[]), idsOf(devices), "params.devices");
  check.within(capabilities.metadataOverlay, "NbrActiveCameras", metadataOverlay.length, "params.metadataOverlay");
  check.once(idsOf(metadataOverlay), "params.metadataOverlay");
  metadataOverlay.forEach((overlay, index) => checkOverlay(check, overlay, `params.metadataOverlay[${index}]`));
  check.within(capabilities.perspective, "NbrPerspectives", perspectives.length, "params.perspectives");
  check.once(idsOf(perspectives), "params.perspectives");
  perspectives.forEach((perspective, index) => checkPerspective(check, perspective, `params.perspectives[${index}]`));
  check.once(idsOf(scenarios), "params.scenarios");
  for (const { id } of devices) {
    const own = scenarios.filter((scenario) => idsOf(scenario.devices).includes(id));
    check.within(capabilities.scenarios, "NbrScenariosPerCamera", own.length, "params.scenarios");
  }
  scenarios.forEach((scenario, index) => checkScenario(check, scenario, `params.scenarios[${index}]`));
}

function checkOf(
  configuration: SetConfigurationParams,
  capabilities: GetConfigurationCapabilitiesData,
  refuse: Refuse,
): Check {
  return {
    configuration,
    capabilities,
    refuse,
    within(limits = {}, name, value, path) {
      const { [`min${name}`]: least = -Infinity, [`max${name}`]: most = Infinity } = limits as Record<string, number>;
      if (value < least || value > most) refuse(2004, `${path} must be ${least} to ${most}`);
    },
    among(known = [], value, path) {
      if (!known.includes(value)) refuse(2004, `${path} is not one of this camera: ${known.join(", ") || "none"}`);
    },
    ids(known = [], ids, path) {
      if (!ids.every((id) => known.includes(id)))
        refuse(2002, `${path} has an unknown id; available: ${known.join(", ") || "none"}`);
    },
    once(ids, path) {
      if (new Set(ids).size < ids.length) refuse(2002, `${path} has an id twice`);
    },
  };
}

function checkOverlay(check: Check, { id, resolutions }: OverlayConfiguration, path: string): void {
  const { cameras = [] } = check.capabilities.metadataOverlay ?? {};
  check.ids(
    cameras.map((camera) => camera.id!),
    [id],
    path,
  );
  const camera = cameras.find((one) => one.id === id)!;
  for (const resolution of resolutions ?? []) {
    if (!camera.canDrawInSpecifiedResolutions)
      check.refuse(2004, `${path}.resolutions must be empty: the camera draws in all resolutions or none`);
    check.among(camera.resolutions, resolution, `${path}.resolutions`);
  }
}

function checkPerspective({ capabilities, within }: Check, { bars }: Perspective, path: string): void {
  within(capabilities.perspective, "NbrBars", bars.length, `${path}.bars`);
  for (const { height } of bars) within(capabilities.perspective, "Height", height, `${path}.bars[].height`);
}

function checkScenario(check: Check, scenario: Scenario, path: string): void {
  const { capabilities, configuration } = check;
  const { scenarios: limits = {} } = capabilities;
  const { name, type, metadataOverlay, alarmRate, devices, objectClassifications, presets } = scenario;
  check.among(limits.supportedScenarios, type, `${path}.type`);
  check.within(limits, "LengthName", [...name].length, `the length of ${path}.name`);
  check.within(limits, "NbrDevices", devices.length, `${path}.devices`);
  check.ids(
    configuration.devices.map(({ id }) => id),
    devices.map(({ id }) => id),
    `${path}.devices`,
  );
  if (metadataOverlay != null)
    check.ids(
      configuration.metadataOverlay.map(({ id }) => id),
      [metadataOverlay],
      `${path}.metadataOverlay`,
    );
  if (alarmRate != null) check.among(limits.alarmRates, alarmRate, `${path}.alarmRate`);
  checkTriggers(check, scenario, `${path}.triggers`);
  checkFilters(check, scenario, path);
  checkClasses(check, objectClassifications, capabilities.objectClassifications, `${path}.objectClassifications`);
  if (presets?.length && capabilities.presets === undefined)
    check.refuse(2004, `${path}.presets must be empty: the camera has no presets`);
  check.within(capabilities.presets, "NbrPresetsPerScenario", presets?.length ?? 0, `${path}.presets`);
  checkCounting(check, scenario, path);
}

function checkTriggers({ capabilities, ...check }: Check, { triggers }: Scenario, path: string): void {
  for (const trigger of triggers) {
    const { type, vertices } = trigger;
    const limits = capabilities.triggers?.find((one) => one.type === type);
    if (limits === undefined) return check.refuse(2004, `${path} has a type that the camera lacks`);
    const same = triggers.filter((one) => one.type === type);
    check.within(limits, "NbrInstances", same.length, path);
    checkVertices(check, limits, vertices, `${path}[].vertices`);
    if ("alarmDirection" in trigger)
      check.among(limits.validAlarmDirections, trigger.alarmDirection, `${path}[].alarmDirection`);
    if ("countingDirection" in trigger)
      check.among(limits.validCountingDirections, trigger.countingDirection, `${path}[].countingDirection`);
  }
}

function checkVertices(
  { within }: Pick<Check, "within">,
  limits: TriggerCapabilities | FilterCapabilities,
  vertices: readonly (readonly number[])[],
  path: string,
): void {
  within(limits, "NbrVertices", vertices.length, path);
  for (const [x, y] of vertices) {
    within(limits, "PosX", x!, path);
    within(limits, "PosY", y!, path);
  }
}

/** Members of filters, with the names that their limits end with. */
const LIMITED = {
  width: "Width",
  height: "Height",
  time: "Time",
  distance: "Distance",
  minSpeed: "Speed",
  maxSpeed: "Speed",
};

function checkFilters(check: Check, { filters, perspectives }: Scenario, path: string): void {
  const { capabilities, configuration } = check;
  const all: readonly MotionFilter[] = filters ?? [];
  const types = all.map(({ type }) => type);
  // The contract rejects two types of them.
  if (types.filter((type) => type.startsWith("size")).length > 1)
    check.refuse(2004, `${path}.filters has several filters of size`);
  check.ids(
    configuration.perspectives.map(({ id }) => id),
    perspectives ?? [],
    `${path}.perspectives`,
  );
  check.within(
    capabilities.perspective,
    "NbrPerspectivesPerScenario",
    perspectives?.length ?? 0,
    `${path}.perspectives`,
  );
  for (const filter of all) {
    const limits = capabilities.filters?.find(({ type }) => type === filter.type);
    if (limits === undefined) return check.refuse(2004, `${path}.filters has a type that the camera lacks`);
    const same = types.filter((type) => type === filter.type);
    check.within(limits, "NbrInstances", same.length, `${path}.filters`);
    for (const [member, name] of Object.entries(LIMITED)) {
      const { [member]: value } = filter as unknown as Record<string, number | undefined>;
      if (value !== undefined) check.within(limits, name, value, `${path}.filters[].${member}`);
    }
    if ("vertices" in filter) checkVertices(check, limits, filter.vertices, `${path}.filters[].vertices`);
  }
}

/** The classes, and below them the subclasses. */
function checkClasses(
  check: Check,
  wanted: readonly ObjectClassification[] | null | undefined,
  known: readonly ReportedClassification[] | null | undefined,
  path: string,
): void {
  for (const { type, subTypes } of wanted ?? []) {
    check.among(
      known?.map((one) => one.type),
      type,
      path,
    );
    checkClasses(check, subTypes, known?.find((one) => one.type === type)?.subTypes, `${path}[].subTypes`);
  }
}

function checkCounting({ capabilities, within }: Check, scenario: Scenario, path: string): void {
  const { passthroughConfiguration, thresholdConfiguration: limits } = capabilities.scenarios ?? {};
  if (scenario.type === "crosslinecounting") {
    const { period } = scenario.passthroughConfiguration ?? {};
    const at = `${path}.passthroughConfiguration.period`;
    if (period !== undefined) within(passthroughConfiguration, "Period", period, at);
  }
  if (scenario.type !== "occupancyInArea") return;
  const { triggerDelay, thresholds = [] } = scenario.thresholdConfiguration ?? {};
  const at = `${path}.thresholdConfiguration`;
  if (triggerDelay !== undefined) within(limits, "TriggerDelay", triggerDelay, `${at}.triggerDelay`);
  for (const { level, type } of thresholds) {
    const { minLevelWithMoreThanType, minLevelWithLessThanType, maxLevel } = limits ?? {};
    const minLevel = type === "moreThan" ? minLevelWithMoreThanType : minLevelWithLessThanType;
    within({ minLevel, maxLevel }, "Level", level, `${at}.thresholds[].level`);
  }
}
