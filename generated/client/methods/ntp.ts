// Generated from spec/vapix/ntp by `npm run generate`. Do not edit.
export default {
  path: "/axis-cgi/ntp.cgi",
  facade: "ntp",
  kinds: {
    1000: "internal",
    2000: "content-type",
    2001: "too-large",
    3000: "json",
    4000: "method",
    4001: "version",
    4002: "unauthorized",
    4003: "missing",
    4004: "invalid"
  },
  methods: {
    getNTPInfo: {
      since: "1.0",
      effect: "reads",
      level: "administrator",
      bare: true
    },
    getSupportedVersions: {
      since: "1.0",
      effect: "reads",
      level: "administrator",
      unversioned: true,
      bare: true
    },
    setNTPClientConfiguration: {
      since: "1.0",
      effect: "configures",
      level: "administrator",
      parameters: {
        1: "enabled",
        2: "serversSource",
        3: "staticServers",
        5: "NTSEnabled",
        6: "staticNTSKEServers",
        7: "minpoll",
        8: "maxpoll",
        9: "NTSKEServerCACerts"
      }
    }
  }
} as const;
