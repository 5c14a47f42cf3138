// Generated from spec/vapix/api-discovery by `npm run generate`. Do not edit.
export default {
  path: "/axis-cgi/apidiscovery.cgi",
  facade: "apiDiscovery",
  kinds: {
    1000: "invalid",
    2002: "http-method",
    2003: "version",
    2004: "method",
    4000: "json",
    4002: "missing",
    8000: "internal"
  },
  methods: {
    getApiList: {
      since: "1.0",
      effect: "reads",
      level: "anonymous"
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
