import { type DocumentedCode, testCodes } from "../codes.ts";

const TOO_MANY: DocumentedCode = [1201, 200, "other", "Maximum number of profiles reached"];
const PROFILE: DocumentedCode = [1202, 200, "other", "Requested profile is invalid"];
const HEALTH_CHECK: DocumentedCode = [1204, 200, "other", "Service does not support health check"];
const FUNCTION: DocumentedCode = [2210, 200, "invalid", "Requested function type is invalid"];
const invalid = (code: number, what: string): DocumentedCode => [code, 200, "invalid", `${what} is invalid`];
const LEVELS = [
  invalid(2200, "Requested siren pattern"),
  invalid(2201, "Requested light pattern"),
  invalid(2202, "Requested siren intensity"),
  invalid(2203, "Requested light intensity"),
  invalid(2204, "Requested siren priority"),
  invalid(2205, "Requested light priority"),
  invalid(2206, "Requested siren duration unit"),
  invalid(2207, "Requested light duration unit"),
  invalid(2208, "Requested siren duration"),
  invalid(2209, "Requested light duration"),
  FUNCTION,
  invalid(2211, "Requested number of colors"),
  invalid(2212, "Requested color"),
];
const SPEED = invalid(2215, "Requested speed");
const STORED: DocumentedCode[] = [
  TOO_MANY,
  PROFILE,
  ...LEVELS,
  [2213, 200, "invalid", "Profile name is too long"],
  [2214, 200, "invalid", "Description is too long"],
  SPEED,
];

testCodes("siren-and-light", {
  methods: [
    ["getSupportedVersions", "operator", "reads"],
    ["getCapabilities", "operator", "reads"],
    ["getStatus", "operator", "reads"],
    ["getProfiles", "operator", "reads"],
    ["start", "operator", "configures"],
    ["stop", "operator", "configures"],
    ["addProfile", "operator", "configures"],
    ["removeProfile", "operator", "deletes"],
    ["runHealthCheck", "operator", "disrupts"],
    ["getLastHealthCheck", "operator", "reads"],
    ["setMaintenanceMode", "operator", "disrupts"],
    ["uploadProfiles", "operator", "deletes"],
  ],
  general: [
    [1100, 200, "internal", "Internal error"],
    [1200, 200, "other", "Service is not initialized"],
    [2100, 200, "version", "The API version is not supported"],
    [2101, 200, "json", "Invalid JSON"],
    [2102, 200, "method", "Method not supported"],
    [2103, 200, "missing", "Required parameter missing"],
    [2104, 200, "invalid", "Invalid parameter value specified"],
  ],
  own: {
    start: [PROFILE, ...LEVELS, SPEED, [1205, 200, "invalid", "Requested light priority is invalid (1205)"]],
    stop: [PROFILE, [1203, 200, "other", "Requested process id does not exist"], FUNCTION],
    addProfile: STORED,
    removeProfile: [PROFILE],
    runHealthCheck: [HEALTH_CHECK],
    getLastHealthCheck: [HEALTH_CHECK],
    setMaintenanceMode: [[1205, 200, "other", "Service does not support maintenance mode"]],
    uploadProfiles: STORED,
  },
});
