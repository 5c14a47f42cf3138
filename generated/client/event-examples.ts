// Generated from spec by `npm run generate`. Do not edit.
export const examples: Readonly<Record<string, Readonly<Record<string, boolean | number | string>>>> = {
  "thermometry.temperatureDetection": {
    AreaID: 2,
    AlarmActive: true,
    AreaName: "Pump 4",
    PresetNbr: 1,
    AverageTemp: 61.25,
    MaximumTemp: 88.5,
    MinimumTemp: 23.75,
    TemperatureUnit: "Celsius",
    MaxTempPositionX: 0.12,
    MaxTempPositionY: -0.31,
    MinTempPositionX: -0.9,
    MinTempPositionY: 0.44
  },
  "thermometry.temperatureDetectionAnyArea": {
    AreaName: "AnyArea",
    AlarmActive: true
  },
  "thermometry.temperatureDetectionAnyAreaOnPreset": {
    PresetNbr: 1,
    AlarmActive: false,
    AreaName: "AnyAreaOnPreset"
  },
  "thermometry.temperatureInformation": {
    AreaID: 2,
    AreaName: "Pump 4",
    PresetNbr: 1,
    AverageTemp: 58.5,
    MaximumTemp: 79.25,
    MinimumTemp: 23.5,
    TemperatureUnit: "Celsius",
    MaxTempPositionX: 0.1,
    MaxTempPositionY: -0.3,
    MinTempPositionX: -0.88,
    MinTempPositionY: 0.45
  },
  "thermometry.temperatureDeviationDetection": {
    GroupID: 1,
    AlarmActive: true,
    GroupName: "Bearings",
    DeltaTemp: 17.5,
    ThresholdTemp: 15,
    PresetNbr: 1,
    PresetName: "Pump hall"
  },
  "io.port": {
    port: 1,
    state: true
  },
  "io.outputPort": {
    port: 0,
    state: true
  },
  "io.supervisedPort": {
    port: 0,
    state: "open",
    tampered: false
  },
  "io.virtualInput": {
    port: 1,
    active: true
  },
  "io.virtualPort": {
    port: 1,
    state: true
  },
  "io.digitalInput": {
    InputToken: "0",
    LogicalState: true
  },
  "io.relay": {
    RelayToken: "3",
    LogicalState: false
  },
  "io.ringPowerLimit": {
    input: 0,
    limit_exceeded: true
  },
  "light.dayNight": {
    VideoSourceConfigurationToken: 1,
    day: true
  },
  "light.status": {
    id: 0,
    state: false
  },
  "light.anyStatus": {
    state: true
  },
  "mediaClip.playing": {
    audiodeviceid: 0,
    audiooutputid: 0,
    Playing: true
  },
  "mediaClip.currentlyPlaying": {
    audiodeviceid: 0,
    audiooutputid: 0,
    FileName: "doorbell.mp3"
  },
  "motion.vmd": {
    active: true
  },
  "motion.vmdAnyProfile": {
    active: true
  },
  "motion.vmdAnyCamera": {
    active: true
  },
  "motion.vmdInternalData": {},
  "motion.fenceGuard": {
    active: true
  },
  "motion.fenceGuardAnyProfile": {
    active: true
  },
  "motion.fenceGuardAnyCamera": {
    active: true
  },
  "motion.loiteringGuard": {
    active: true
  },
  "motion.loiteringGuardAnyProfile": {
    active: true
  },
  "motion.loiteringGuardAnyCamera": {
    active: true
  },
  "motion.motionGuard": {
    active: true
  },
  "motion.motionGuardAnyProfile": {
    active: true
  },
  "motion.motionGuardAnyCamera": {
    active: true
  },
  "motion.vmd3": {
    areaid: 0,
    active: true
  },
  "motion.vmd2": {
    areaid: "0",
    active: true
  },
  "motion.window": {
    window: 0,
    motion: true
  },
  "motion.regionDetector": {
    VideoSource: "0",
    RuleName: "Yard",
    State: true
  },
  "motion.alarm": {
    Source: "0",
    State: true
  },
  "motion.radar": {
    active: true
  },
  "motion.radarAnyProfile": {
    active: true
  },
  "motion.radarAnyChannel": {
    active: true
  },
  "motion.crossLine": {
    type: "touched",
    object: "17",
    line: "1"
  },
  "objectAnalytics.alarm": {
    active: true,
    triggerTime: "2026-03-02T09:30:19.801+0100",
    scenarioType: "TimeInArea",
    objectId: "5117",
    classTypes: "human"
  },
  "objectAnalytics.occupancy": {
    scenario: "Hall",
    total: 5,
    human: 0,
    car: 3,
    truck: 1,
    bus: 1,
    bike: 0,
    otherVehicle: 0
  },
  "objectAnalytics.crossline": {
    scenario: "Gate in",
    resetTime: "2026-03-01T23:00:00Z",
    reason: "truck",
    total: 57,
    totalHuman: 0,
    totalCar: 49,
    totalTruck: 8,
    totalBus: 0,
    totalBike: 0,
    totalOtherVehicle: 0
  },
  "objectAnalytics.anyScenario": {
    active: true,
    triggerTime: "2026-03-02T09:30:19.801+0100",
    objectId: "4711",
    classTypes: "human"
  },
  "objectAnalytics.threshold": {},
  "objectAnalytics.passthrough": {},
  "objectAnalytics.interval": {},
  "objectAnalytics.internalData": {
    svgframe: "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"
  },
  "sensors.pir": {
    sensor: 0,
    state: true
  },
  "sensors.shock": {
    channel: 1
  },
  "sensors.tampering": {
    channel: 1,
    tampering: 1
  },
  "sensors.globalSceneChange": {
    Source: "0",
    State: true
  },
  "sensors.casing": {
    Name: "NetworkCamera",
    Open: true
  },
  "sensors.frontWindow": {
    Name: "Housing",
    Faulty: true
  },
  "sensors.temperatureAbove": {
    sensor_level: true
  },
  "sensors.temperatureBelow": {
    sensor_level: true
  },
  "sensors.temperatureInside": {
    sensor_level: true
  },
  "sensors.temperatureOutside": {
    sensor_level: true
  },
  "sensors.temperatureCritical": {
    temperature: 0,
    temperature_critical: true
  },
  "sensors.audio": {
    channel: 1,
    triggered: true
  },
  "sensors.imageBlocked": {},
  "sensors.imageRedirected": {},
  "sensors.imageBlurred": {},
  "sensors.imageUnderexposed": {},
  "storage.disruption": {
    disk_id: "SD_DISK",
    disruption: true
  },
  "storage.alert": {
    disk_id: "SD_DISK",
    alert: false,
    overall_health: 1,
    wear: 25,
    temperature: 315
  },
  "storage.recording": {
    recording: true
  },
  "storage.failure": {
    disk_id: "SD_DISK",
    disruption: true
  },
  "storage.raid": {
    raidstate: "degraded",
    component0status: "connected",
    component1status: "missing",
    component2status: "connected",
    component3status: "connected",
    raidlevel: "raid5"
  },
  "storage.raidActive": {
    state: true
  },
  "storage.raidDegraded": {
    state: true
  },
  "storage.raidSyncing": {
    state: true
  },
  "storage.raidFailure": {
    state: true
  },
  "system.ready": {
    ready: true
  },
  "system.networkLost": {
    interface: "eth0",
    lost: false
  },
  "system.addressAdded": {
    interface: "eth0",
    origin: "DHCP",
    address: "192.0.2.10"
  },
  "system.addressRemoved": {
    interface: "eth0",
    origin: "DHCP",
    address: "192.0.2.10"
  },
  "system.addressBlocked": {
    address: "192.0.2.99"
  },
  "system.fanFailure": {
    fan: 0,
    fan_failure: true
  },
  "system.powerSupplyFailure": {
    power: 0,
    power_critical: true
  },
  "system.ptzPowerFailure": {
    Token: "0",
    Failed: true
  },
  "system.poeFailure": {
    port: 1,
    disruption: true,
    reason: 2,
    reasonstr: "Overload"
  },
  "system.fanStatus": {
    fan: 0,
    running: true
  },
  "system.heaterStatus": {
    heater: 0,
    running: true
  },
  "system.mqttClient": {
    connected: true,
    active: true
  },
  "system.mqttMessage": {
    "mqtt-topic": "plant/hall-2/gate",
    "device-prefix": false,
    "mqtt-payload": "open"
  },
  "system.audit": {
    class: "Authentication",
    message: "Login failed"
  },
  "system.actionFailed": {
    description: "The server did not respond"
  },
  "system.schedule": {
    id: "com.axis.schedules.weekdays",
    active: true
  },
  "system.pulse": {
    id: "com.axis.schedules.genid.id-0"
  },
  "system.liveStream": {
    accessed: true
  },
  "system.averageBitrate": {
    VideoSourceConfigurationToken: 1,
    abr_error: true
  },
  "system.autofocus": {
    VideoSourceConfigurationToken: 1,
    focus: 0.5
  },
  "system.heartbeat": {
    lost: true
  },
  "system.audioConnector": {
    connector: 0,
    connected: true
  },
  "system.videoConnected": {
    channel: 1,
    connected: true
  }
};
