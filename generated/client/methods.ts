// Generated from spec/vapix by `npm run generate`. Do not edit.
export const apis = {
  "mqtt-client": {
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
    methods: {
      configureClient: {
        since: "1.0",
        effect: "configures",
        level: "administrator"
      },
      activateClient: {
        since: "1.0",
        effect: "configures",
        level: "administrator"
      },
      deactivateClient: {
        since: "1.0",
        effect: "disrupts",
        level: "administrator"
      },
      getClientStatus: {
        since: "1.0",
        effect: "reads",
        level: "administrator"
      },
      getSupportedVersions: {
        since: "1.0",
        effect: "reads",
        level: "administrator",
        unversioned: true
      }
    }
  }
} as const;
