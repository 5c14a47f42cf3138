// Generated from spec/vapix/basic-device-info by `npm run generate`. Do not edit.
export default {
  path: "/axis-cgi/basicdeviceinfo.cgi",
  facade: "basicDeviceInfo",
  kinds: {
    1000: "invalid",
    2001: "unauthorized",
    2002: "http-method",
    2003: "version",
    2004: "method",
    4000: "json",
    4002: "missing",
    8000: "internal"
  },
  methods: {
    getProperties: {
      since: "1.0",
      effect: "reads",
      level: "operator"
    },
    getAllProperties: {
      since: "1.0",
      effect: "reads",
      level: "operator",
      bare: true
    },
    getAllUnrestrictedProperties: {
      since: "1.0",
      effect: "reads",
      level: "anonymous",
      bare: true,
      inferred: {
        "": "1.2"
      }
    },
    getSupportedVersions: {
      since: "1.0",
      effect: "reads",
      level: "anonymous",
      unversioned: true,
      bare: true
    }
  }
} as const;
