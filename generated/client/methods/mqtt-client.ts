// Generated from spec/vapix/mqtt-client by `npm run generate`. Do not edit.
export default {
  path: "/axis-cgi/mqtt/client.cgi",
  facade: "mqttClient",
  kinds: {
    1100: "internal",
    2100: "version",
    2101: "json",
    2102: "method",
    2103: "missing",
    2104: "invalid",
    2105: "unauthorized",
    2106: "too-large"
  },
  ranges: {
    "1100-1199": "internal",
    "1200-1999": "other",
    "2100-2199": "invalid",
    "2200-2999": "other"
  },
  methods: {
    configureClient: {
      since: "1.0",
      effect: "configures",
      level: "administrator",
      secrets: [
        "password"
      ]
    },
    activateClient: {
      since: "1.0",
      effect: "configures",
      level: "administrator",
      bare: true
    },
    deactivateClient: {
      since: "1.0",
      effect: "disrupts",
      level: "administrator",
      bare: true
    },
    getClientStatus: {
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
    }
  }
} as const;
