// Generated from spec/vapix/siren-and-light by `npm run generate`. Do not edit.
export default {
  path: "/axis-cgi/siren_and_light.cgi",
  facade: "sirenAndLight",
  kinds: {
    1100: "internal",
    1200: "other",
    2100: "version",
    2101: "json",
    2102: "method",
    2103: "missing",
    2104: "invalid"
  },
  methods: {
    getSupportedVersions: {
      since: "1.0",
      effect: "reads",
      level: "operator",
      unversioned: true,
      bare: true
    },
    getCapabilities: {
      since: "1.0",
      effect: "reads",
      level: "operator",
      bare: true
    },
    getStatus: {
      since: "1.0",
      effect: "reads",
      level: "operator",
      bare: true
    },
    getProfiles: {
      since: "1.0",
      effect: "reads",
      level: "operator",
      bare: true
    },
    start: {
      since: "1.0",
      effect: "configures",
      level: "operator",
      kinds: {
        1202: "other",
        1205: "invalid",
        2200: "invalid",
        2201: "invalid",
        2202: "invalid",
        2203: "invalid",
        2204: "invalid",
        2205: "invalid",
        2206: "invalid",
        2207: "invalid",
        2208: "invalid",
        2209: "invalid",
        2210: "invalid",
        2211: "invalid",
        2212: "invalid",
        2215: "invalid"
      }
    },
    stop: {
      since: "1.0",
      effect: "configures",
      level: "operator",
      kinds: {
        1202: "other",
        1203: "other",
        2210: "invalid"
      }
    },
    addProfile: {
      since: "1.0",
      effect: "configures",
      level: "operator",
      kinds: {
        1201: "other",
        1202: "other",
        2200: "invalid",
        2201: "invalid",
        2202: "invalid",
        2203: "invalid",
        2204: "invalid",
        2205: "invalid",
        2206: "invalid",
        2207: "invalid",
        2208: "invalid",
        2209: "invalid",
        2210: "invalid",
        2211: "invalid",
        2212: "invalid",
        2213: "invalid",
        2214: "invalid",
        2215: "invalid"
      }
    },
    removeProfile: {
      since: "1.0",
      effect: "deletes",
      level: "operator",
      kinds: {
        1202: "other"
      }
    },
    runHealthCheck: {
      since: "1.0",
      effect: "disrupts",
      level: "operator",
      bare: true,
      kinds: {
        1204: "other"
      }
    },
    getLastHealthCheck: {
      since: "1.0",
      effect: "reads",
      level: "operator",
      bare: true,
      kinds: {
        1204: "other"
      }
    },
    setMaintenanceMode: {
      since: "1.0",
      effect: "disrupts",
      level: "operator",
      kinds: {
        1205: "other"
      }
    },
    uploadProfiles: {
      since: "1.0",
      effect: "deletes",
      level: "operator",
      file: {
        parts: [
          "request",
          "file"
        ],
        mediaType: "text/plain"
      },
      kinds: {
        1201: "other",
        1202: "other",
        2200: "invalid",
        2201: "invalid",
        2202: "invalid",
        2203: "invalid",
        2204: "invalid",
        2205: "invalid",
        2206: "invalid",
        2207: "invalid",
        2208: "invalid",
        2209: "invalid",
        2210: "invalid",
        2211: "invalid",
        2212: "invalid",
        2213: "invalid",
        2214: "invalid",
        2215: "invalid"
      }
    }
  }
} as const;
