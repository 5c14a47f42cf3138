// Generated from spec/vapix/stream-profiles by `npm run generate`. Do not edit.
export default {
  path: "/axis-cgi/streamprofile.cgi",
  facade: "streamProfiles",
  kinds: {
    1000: "internal",
    2000: "version",
    2001: "json",
    2005: "method"
  },
  methods: {
    list: {
      since: "1.0",
      effect: "reads",
      level: "viewer",
      kinds: {
        2006: "other"
      }
    },
    create: {
      since: "1.0",
      effect: "configures",
      level: "operator",
      kinds: {
        2002: "other",
        2003: "missing",
        2004: "invalid"
      }
    },
    update: {
      since: "1.0",
      effect: "configures",
      level: "operator",
      kinds: {
        2003: "missing",
        2004: "invalid",
        2006: "other"
      }
    },
    remove: {
      since: "1.0",
      effect: "deletes",
      level: "operator",
      kinds: {
        2003: "missing",
        2004: "invalid",
        2006: "other"
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
