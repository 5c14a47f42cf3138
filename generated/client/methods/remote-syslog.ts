// Generated from spec/vapix/remote-syslog by `npm run generate`. Do not edit.
export default {
  path: "/axis-cgi/remotesyslog.cgi",
  facade: "remoteSyslog",
  kinds: {
    1100: "internal",
    2100: "version",
    2101: "json",
    2102: "method",
    2103: "missing",
    2104: "invalid",
    2105: "unauthorized",
    2106: "unauthorized",
    2107: "too-large"
  },
  ranges: {
    "1100-1199": "internal",
    "1200-1999": "other",
    "2100-2199": "invalid",
    "2200-2999": "other"
  },
  methods: {
    setup: {
      since: "1.0",
      effect: "configures",
      level: "administrator",
      kinds: {
        2201: "invalid",
        2203: "invalid"
      }
    },
    enable: {
      since: "1.0",
      effect: "configures",
      level: "administrator",
      bare: true,
      kinds: {
        2200: "other",
        2201: "invalid"
      }
    },
    disable: {
      since: "1.0",
      effect: "configures",
      level: "administrator",
      bare: true
    },
    status: {
      since: "1.0",
      effect: "reads",
      level: "administrator",
      bare: true
    },
    test: {
      since: "1.0",
      effect: "configures",
      level: "administrator",
      bare: true,
      kinds: {
        2202: "other"
      }
    },
    getSupportedVersions: {
      since: "1.0",
      effect: "reads",
      level: "administrator",
      unversioned: true,
      bare: true
    }
  }
} as const;
