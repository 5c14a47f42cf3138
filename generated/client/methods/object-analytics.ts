// Generated from spec/vapix/object-analytics by `npm run generate`. Do not edit.
export default {
  path: "/local/objectanalytics/control.cgi",
  facade: "objectAnalytics",
  unannounced: true,
  kinds: {
    1000: "internal",
    2005: "method"
  },
  methods: {
    getConfigurationCapabilities: {
      since: "1.0",
      effect: "reads",
      level: "administrator",
      bare: true,
      kinds: {
        2000: "version",
        2003: "missing"
      }
    },
    setConfiguration: {
      since: "1.0",
      effect: "configures",
      level: "operator",
      inferred: {
        "scenarios[].triggers[].countingDirection": "1.2",
        "scenarios[].accumulatedCounts": "1.2",
        "scenarios[].passthroughConfiguration": "1.2",
        "scenarios[].thresholdConfiguration": "1.2"
      },
      kinds: {
        2000: "version",
        2002: "other",
        2003: "missing",
        2004: "invalid"
      }
    },
    getConfiguration: {
      since: "1.0",
      effect: "reads",
      level: "operator",
      bare: true,
      kinds: {
        2000: "version",
        2003: "missing"
      }
    },
    getSupportedVersions: {
      since: "1.0",
      effect: "reads",
      level: "operator",
      unversioned: true,
      bare: true
    },
    sendAlarmEvent: {
      since: "1.0",
      effect: "configures",
      level: "operator",
      kinds: {
        2000: "version"
      }
    },
    getAccumulatedCounts: {
      since: "1.0",
      effect: "reads",
      level: "operator",
      inferred: {
        "": "1.2"
      },
      kinds: {
        2000: "version",
        2003: "missing",
        2004: "invalid"
      }
    },
    resetAccumulatedCounts: {
      since: "1.0",
      effect: "deletes",
      level: "operator",
      inferred: {
        "": "1.2"
      },
      kinds: {
        2000: "version",
        2003: "missing"
      }
    },
    resetPassthrough: {
      since: "1.0",
      effect: "deletes",
      level: "operator",
      inferred: {
        "": "1.2"
      },
      kinds: {
        2000: "version",
        2003: "missing"
      }
    },
    getOccupancy: {
      since: "1.0",
      effect: "reads",
      level: "operator",
      inferred: {
        "": "1.2"
      },
      kinds: {
        2000: "version",
        2003: "missing",
        2004: "invalid"
      }
    }
  }
} as const;
