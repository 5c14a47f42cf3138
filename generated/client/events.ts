// Generated from spec by `npm run generate`. Do not edit.
import type { EventEntry } from "../../src/events/event-entry.ts";

export const events: Readonly<Record<string, EventEntry>> = {
  "thermometry.temperatureDetection": {
    topic: "tns1:VideoSource/tns1:RadiometryAlarm/tnsaxis:TemperatureDetection",
    api: "thermometry",
    stateful: true,
    inferredSource: [
      "AreaID"
    ],
    fields: {
      AreaID: "integer",
      AlarmActive: "boolean",
      AreaName: "string",
      PresetNbr: "integer",
      AverageTemp: "number",
      MaximumTemp: "number",
      MinimumTemp: "number",
      TemperatureUnit: "string",
      MaxTempPositionX: "number",
      MaxTempPositionY: "number",
      MinTempPositionX: "number",
      MinTempPositionY: "number"
    }
  },
  "thermometry.temperatureDetectionAnyArea": {
    topic: "tns1:VideoSource/tns1:RadiometryAlarm/tnsaxis:TemperatureDetectionAnyArea",
    api: "thermometry",
    stateful: true,
    inferredSource: [],
    fields: {
      AreaName: "string",
      AlarmActive: "boolean"
    }
  },
  "thermometry.temperatureDetectionAnyAreaOnPreset": {
    topic: "tns1:VideoSource/tns1:RadiometryAlarm/tnsaxis:TemperatureDetectionAnyAreaOnPreset",
    api: "thermometry",
    stateful: true,
    inferredSource: [
      "PresetNbr"
    ],
    fields: {
      PresetNbr: "integer",
      AlarmActive: "boolean",
      AreaName: "string"
    }
  },
  "thermometry.temperatureInformation": {
    topic: "tns1:VideoSource/tns1:Thermometry/tnsaxis:TemperatureDetection",
    api: "thermometry",
    stateful: false,
    inferredSource: [
      "AreaID"
    ],
    fields: {
      AreaID: "integer",
      AreaName: "string",
      PresetNbr: "integer",
      AverageTemp: "number",
      MaximumTemp: "number",
      MinimumTemp: "number",
      TemperatureUnit: "string",
      MaxTempPositionX: "number",
      MaxTempPositionY: "number",
      MinTempPositionX: "number",
      MinTempPositionY: "number"
    }
  },
  "thermometry.temperatureDeviationDetection": {
    topic: "tns1:VideoSource/tns1:RadiometryAlarm/tnsaxis:DeviationDetection",
    api: "thermometry",
    stateful: true,
    inferredSource: [
      "GroupID"
    ],
    fields: {
      GroupID: "integer",
      AlarmActive: "boolean",
      GroupName: "string",
      DeltaTemp: "number",
      ThresholdTemp: "number",
      PresetNbr: "integer",
      PresetName: "string"
    }
  },
  "io.port": {
    topic: "tns1:Device/tnsaxis:IO/Port",
    stateful: true,
    source: [
      "port"
    ],
    fields: {
      port: "integer",
      state: "boolean"
    },
    otherWords: {
      state: [
        "high",
        "low"
      ]
    }
  },
  "io.outputPort": {
    topic: "tns1:Device/tnsaxis:IO/OutputPort",
    stateful: true,
    source: [
      "port"
    ],
    fields: {
      port: "integer",
      state: "boolean"
    },
    otherWords: {
      state: [
        "high",
        "low"
      ]
    }
  },
  "io.supervisedPort": {
    topic: "tns1:Device/tnsaxis:IO/SupervisedPort",
    stateful: true,
    source: [
      "port"
    ],
    fields: {
      port: "integer",
      state: "string",
      tampered: "boolean"
    }
  },
  "io.virtualInput": {
    topic: "tns1:Device/tnsaxis:IO/VirtualInput",
    stateful: true,
    source: [
      "port"
    ],
    fields: {
      port: "integer",
      active: "boolean"
    }
  },
  "io.virtualPort": {
    topic: "tns1:Device/tnsaxis:IO/VirtualPort",
    stateful: true,
    source: [
      "port"
    ],
    fields: {
      port: "integer",
      state: "boolean"
    }
  },
  "io.digitalInput": {
    topic: "tns1:Device/Trigger/DigitalInput",
    stateful: true,
    source: [
      "InputToken"
    ],
    fields: {
      InputToken: "string",
      LogicalState: "boolean"
    }
  },
  "io.relay": {
    topic: "tns1:Device/Trigger/Relay",
    stateful: true,
    source: [
      "RelayToken"
    ],
    fields: {
      RelayToken: "string",
      LogicalState: "boolean"
    },
    words: {
      LogicalState: [
        "active",
        "inactive"
      ]
    }
  },
  "io.ringPowerLimit": {
    topic: "tns1:Device/tnsaxis:RingPowerLimitExceeded",
    stateful: true,
    source: [
      "input"
    ],
    fields: {
      input: "integer",
      limit_exceeded: "boolean"
    }
  },
  "light.dayNight": {
    topic: "tns1:VideoSource/tnsaxis:DayNightVision",
    stateful: true,
    source: [
      "VideoSourceConfigurationToken"
    ],
    fields: {
      VideoSourceConfigurationToken: "integer",
      day: "boolean"
    }
  },
  "light.status": {
    topic: "tns1:Device/tnsaxis:Light/Status",
    stateful: true,
    source: [
      "id"
    ],
    fields: {
      id: "integer",
      state: "boolean"
    },
    words: {
      state: [
        "ON",
        "OFF"
      ]
    }
  },
  "light.anyStatus": {
    topic: "tns1:LightControl/tnsaxis:LightStatusChanged/Status",
    stateful: true,
    source: [],
    fields: {
      state: "boolean"
    },
    words: {
      state: [
        "ON",
        "OFF"
      ]
    }
  },
  "mediaClip.playing": {
    topic: "tnsaxis:MediaClip/Playing",
    stateful: true,
    source: [
      "AudioOutput",
      "audiodeviceid",
      "audiooutputid"
    ],
    fields: {
      AudioOutput: "integer",
      audiodeviceid: "integer",
      audiooutputid: "integer",
      Playing: "boolean"
    }
  },
  "mediaClip.currentlyPlaying": {
    topic: "tnsaxis:MediaClip/CurrentlyPlaying",
    stateful: false,
    source: [
      "AudioOutput",
      "audiodeviceid",
      "audiooutputid"
    ],
    fields: {
      AudioOutput: "integer",
      audiodeviceid: "integer",
      audiooutputid: "integer",
      FileName: "string"
    }
  },
  "motion.vmd": {
    topic: "tnsaxis:CameraApplicationPlatform/VMD/Camera{camera}Profile{profile}",
    stateful: true,
    parameters: {
      camera: null,
      profile: null
    },
    source: [],
    fields: {
      active: "boolean"
    }
  },
  "motion.vmdAnyProfile": {
    topic: "tnsaxis:CameraApplicationPlatform/VMD/Camera{camera}ProfileANY",
    stateful: true,
    parameters: {
      camera: null
    },
    source: [],
    fields: {
      active: "boolean"
    }
  },
  "motion.vmdAnyCamera": {
    topic: "tnsaxis:CameraApplicationPlatform/VMD/CameraANY",
    stateful: true,
    source: [],
    fields: {
      active: "boolean"
    }
  },
  "motion.vmdInternalData": {
    topic: "tnsaxis:CameraApplicationPlatform/VMD/xinternal_data",
    stateful: false,
    source: [],
    fields: {},
    noisy: true
  },
  "motion.fenceGuard": {
    topic: "tnsaxis:CameraApplicationPlatform/FenceGuard/Camera{camera}Profile{profile}",
    stateful: true,
    parameters: {
      camera: null,
      profile: null
    },
    source: [],
    fields: {
      active: "boolean"
    }
  },
  "motion.fenceGuardAnyProfile": {
    topic: "tnsaxis:CameraApplicationPlatform/FenceGuard/Camera{camera}ProfileANY",
    stateful: true,
    parameters: {
      camera: null
    },
    source: [],
    fields: {
      active: "boolean"
    }
  },
  "motion.fenceGuardAnyCamera": {
    topic: "tnsaxis:CameraApplicationPlatform/FenceGuard/CameraANY",
    stateful: true,
    source: [],
    fields: {
      active: "boolean"
    }
  },
  "motion.loiteringGuard": {
    topic: "tnsaxis:CameraApplicationPlatform/LoiteringGuard/Camera{camera}Profile{profile}",
    stateful: true,
    parameters: {
      camera: null,
      profile: null
    },
    source: [],
    fields: {
      active: "boolean"
    }
  },
  "motion.loiteringGuardAnyProfile": {
    topic: "tnsaxis:CameraApplicationPlatform/LoiteringGuard/Camera{camera}ProfileANY",
    stateful: true,
    parameters: {
      camera: null
    },
    source: [],
    fields: {
      active: "boolean"
    }
  },
  "motion.loiteringGuardAnyCamera": {
    topic: "tnsaxis:CameraApplicationPlatform/LoiteringGuard/CameraANY",
    stateful: true,
    source: [],
    fields: {
      active: "boolean"
    }
  },
  "motion.motionGuard": {
    topic: "tnsaxis:CameraApplicationPlatform/MotionGuard/Camera{camera}Profile{profile}",
    stateful: true,
    parameters: {
      camera: null,
      profile: null
    },
    source: [],
    fields: {
      active: "boolean"
    }
  },
  "motion.motionGuardAnyProfile": {
    topic: "tnsaxis:CameraApplicationPlatform/MotionGuard/Camera{camera}ProfileANY",
    stateful: true,
    parameters: {
      camera: null
    },
    source: [],
    fields: {
      active: "boolean"
    }
  },
  "motion.motionGuardAnyCamera": {
    topic: "tnsaxis:CameraApplicationPlatform/MotionGuard/CameraANY",
    stateful: true,
    source: [],
    fields: {
      active: "boolean"
    }
  },
  "motion.vmd3": {
    topic: "tns1:RuleEngine/tnsaxis:VMD3/vmd3_video_{channel}",
    stateful: true,
    parameters: {
      channel: null
    },
    source: [
      "areaid"
    ],
    fields: {
      areaid: "integer",
      active: "boolean",
      areapolygon: "string"
    }
  },
  "motion.vmd2": {
    topic: "tns1:RuleEngine/tnsaxis:VideoMotionDetection/motion",
    stateful: true,
    source: [
      "areaid"
    ],
    fields: {
      areaid: "string",
      active: "boolean",
      areapolygon: "string"
    }
  },
  "motion.window": {
    topic: "tns1:VideoAnalytics/tnsaxis:MotionDetection",
    stateful: true,
    source: [
      "window"
    ],
    fields: {
      window: "integer",
      motion: "boolean"
    }
  },
  "motion.regionDetector": {
    topic: "tns1:RuleEngine/MotionRegionDetector/Motion",
    stateful: true,
    source: [
      "VideoSource",
      "RuleName"
    ],
    fields: {
      VideoSource: "string",
      RuleName: "string",
      State: "boolean"
    }
  },
  "motion.alarm": {
    topic: "tns1:VideoSource/MotionAlarm",
    stateful: true,
    source: [
      "Source"
    ],
    fields: {
      Source: "string",
      State: "boolean"
    }
  },
  "motion.radar": {
    topic: "tnsaxis:RadarSource/MotionAlarm/Channel{channel}Profile{profile}",
    stateful: true,
    parameters: {
      channel: null,
      profile: null
    },
    source: [],
    fields: {
      active: "boolean"
    }
  },
  "motion.radarAnyProfile": {
    topic: "tnsaxis:RadarSource/MotionAlarm/Channel{channel}ProfileANY",
    stateful: true,
    parameters: {
      channel: null
    },
    source: [],
    fields: {
      active: "boolean"
    }
  },
  "motion.radarAnyChannel": {
    topic: "tnsaxis:RadarSource/MotionAlarm/ChannelANY",
    stateful: true,
    source: [],
    fields: {
      active: "boolean"
    }
  },
  "motion.crossLine": {
    topic: "tns1:RuleEngine/tnsaxis:CrossLineDetection/linetouched",
    stateful: false,
    source: [
      "type"
    ],
    fields: {
      type: "string",
      object: "string",
      line: "string"
    }
  },
  "objectAnalytics.alarm": {
    topic: "tnsaxis:CameraApplicationPlatform/ObjectAnalytics/Device{device}Scenario{scenario}",
    stateful: true,
    parameters: {
      device: 1,
      scenario: null
    },
    source: [],
    fields: {
      active: "boolean",
      triggerTime: "string",
      scenarioType: "string",
      objectId: "string",
      classTypes: "string"
    }
  },
  "objectAnalytics.occupancy": {
    topic: "tnsaxis:CameraApplicationPlatform/ObjectAnalytics/Device{device}Scenario{scenario}",
    stateful: false,
    parameters: {
      device: 1,
      scenario: null
    },
    source: [],
    fields: {
      scenario: "string",
      total: "integer",
      human: "integer",
      car: "integer",
      truck: "integer",
      bus: "integer",
      bike: "integer",
      otherVehicle: "integer"
    }
  },
  "objectAnalytics.crossline": {
    topic: "tnsaxis:CameraApplicationPlatform/ObjectAnalytics/Device{device}Scenario{scenario}",
    stateful: false,
    parameters: {
      device: 1,
      scenario: null
    },
    source: [],
    fields: {
      scenario: "string",
      resetTime: "string",
      startTime: "string",
      reason: "string",
      total: "integer",
      totalHuman: "integer",
      totalCar: "integer",
      totalTruck: "integer",
      totalBus: "integer",
      totalBike: "integer",
      totalOtherVehicle: "integer",
      "totalMotorcycle/bicycle": "integer",
      totalUnknown: "integer"
    }
  },
  "objectAnalytics.anyScenario": {
    topic: "tnsaxis:CameraApplicationPlatform/ObjectAnalytics/Device{device}ScenarioANY",
    stateful: true,
    parameters: {
      device: 1
    },
    source: [],
    fields: {
      active: "boolean",
      triggerTime: "string",
      objectId: "string",
      classTypes: "string"
    }
  },
  "objectAnalytics.threshold": {
    topic: "tnsaxis:CameraApplicationPlatform/ObjectAnalytics/Device{device}Scenario{scenario}Threshold",
    stateful: true,
    parameters: {
      device: 1,
      scenario: null
    },
    source: [],
    fields: {}
  },
  "objectAnalytics.passthrough": {
    topic: "tnsaxis:CameraApplicationPlatform/ObjectAnalytics/Device{device}Scenario{scenario}Passthrough",
    stateful: false,
    parameters: {
      device: 1,
      scenario: null
    },
    source: [],
    fields: {}
  },
  "objectAnalytics.interval": {
    topic: "tnsaxis:CameraApplicationPlatform/ObjectAnalytics/Device{device}Scenario{scenario}Interval",
    stateful: false,
    parameters: {
      device: 1,
      scenario: null
    },
    source: [],
    fields: {}
  },
  "objectAnalytics.internalData": {
    topic: "tnsaxis:CameraApplicationPlatform/ObjectAnalytics/xinternal_data",
    stateful: false,
    source: [],
    fields: {
      svgframe: "string"
    },
    noisy: true
  },
  "sensors.pir": {
    topic: "tns1:Device/tnsaxis:Sensor/PIR",
    stateful: true,
    source: [
      "sensor"
    ],
    fields: {
      sensor: "integer",
      state: "boolean"
    }
  },
  "sensors.shock": {
    topic: "tns1:Device/tnsaxis:Tampering/ShockDetected",
    stateful: false,
    source: [
      "channel"
    ],
    fields: {
      channel: "integer"
    }
  },
  "sensors.tampering": {
    topic: "tns1:VideoSource/tnsaxis:Tampering",
    stateful: false,
    source: [
      "channel"
    ],
    fields: {
      channel: "integer",
      tampering: "integer"
    }
  },
  "sensors.globalSceneChange": {
    topic: "tns1:VideoSource/GlobalSceneChange/ImagingService",
    stateful: true,
    source: [
      "Source"
    ],
    fields: {
      Source: "string",
      State: "boolean"
    }
  },
  "sensors.casing": {
    topic: "tns1:Device/tnsaxis:Casing/Open",
    stateful: true,
    source: [
      "Name"
    ],
    fields: {
      Name: "string",
      Open: "boolean"
    }
  },
  "sensors.frontWindow": {
    topic: "tns1:Device/tnsaxis:Window/Faulty",
    stateful: true,
    source: [
      "Name"
    ],
    fields: {
      Name: "string",
      Faulty: "boolean"
    }
  },
  "sensors.temperatureAbove": {
    topic: "tns1:Device/tnsaxis:Status/Temperature/Above",
    stateful: true,
    source: [],
    fields: {
      sensor_level: "boolean"
    }
  },
  "sensors.temperatureBelow": {
    topic: "tns1:Device/tnsaxis:Status/Temperature/Below",
    stateful: true,
    source: [],
    fields: {
      sensor_level: "boolean"
    }
  },
  "sensors.temperatureInside": {
    topic: "tns1:Device/tnsaxis:Status/Temperature/Inside",
    stateful: true,
    source: [],
    fields: {
      sensor_level: "boolean"
    }
  },
  "sensors.temperatureOutside": {
    topic: "tns1:Device/tnsaxis:Status/Temperature/Above_or_below",
    stateful: true,
    source: [],
    fields: {
      sensor_level: "boolean"
    }
  },
  "sensors.temperatureCritical": {
    topic: "tns1:Device/tnsaxis:HardwareFailure/TemperatureCritical",
    stateful: true,
    source: [
      "temperature"
    ],
    fields: {
      temperature: "integer",
      temperature_critical: "boolean"
    }
  },
  "sensors.audio": {
    topic: "tns1:AudioSource/tnsaxis:TriggerLevel",
    stateful: true,
    source: [
      "channel",
      "AudioSource"
    ],
    fields: {
      channel: "integer",
      AudioSource: "string",
      triggered: "boolean"
    }
  },
  "sensors.imageBlocked": {
    topic: "tns1:VideoAnalytics/tnsaxis:ImageHealth/Blocked",
    stateful: true,
    source: [],
    fields: {}
  },
  "sensors.imageRedirected": {
    topic: "tns1:VideoAnalytics/tnsaxis:ImageHealth/Redirected",
    stateful: true,
    source: [],
    fields: {}
  },
  "sensors.imageBlurred": {
    topic: "tns1:VideoAnalytics/tnsaxis:ImageHealth/Blurred",
    stateful: true,
    source: [],
    fields: {}
  },
  "sensors.imageUnderexposed": {
    topic: "tns1:VideoAnalytics/tnsaxis:ImageHealth/Underexposed",
    stateful: true,
    source: [],
    fields: {}
  },
  "storage.disruption": {
    topic: "tnsaxis:Storage/Disruption",
    stateful: true,
    source: [
      "disk_id"
    ],
    fields: {
      disk_id: "string",
      disruption: "boolean"
    }
  },
  "storage.alert": {
    topic: "tnsaxis:Storage/Alert",
    stateful: true,
    source: [
      "disk_id"
    ],
    fields: {
      disk_id: "string",
      alert: "boolean",
      overall_health: "integer",
      wear: "integer",
      temperature: "integer"
    }
  },
  "storage.recording": {
    topic: "tnsaxis:Storage/Recording",
    stateful: true,
    source: [],
    fields: {
      recording: "boolean"
    }
  },
  "storage.failure": {
    topic: "tns1:Device/tnsaxis:HardwareFailure/StorageFailure",
    stateful: true,
    source: [
      "disk_id"
    ],
    fields: {
      disk_id: "string",
      disruption: "boolean"
    }
  },
  "storage.raid": {
    topic: "tnsaxis:Storage/RAID",
    stateful: true,
    source: [],
    fields: {
      raidstate: "string",
      component0status: "string",
      component1status: "string",
      component2status: "string",
      component3status: "string",
      raidlevel: "string"
    }
  },
  "storage.raidActive": {
    topic: "tnsaxis:Storage/RAID/RAIDActive",
    stateful: true,
    source: [],
    fields: {
      state: "boolean"
    }
  },
  "storage.raidDegraded": {
    topic: "tnsaxis:Storage/RAID/RAIDDegraded",
    stateful: true,
    source: [],
    fields: {
      state: "boolean"
    }
  },
  "storage.raidSyncing": {
    topic: "tnsaxis:Storage/RAID/RAIDSyncing",
    stateful: true,
    source: [],
    fields: {
      state: "boolean"
    }
  },
  "storage.raidFailure": {
    topic: "tnsaxis:Storage/RAID/RAIDFailure",
    stateful: true,
    source: [],
    fields: {
      state: "boolean"
    }
  },
  "system.ready": {
    topic: "tns1:Device/tnsaxis:Status/SystemReady",
    stateful: true,
    source: [],
    fields: {
      ready: "boolean"
    }
  },
  "system.networkLost": {
    topic: "tns1:Device/tnsaxis:Network/Lost",
    stateful: true,
    source: [
      "interface"
    ],
    fields: {
      interface: "string",
      lost: "boolean"
    }
  },
  "system.addressAdded": {
    topic: "tns1:Device/tnsaxis:Network/AddressAdded",
    stateful: false,
    source: [
      "interface"
    ],
    fields: {
      interface: "string",
      origin: "string",
      address: "string"
    }
  },
  "system.addressRemoved": {
    topic: "tns1:Device/tnsaxis:Network/AddressRemoved",
    stateful: false,
    source: [
      "interface"
    ],
    fields: {
      interface: "string",
      origin: "string",
      address: "string"
    }
  },
  "system.addressBlocked": {
    topic: "tns1:Device/tnsaxis:Network/BlockedIP",
    stateful: false,
    source: [],
    fields: {
      address: "string"
    }
  },
  "system.fanFailure": {
    topic: "tns1:Device/tnsaxis:HardwareFailure/FanFailure",
    stateful: true,
    source: [
      "fan"
    ],
    fields: {
      fan: "integer",
      fan_failure: "boolean"
    }
  },
  "system.powerSupplyFailure": {
    topic: "tns1:Device/tnsaxis:HardwareFailure/PowerSupplyFailure",
    stateful: true,
    source: [
      "power"
    ],
    fields: {
      power: "integer",
      power_critical: "boolean"
    }
  },
  "system.ptzPowerFailure": {
    topic: "tns1:Device/HardwareFailure/PowerSupplyFailure/tnsaxis:PTZPowerFailure",
    stateful: true,
    source: [
      "Token"
    ],
    fields: {
      Token: "string",
      Failed: "boolean"
    }
  },
  "system.poeFailure": {
    topic: "tns1:Device/tnsaxis:HardwareFailure/PoEFailure",
    stateful: true,
    source: [
      "port"
    ],
    fields: {
      port: "integer",
      disruption: "boolean",
      reason: "integer",
      reasonstr: "string"
    }
  },
  "system.fanStatus": {
    topic: "tns1:Device/tnsaxis:Fan/Status",
    stateful: true,
    source: [
      "fan"
    ],
    fields: {
      fan: "integer",
      running: "boolean"
    }
  },
  "system.heaterStatus": {
    topic: "tns1:Device/tnsaxis:Heater/Status",
    stateful: true,
    source: [
      "heater"
    ],
    fields: {
      heater: "integer",
      running: "boolean"
    }
  },
  "system.mqttClient": {
    topic: "tns1:Device/tnsaxis:MQTT/ClientStatus",
    stateful: true,
    source: [],
    fields: {
      connected: "boolean",
      active: "boolean"
    }
  },
  "system.mqttMessage": {
    topic: "tnsaxis:MQTT/Message/Stateless",
    stateful: false,
    source: [
      "mqtt-topic",
      "device-prefix"
    ],
    fields: {
      "mqtt-topic": "string",
      "device-prefix": "boolean",
      "mqtt-payload": "string"
    }
  },
  "system.audit": {
    topic: "tns1:Device/tnsaxis:Log/Audit",
    stateful: false,
    source: [],
    fields: {
      class: "string",
      message: "string"
    }
  },
  "system.actionFailed": {
    topic: "tns1:Device/tnsaxis:SystemMessage/ActionFailed",
    stateful: false,
    source: [],
    fields: {
      description: "string"
    }
  },
  "system.schedule": {
    topic: "tns1:UserAlarm/tnsaxis:Recurring/Interval",
    stateful: true,
    source: [
      "id"
    ],
    fields: {
      id: "string",
      active: "boolean"
    }
  },
  "system.pulse": {
    topic: "tns1:UserAlarm/tnsaxis:Recurring/Pulse",
    stateful: false,
    source: [
      "id"
    ],
    fields: {
      id: "string"
    }
  },
  "system.liveStream": {
    topic: "tns1:VideoSource/tnsaxis:LiveStreamAccessed",
    stateful: true,
    source: [],
    fields: {
      accessed: "boolean"
    }
  },
  "system.averageBitrate": {
    topic: "tns1:VideoSource/tnsaxis:ABR",
    stateful: true,
    source: [
      "VideoSourceConfigurationToken"
    ],
    fields: {
      VideoSourceConfigurationToken: "integer",
      abr_error: "boolean",
      low_bitrate: "boolean",
      low_quality: "boolean",
      very_low_quality: "boolean",
      high_bitrate: "boolean",
      scale_width: "string",
      scale_height: "string",
      fps: "string",
      default_gop_length: "string",
      max_gop_length: "string",
      zipstream_mode: "string",
      frame_skip_mode: "string",
      dynamic_gop: "string",
      dynamic_fps: "string",
      dynamic_fps_min_num: "string",
      stream_profile: "string"
    }
  },
  "system.autofocus": {
    topic: "tns1:VideoSource/tnsaxis:Autofocus",
    stateful: true,
    source: [
      "VideoSourceConfigurationToken"
    ],
    fields: {
      VideoSourceConfigurationToken: "integer",
      focus: "number"
    }
  },
  "system.heartbeat": {
    topic: "tns1:Device/tnsaxis:Monitor/Heartbeat",
    stateful: true,
    source: [],
    fields: {
      lost: "boolean"
    }
  },
  "system.audioConnector": {
    topic: "tns1:Connector/tnsaxis:Source",
    stateful: true,
    source: [
      "connector"
    ],
    fields: {
      connector: "integer",
      connected: "boolean"
    }
  },
  "system.videoConnected": {
    topic: "tns1:VideoEncoder/tnsaxis:Connections",
    stateful: true,
    source: [
      "channel"
    ],
    fields: {
      channel: "integer",
      connected: "boolean"
    }
  }
};
