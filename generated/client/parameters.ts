// Generated from spec/vapix by `npm run generate`. Do not edit.
export const parameterPaths = {
  "mqtt-client": {
    configureClient: [
      "server",
      "server.protocol",
      "server.host",
      "server.port",
      "server.basepath",
      "server.alpnProtocol",
      "httpProxy",
      "httpsProxy",
      "username",
      "password",
      "keepExistingPassword",
      "clientId",
      "keepAliveInterval",
      "connectTimeout",
      "cleanSession",
      "autoReconnect",
      "activateOnReboot",
      "deviceTopicPrefix",
      "lastWillTestament",
      "lastWillTestament.useDefault",
      "lastWillTestament.topic",
      "lastWillTestament.message",
      "lastWillTestament.retain",
      "lastWillTestament.qos",
      "connectMessage",
      "connectMessage.useDefault",
      "connectMessage.topic",
      "connectMessage.message",
      "connectMessage.retain",
      "connectMessage.qos",
      "disconnectMessage",
      "disconnectMessage.useDefault",
      "disconnectMessage.topic",
      "disconnectMessage.message",
      "disconnectMessage.retain",
      "disconnectMessage.qos",
      "ssl",
      "ssl.validateServerCert",
      "ssl.clientCertID",
      "ssl.CACertID"
    ]
  },
  "network-settings": {
    addVlan: [
      "masterDeviceName",
      "VlanId"
    ],
    removeVlan: [
      "VlanName",
      "masterDeviceName"
    ],
    scanWLANNetworks: [
      "deviceName",
      "refresh"
    ],
    setDeviceConfiguration: [
      "deviceName",
      "staticState"
    ],
    setHostnameConfiguration: [
      "useDhcpHostname",
      "staticHostname"
    ],
    setIPv4AddressConfiguration: [
      "deviceName",
      "enabled",
      "configurationMode",
      "linkLocalMode",
      "staticDefaultRouter",
      "staticAddressConfigurations",
      "staticAddressConfigurations[].address",
      "staticAddressConfigurations[].prefixLength",
      "staticAddressConfigurations[].broadcast",
      "useStaticDHCPFallback",
      "useDHCPStaticRoutes"
    ],
    setIPv6AddressConfiguration: [
      "deviceName",
      "enabled"
    ],
    setGlobalProxyConfiguration: [
      "httpProxy",
      "httpsProxy",
      "noProxy"
    ],
    setResolverConfiguration: [
      "useDhcpResolverInfo",
      "staticNameServers",
      "staticSearchDomains",
      "staticDomainName"
    ],
    setWired8021XConfiguration: [
      "deviceName",
      "enabled",
      "mode",
      "identity",
      "password",
      "eapolVersion",
      "peapVersion",
      "label",
      "certClient",
      "certsCA",
      "mkaCak",
      "mkaCkn"
    ],
    setWlanConfiguration: [
      "countryCode"
    ],
    setWLANStationConfiguration: [
      "deviceName",
      "ssid",
      "authentication",
      "authentication.mode",
      "authentication.params",
      "authentication.params.identity",
      "authentication.params.password",
      "authentication.params.eapolVersion",
      "authentication.params.peapVersion",
      "authentication.params.label",
      "authentication.params.certClient",
      "authentication.params.certsCA"
    ],
    testWLANStationSettings: [
      "deviceName",
      "timeout"
    ]
  },
  "event-mqtt-bridge": {
    configureEventPublication: [
      "topicPrefix",
      "customTopicPrefix",
      "appendEventTopic",
      "includeTopicNamespaces",
      "includeSerialNumberInPayload",
      "eventFilterList",
      "eventFilterList[].topicFilter",
      "eventFilterList[].qos",
      "eventFilterList[].retain"
    ],
    configureMqttSubscription: [
      "mqttFilterList",
      "mqttFilterList[].topicFilter",
      "mqttFilterList[].useDeviceTopicPrefix",
      "mqttFilterList[].qos",
      "mqttFilterList[].isStateData"
    ]
  },
  thermometry: {
    setTemperatureScale: [
      "unit"
    ],
    setIsothermLevels: [
      "high",
      "middle",
      "low",
      "min",
      "renderOverlay"
    ],
    addArea: [
      "imagesource",
      "enabled",
      "name",
      "detectionType",
      "measurement",
      "threshold",
      "delay",
      "vertices",
      "areaOverlay",
      "temperatureOverlay",
      "presetNbr"
    ],
    updateArea: [
      "id",
      "imagesource",
      "enabled",
      "name",
      "detectionType",
      "measurement",
      "threshold",
      "delay",
      "vertices",
      "areaOverlay",
      "temperatureOverlay",
      "presetNbr"
    ],
    removeAreas: [
      "areas"
    ],
    listAreas: [
      "presetNbr"
    ],
    addSpotTemperature: [
      "spotCoordinates",
      "coordinateSystem",
      "imagesource"
    ],
    getSpotTemperature: [
      "coordinateSystem",
      "imagesource"
    ],
    removeSpotTemperature: [
      "imagesource"
    ],
    setTgtConfiguration: [
      "pauseOnAlarm",
      "autoResume"
    ],
    addGroup: [
      "enabled",
      "name",
      "measurement",
      "threshold",
      "delay",
      "areaIds",
      "groupOverlay",
      "presetNbr"
    ],
    updateGroup: [
      "id",
      "enabled",
      "name",
      "measurement",
      "threshold",
      "delay",
      "areaIds",
      "groupOverlay"
    ],
    removeGroup: [
      "id"
    ],
    listGroups: [
      "presetNbr"
    ],
    addOverlayChannel: [
      "imagesource",
      "overlayChannel"
    ],
    removeOverlayChannel: [
      "imagesource",
      "overlayChannel"
    ]
  },
  "api-discovery": {
    getApiList: [
      "id",
      "version"
    ]
  },
  "basic-device-info": {
    getProperties: [
      "propertyList"
    ]
  },
  systemready: {
    systemready: [
      "timeout"
    ]
  },
  fwmgr: {
    upgrade: [
      "factoryDefaultMode",
      "autoCommit",
      "autoRollback"
    ],
    factoryDefault: [
      "factoryDefaultMode"
    ]
  },
  "stream-profiles": {
    list: [
      "streamProfileName",
      "streamProfileName[].name"
    ],
    create: [
      "streamProfile",
      "streamProfile[].name",
      "streamProfile[].description",
      "streamProfile[].parameters",
      "maxProfiles"
    ],
    update: [
      "streamProfile",
      "streamProfile[].name",
      "streamProfile[].description",
      "streamProfile[].parameters"
    ],
    remove: [
      "streamProfileName",
      "streamProfileName[].name"
    ]
  },
  "time-service": {
    setDateTime: [
      "dateTime"
    ],
    setTimeZone: [
      "timeZone"
    ],
    setPosixTimeZone: [
      "posixTimeZone",
      "enableDst"
    ]
  },
  "io-port-management": {
    setPorts: [
      "ports",
      "ports[].port",
      "ports[].usage",
      "ports[].direction",
      "ports[].name",
      "ports[].normalState",
      "ports[].state"
    ],
    setStateSequence: [
      "port",
      "sequence",
      "sequence[].state",
      "sequence[].time"
    ]
  },
  ntp: {
    setNTPClientConfiguration: [
      "enabled",
      "NTSEnabled",
      "NTSKEServerCACerts",
      "serversSource",
      "staticServers",
      "staticNTSKEServers",
      "minpoll",
      "maxpoll"
    ]
  },
  "remote-syslog": {
    setup: [
      "servers",
      "servers[].address",
      "servers[].port",
      "servers[].protocol",
      "servers[].syslogFormat",
      "servers[].severity",
      "servers[].type"
    ]
  },
  "siren-and-light": {
    start: [
      "siren",
      "siren.pattern",
      "siren.intensity",
      "siren.duration",
      "siren.duration.unit",
      "siren.duration.value",
      "siren.priority",
      "light",
      "light.pattern",
      "light.speed",
      "light.colors",
      "light.intensity",
      "light.duration",
      "light.duration.unit",
      "light.duration.value",
      "light.priority",
      "profile"
    ],
    stop: [
      "sirenId",
      "lightId",
      "all",
      "profile"
    ],
    addProfile: [
      "name",
      "description",
      "siren",
      "siren.pattern",
      "siren.intensity",
      "siren.duration",
      "siren.duration.unit",
      "siren.duration.value",
      "siren.priority",
      "light",
      "light.pattern",
      "light.speed",
      "light.colors",
      "light.intensity",
      "light.duration",
      "light.duration.unit",
      "light.duration.value",
      "light.priority"
    ],
    removeProfile: [
      "name"
    ],
    setMaintenanceMode: [
      "maintenanceMode",
      "duration"
    ],
    uploadProfiles: [
      "uploadMode"
    ]
  },
  "object-analytics": {
    setConfiguration: [
      "devices",
      "devices[].id",
      "devices[].type",
      "devices[].rotation",
      "devices[].isActive",
      "metadataOverlay",
      "metadataOverlay[].id",
      "metadataOverlay[].drawOnAllResolutions",
      "metadataOverlay[].resolutions",
      "perspectives",
      "perspectives[].id",
      "perspectives[].bars",
      "perspectives[].bars[].height",
      "perspectives[].bars[].points",
      "scenarios",
      "scenarios[].id",
      "scenarios[].name",
      "scenarios[].type",
      "scenarios[].metadataOverlay",
      "scenarios[].alarmRate",
      "scenarios[].devices",
      "scenarios[].devices[].id",
      "scenarios[].triggers",
      "scenarios[].triggers[].type",
      "scenarios[].triggers[].vertices",
      "scenarios[].triggers[].conditions",
      "scenarios[].triggers[].conditions[].type",
      "scenarios[].triggers[].conditions[].data",
      "scenarios[].triggers[].conditions[].data[].type",
      "scenarios[].triggers[].conditions[].data[].time",
      "scenarios[].triggers[].conditions[].data[].alarmTime",
      "scenarios[].filters",
      "scenarios[].filters[].type",
      "scenarios[].filters[].vertices",
      "scenarios[].filters[].width",
      "scenarios[].filters[].height",
      "scenarios[].filters[].time",
      "scenarios[].filters[].distance",
      "scenarios[].filters[].minSpeed",
      "scenarios[].filters[].maxSpeed",
      "scenarios[].objectClassifications",
      "scenarios[].objectClassifications[].type",
      "scenarios[].objectClassifications[].subTypes",
      "scenarios[].objectClassifications[].subTypes[].type",
      "scenarios[].objectClassifications[].subTypes[].subTypes",
      "scenarios[].objectClassifications[].subTypes[].subTypes[].type",
      "scenarios[].perspectives",
      "scenarios[].presets",
      "scenarios[].accumulatedCounts",
      "scenarios[].accumulatedCounts.timedResetEnabled",
      "scenarios[].passthroughConfiguration",
      "scenarios[].passthroughConfiguration.enabled",
      "scenarios[].passthroughConfiguration.period",
      "scenarios[].thresholdConfiguration",
      "scenarios[].thresholdConfiguration.enabled",
      "scenarios[].thresholdConfiguration.triggerDelay",
      "scenarios[].thresholdConfiguration.thresholds",
      "scenarios[].thresholdConfiguration.thresholds[].level",
      "scenarios[].thresholdConfiguration.thresholds[].type",
      "status"
    ],
    sendAlarmEvent: [
      "scenario"
    ],
    getAccumulatedCounts: [
      "scenario"
    ],
    resetAccumulatedCounts: [
      "scenario"
    ],
    resetPassthrough: [
      "scenario"
    ],
    getOccupancy: [
      "scenario"
    ]
  }
} as const;
