// Generated from spec/vapix/time-service by `npm run generate`. Do not edit.
export default {
  path: "/axis-cgi/time.cgi",
  facade: "timeService",
  kinds: {
    1000: "internal",
    2000: "http-method",
    2001: "too-large",
    3000: "json",
    4000: "method",
    4001: "version",
    4002: "unauthorized",
    4003: "missing",
    4004: "invalid"
  },
  methods: {
    getDateTimeInfo: {
      since: "1.0",
      effect: "reads",
      level: "viewer",
      bare: true
    },
    getAll: {
      since: "1.0",
      effect: "reads",
      level: "viewer",
      bare: true
    },
    setDateTime: {
      since: "1.0",
      effect: "configures",
      level: "operator"
    },
    setTimeZone: {
      since: "1.0",
      effect: "configures",
      level: "operator"
    },
    setPosixTimeZone: {
      since: "1.0",
      effect: "configures",
      level: "operator"
    },
    resetTimeZone: {
      since: "1.0",
      effect: "configures",
      level: "operator",
      bare: true,
      inferred: {
        "": "1.1"
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
