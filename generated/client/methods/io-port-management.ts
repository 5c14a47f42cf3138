// Generated from spec/vapix/io-port-management by `npm run generate`. Do not edit.
export default {
  path: "/axis-cgi/io/portmanagement.cgi",
  facade: "ioPortManagement",
  kinds: {
    1100: "internal",
    2100: "version",
    2101: "json",
    2102: "method",
    2103: "missing",
    2104: "invalid",
    2105: "unauthorized"
  },
  ranges: {
    "1100-1199": "internal",
    "1200-1999": "other",
    "2100-2199": "invalid",
    "2200-2999": "other"
  },
  methods: {
    getPorts: {
      since: "1.0",
      effect: "reads",
      level: "viewer",
      bare: true,
      kinds: {
        4004: "invalid"
      }
    },
    setPorts: {
      since: "1.0",
      effect: "configures",
      level: "operator"
    },
    setStateSequence: {
      since: "1.0",
      effect: "configures",
      level: "viewer",
      kinds: {
        2200: "other"
      }
    },
    getSupportedVersions: {
      since: "1.0",
      effect: "reads",
      level: "viewer",
      unversioned: true,
      bare: true
    }
  }
} as const;
