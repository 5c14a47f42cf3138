// Generated from spec by `npm run generate`. Do not edit.
import type * as mqttClient from "./mqtt-client.ts";
import type * as eventMqttBridge from "./event-mqtt-bridge.ts";
import type * as thermometry from "./thermometry.ts";

/** Items of `io.port`. */
export interface IoPortItems {
  /** Number of the port; -1 is any port. Documented to start at 0, recorded with 1 on devices with one input. */
  port?: number;
  /** True while the port is active, which depends on its normal state. */
  state?: boolean;
}

/** Items of `io.outputPort`. */
export interface IoOutputPortItems {
  /** Number of the output. */
  port?: number;
  /** State of the output. Devices declare a boolean, the document has the words. */
  state?: boolean;
}

/** Items of `io.supervisedPort`. */
export interface IoSupervisedPortItems {
  /** Number of the port. */
  port?: number;
  /** State of the circuit. */
  state?: "open" | "closed" | "cut" | "shorted" | "undefined" | (string & {});
  /** True if the circuit was tampered with; newer devices alone have it. */
  tampered?: boolean;
}

/** Items of `io.virtualInput`. */
export interface IoVirtualInputItems {
  /** Number of the input. Documented are 1 to 32; more were recorded. */
  port?: number;
  /** True while the input is active. */
  active?: boolean;
}

/** Items of `io.virtualPort`. */
export interface IoVirtualPortItems {
  /** View area or channel. */
  port?: number;
  /** True while the trigger is on. */
  state?: boolean;
}

/** Items of `io.digitalInput`. */
export interface IoDigitalInputItems {
  /** Token of the input. */
  InputToken?: string;
  /** True while the input is active. Recorded as a word, documented as a digit. */
  LogicalState?: boolean;
}

/** Items of `io.relay`. */
export interface IoRelayItems {
  /** Token of the relay. */
  RelayToken?: string;
  /** True while the relay is active. */
  LogicalState?: boolean;
}

/** Items of `io.ringPowerLimit`. */
export interface IoRingPowerLimitItems {
  /** Number of the input. */
  input?: number;
  /** True while the limit is exceeded. */
  limit_exceeded?: boolean;
}

/** Items of `light.dayNight`. */
export interface LightDayNightItems {
  /** Video channel, from 1. */
  VideoSourceConfigurationToken?: number;
  /** True in day mode, with the infrared filter in. */
  day?: boolean;
}

/** Items of `light.status`. */
export interface LightStatusItems {
  /** Number of the light. */
  id?: number;
  /** True while the light is on. */
  state?: boolean;
}

/** Items of `light.anyStatus`. */
export interface LightAnyStatusItems {
  /** True while the light is on. */
  state?: boolean;
}

/** Items of `mediaClip.playing`. */
export interface MediaClipPlayingItems {
  /** Audio output; deprecated from AXIS OS 11.7. */
  AudioOutput?: number;
  /** Audio device, in place of `AudioOutput`. */
  audiodeviceid?: number;
  /** Output of the audio device, in place of `AudioOutput`. */
  audiooutputid?: number;
  /** True while a clip plays. */
  Playing?: boolean;
}

/** Items of `mediaClip.currentlyPlaying`. */
export interface MediaClipCurrentlyPlayingItems {
  /** Audio output; deprecated from AXIS OS 11.7. */
  AudioOutput?: number;
  /** Audio device, in place of `AudioOutput`. */
  audiodeviceid?: number;
  /** Output of the audio device, in place of `AudioOutput`. */
  audiooutputid?: number;
  /** File of the clip, again at each repetition. */
  FileName?: string;
}

/** Items of `motion.vmd`. */
export interface MotionVmdItems {
  /** True while something moves in the area of the profile. */
  active?: boolean;
}

/** Items of `motion.vmdAnyProfile`. */
export interface MotionVmdAnyProfileItems {
  /** True while a profile of this camera is active. */
  active?: boolean;
}

/** Items of `motion.vmdAnyCamera`. */
export interface MotionVmdAnyCameraItems {
  /** True while a profile of any camera is active. */
  active?: boolean;
}

/** Items of `motion.vmdInternalData`. */
export type MotionVmdInternalDataItems = {};

/** Items of `motion.fenceGuard`. */
export interface MotionFenceGuardItems {
  /** True while an object crosses the fence in the direction of the alarm. */
  active?: boolean;
}

/** Items of `motion.fenceGuardAnyProfile`. */
export interface MotionFenceGuardAnyProfileItems {
  /** True while a profile of this camera is active. */
  active?: boolean;
}

/** Items of `motion.fenceGuardAnyCamera`. */
export interface MotionFenceGuardAnyCameraItems {
  /** True while a profile of any camera is active. */
  active?: boolean;
}

/** Items of `motion.loiteringGuard`. */
export interface MotionLoiteringGuardItems {
  /** True while an object stays longer than allowed. */
  active?: boolean;
}

/** Items of `motion.loiteringGuardAnyProfile`. */
export interface MotionLoiteringGuardAnyProfileItems {
  /** True while a profile of this camera is active. */
  active?: boolean;
}

/** Items of `motion.loiteringGuardAnyCamera`. */
export interface MotionLoiteringGuardAnyCameraItems {
  /** True while a profile of any camera is active. */
  active?: boolean;
}

/** Items of `motion.motionGuard`. */
export interface MotionMotionGuardItems {
  /** True while an object is in the area of the profile. */
  active?: boolean;
}

/** Items of `motion.motionGuardAnyProfile`. */
export interface MotionMotionGuardAnyProfileItems {
  /** True while a profile of this camera is active. */
  active?: boolean;
}

/** Items of `motion.motionGuardAnyCamera`. */
export interface MotionMotionGuardAnyCameraItems {
  /** True while a profile of any camera is active. */
  active?: boolean;
}

/** Items of `motion.vmd3`. */
export interface MotionVmd3Items {
  /** Area; declared as an integer, a string in the document. */
  areaid?: number;
  /** True while something moves. */
  active?: boolean;
  /** Polygon of the area; in the document alone. */
  areapolygon?: string;
}

/** Items of `motion.vmd2`. */
export interface MotionVmd2Items {
  /** Area. */
  areaid?: string;
  /** True while something moves. */
  active?: boolean;
  /** Polygon of the area. */
  areapolygon?: string;
}

/** Items of `motion.window`. */
export interface MotionWindowItems {
  /** Motion window, from 0. */
  window?: number;
  /** True while something moves in the window. */
  motion?: boolean;
}

/** Items of `motion.regionDetector`. */
export interface MotionRegionDetectorItems {
  /** Token of the video source, from 0. */
  VideoSource?: string;
  /** Name of the profile or of another rule. */
  RuleName?: string;
  /** True while something moves. */
  State?: boolean;
}

/** Items of `motion.alarm`. */
export interface MotionAlarmItems {
  /** Token of the video source, from 0. */
  Source?: string;
  /** True while a profile of the camera is active. */
  State?: boolean;
}

/** Items of `motion.radar`. */
export interface MotionRadarItems {
  /** True while the radar detects motion. */
  active?: boolean;
}

/** Items of `motion.radarAnyProfile`. */
export interface MotionRadarAnyProfileItems {
  /** True while the radar detects motion. */
  active?: boolean;
}

/** Items of `motion.radarAnyChannel`. */
export interface MotionRadarAnyChannelItems {
  /** True while the radar detects motion. */
  active?: boolean;
}

/** Items of `motion.crossLine`. */
export interface MotionCrossLineItems {
  /** What happened to the line. */
  type?: "touched" | (string & {});
  /** Id of the object. */
  object?: string;
  /** The line. */
  line?: string;
}

/** Items of `objectAnalytics.alarm`. */
export interface ObjectAnalyticsAlarmItems {
  /** True while the scenario is in alarm. */
  active?: boolean;
  /**
   * When the object started the alarm, with an offset that has no colon; empty while the alarm is off. It may
   * differ from `timestamp` by days.
   */
  triggerTime?: string;
  /** Kind of the scenario. */
  scenarioType?: "TimeInArea" | (string & {});
  /** Id of the track, digits that are declared as text; empty while the alarm is off. */
  objectId?: string;
  /** Class of the object; empty while the alarm is off. How several classes are written was not recorded. */
  classTypes?: "human" | "car" | "truck" | (string & {});
}

/** Items of `objectAnalytics.occupancy`. */
export interface ObjectAnalyticsOccupancyItems {
  /** Name of the scenario, any text of the user. */
  scenario?: string;
  /** Objects in the area. */
  total?: number;
  /** Objects of this class. A class that the scenario does not count is missing. */
  human?: number;
  /** Objects of this class. A class that the scenario does not count is missing. */
  car?: number;
  /** Objects of this class. A class that the scenario does not count is missing. */
  truck?: number;
  /** Objects of this class. A class that the scenario does not count is missing. */
  bus?: number;
  /** Objects of this class. A class that the scenario does not count is missing. */
  bike?: number;
  /** Objects of this class. A class that the scenario does not count is missing. */
  otherVehicle?: number;
}

/** Items of `objectAnalytics.crossline`. */
export interface ObjectAnalyticsCrosslineItems {
  /** Name of the scenario, any text of the user. */
  scenario?: string;
  /** When counting began or was reset. */
  resetTime?: string;
  /** As `resetTime`, in 2022. */
  startTime?: string;
  /** Class of the object that was counted last. */
  reason?: "human" | "car" | "truck" | "bus" | "bike" | "otherVehicle" | (string & {});
  /** All objects since the reset. */
  total?: number;
  /** Objects of this class since the reset. A class that the scenario does not count is missing. */
  totalHuman?: number;
  /** Objects of this class since the reset. A class that the scenario does not count is missing. */
  totalCar?: number;
  /** Objects of this class since the reset. A class that the scenario does not count is missing. */
  totalTruck?: number;
  /** Objects of this class since the reset. A class that the scenario does not count is missing. */
  totalBus?: number;
  /** Objects of this class since the reset. A class that the scenario does not count is missing. */
  totalBike?: number;
  /** Objects of this class since the reset. A class that the scenario does not count is missing. */
  totalOtherVehicle?: number;
  /** As `totalBike`, in 2022. */
  "totalMotorcycle/bicycle"?: number;
  /** As `totalOtherVehicle`, in 2022. */
  totalUnknown?: number;
}

/** Items of `objectAnalytics.anyScenario`. */
export interface ObjectAnalyticsAnyScenarioItems {
  /** True while at least one scenario is in alarm. */
  active?: boolean;
  /** As in the alarm of a scenario. AXIS OS 11.5 sends `active` alone. */
  triggerTime?: string;
  /** As in the alarm of a scenario. */
  objectId?: string;
  /** As in the alarm of a scenario. */
  classTypes?: "human" | "car" | "truck" | (string & {});
}

/** Items of `objectAnalytics.threshold`. */
export type ObjectAnalyticsThresholdItems = {};

/** Items of `objectAnalytics.passthrough`. */
export type ObjectAnalyticsPassthroughItems = {};

/** Items of `objectAnalytics.interval`. */
export type ObjectAnalyticsIntervalItems = {};

/** Items of `objectAnalytics.internalData`. */
export interface ObjectAnalyticsInternalDataItems {
  /** An SVG picture. */
  svgframe?: string;
}

/** Items of `sensors.pir`. */
export interface SensorsPirItems {
  /** Number of the sensor, from 0. */
  sensor?: number;
  /** True while the sensor detects motion. */
  state?: boolean;
}

/** Items of `sensors.shock`. */
export interface SensorsShockItems {
  /** For future use. */
  channel?: number;
}

/** Items of `sensors.tampering`. */
export interface SensorsTamperingItems {
  /** Video channel. */
  channel?: number;
  /** Always 1. */
  tampering?: number;
}

/** Items of `sensors.globalSceneChange`. */
export interface SensorsGlobalSceneChangeItems {
  /** Token of the video source. */
  Source?: string;
  /** True while the scene is changed. */
  State?: boolean;
}

/** Items of `sensors.casing`. */
export interface SensorsCasingItems {
  /** What was opened. One document denies this source. */
  Name?: "NetworkCamera" | "JunctionBox" | (string & {});
  /** True while it is open. */
  Open?: boolean;
}

/** Items of `sensors.frontWindow`. */
export interface SensorsFrontWindowItems {
  /** What the window belongs to. */
  Name?: "Housing" | (string & {});
  /** True while the window is faulty. */
  Faulty?: boolean;
}

/** Items of `sensors.temperatureAbove`. */
export interface SensorsTemperatureAboveItems {
  /** True while the device is hotter than allowed. */
  sensor_level?: boolean;
}

/** Items of `sensors.temperatureBelow`. */
export interface SensorsTemperatureBelowItems {
  /** True while the device is colder than allowed. */
  sensor_level?: boolean;
}

/** Items of `sensors.temperatureInside`. */
export interface SensorsTemperatureInsideItems {
  /** True while the temperature is allowed. */
  sensor_level?: boolean;
}

/** Items of `sensors.temperatureOutside`. */
export interface SensorsTemperatureOutsideItems {
  /** True while the device is hotter or colder than allowed. */
  sensor_level?: boolean;
}

/** Items of `sensors.temperatureCritical`. */
export interface SensorsTemperatureCriticalItems {
  /** Number of the sensor, not a temperature. */
  temperature?: number;
  /** True while the temperature is critical. */
  temperature_critical?: boolean;
}

/** Items of `sensors.audio`. */
export interface SensorsAudioItems {
  /** Audio channel. */
  channel?: number;
  /** Audio source; newer devices alone have it. */
  AudioSource?: string;
  /** True while the sound is louder than the alarm level. */
  triggered?: boolean;
}

/** Items of `sensors.imageBlocked`. */
export type SensorsImageBlockedItems = {};

/** Items of `sensors.imageRedirected`. */
export type SensorsImageRedirectedItems = {};

/** Items of `sensors.imageBlurred`. */
export type SensorsImageBlurredItems = {};

/** Items of `sensors.imageUnderexposed`. */
export type SensorsImageUnderexposedItems = {};

/** Items of `storage.disruption`. */
export interface StorageDisruptionItems {
  /** The storage. */
  disk_id?: "SD_DISK" | "NetworkShare" | "HDD_DISK" | (string & {});
  /** True while the storage is unmounted, read-only, faulty, removed, full or locked. */
  disruption?: boolean;
}

/** Items of `storage.alert`. */
export interface StorageAlertItems {
  /** The storage. */
  disk_id?: "SD_DISK" | "NetworkShare" | "HDD_DISK" | (string & {});
  /** True while one of the values is bad. */
  alert?: boolean;
  /** 1 if passed, 0 if failed; -1 not supported, -2 error, -3 no disk. */
  overall_health?: number;
  /** Percent of the life that is used, more than 100 too; negative as `overall_health`. */
  wear?: number;
  /** Documented in kelvin for the CGI; the unit in the event is not stated. Negative as `overall_health`. */
  temperature?: number;
}

/** Items of `storage.recording`. */
export interface StorageRecordingItems {
  /** True while the device records. */
  recording?: boolean;
}

/** Items of `storage.failure`. */
export interface StorageFailureItems {
  /** The storage. */
  disk_id?: "SD_DISK" | "NetworkShare" | "HDD_DISK" | (string & {});
  /** True while the storage cannot be used. */
  disruption?: boolean;
}

/** Items of `storage.raid`. */
export interface StorageRaidItems {
  /** State of the RAID, a word. */
  raidstate?: "active" | "degraded" | "syncing" | "failure" | (string & {});
  /** State of a disk. */
  component0status?: "connected" | "missing" | (string & {});
  /** State of a disk. */
  component1status?: "connected" | "missing" | (string & {});
  /** State of a disk. */
  component2status?: "connected" | "missing" | (string & {});
  /** State of a disk. */
  component3status?: "connected" | "missing" | (string & {});
  /** Level of the RAID. */
  raidlevel?: "raid5" | (string & {});
}

/** Items of `storage.raidActive`. */
export interface StorageRaidActiveItems {
  /** True while this is the state of the RAID. */
  state?: boolean;
}

/** Items of `storage.raidDegraded`. */
export interface StorageRaidDegradedItems {
  /** True while this is the state of the RAID. */
  state?: boolean;
}

/** Items of `storage.raidSyncing`. */
export interface StorageRaidSyncingItems {
  /** True while this is the state of the RAID. */
  state?: boolean;
}

/** Items of `storage.raidFailure`. */
export interface StorageRaidFailureItems {
  /** True while this is the state of the RAID. */
  state?: boolean;
}

/** Items of `system.ready`. */
export interface SystemReadyItems {
  /** True while all services run. */
  ready?: boolean;
}

/** Items of `system.networkLost`. */
export interface SystemNetworkLostItems {
  /** Network interface. */
  interface?: "eth0" | "eth1" | "Any" | "All" | (string & {});
  /** True while the network is lost. */
  lost?: boolean;
}

/** Items of `system.addressAdded`. */
export interface SystemAddressAddedItems {
  /** Network interface. */
  interface?: "eth0" | "eth1" | (string & {});
  /** Where the address comes from. */
  origin?: "Link local" | "DHCP" | "RA" | "Static" | (string & {});
  /** IPv4 or IPv6 address of the device. */
  address?: string;
}

/** Items of `system.addressRemoved`. */
export interface SystemAddressRemovedItems {
  /** Network interface. */
  interface?: "eth0" | "eth1" | (string & {});
  /** Where the address comes from. */
  origin?: "Link local" | "DHCP" | "RA" | "Static" | (string & {});
  /** IPv4 or IPv6 address of the device. */
  address?: string;
}

/** Items of `system.addressBlocked`. */
export interface SystemAddressBlockedItems {
  /** Address of the client that was blocked. */
  address?: string;
}

/** Items of `system.fanFailure`. */
export interface SystemFanFailureItems {
  /** Number of the fan. */
  fan?: number;
  /** True while the fan fails. */
  fan_failure?: boolean;
}

/** Items of `system.powerSupplyFailure`. */
export interface SystemPowerSupplyFailureItems {
  /** Number of the power supply. */
  power?: number;
  /** True while the power supply fails. */
  power_critical?: boolean;
}

/** Items of `system.ptzPowerFailure`. */
export interface SystemPtzPowerFailureItems {
  /** Token of the power supply. */
  Token?: string;
  /** True while the power of the PTZ unit fails. */
  Failed?: boolean;
}

/** Items of `system.poeFailure`. */
export interface SystemPoeFailureItems {
  /** Port of the recorder, from 1; -1 is any port. */
  port?: number;
  /** True while the port fails. */
  disruption?: boolean;
  /** Code of the reason. */
  reason?: number;
  /** The reason in words. */
  reasonstr?: string;
}

/** Items of `system.fanStatus`. */
export interface SystemFanStatusItems {
  /** Number of the fan. */
  fan?: number;
  /** True while the fan runs. */
  running?: boolean;
}

/** Items of `system.heaterStatus`. */
export interface SystemHeaterStatusItems {
  /** Number of the heater. */
  heater?: number;
  /** True while the heater runs. */
  running?: boolean;
}

/** Items of `system.mqttClient`. */
export interface SystemMqttClientItems {
  /** True while the client is connected. */
  connected?: boolean;
  /** True while the client is activated. */
  active?: boolean;
}

/** Items of `system.mqttMessage`. */
export interface SystemMqttMessageItems {
  /** Topic of the received message. */
  "mqtt-topic"?: string;
  /** `useDeviceTopicPrefix` of the filter. */
  "device-prefix"?: boolean;
  /** Payload of the received message, any text. */
  "mqtt-payload"?: string;
}

/** Items of `system.audit`. */
export interface SystemAuditItems {
  /** Kind of the entry. */
  class?: "Authentication" | "Account Change" | "API Activity" | "Network Activity" | "Entity Management" | (string & {});
  /** Text of the entry. */
  message?: string;
}

/** Items of `system.actionFailed`. */
export interface SystemActionFailedItems {
  /** Text of the error. */
  description?: string;
}

/** Items of `system.schedule`. */
export interface SystemScheduleItems {
  /** Id of the schedule, such as `com.axis.schedules.weekdays`. */
  id?: string;
  /** True during the interval. */
  active?: boolean;
}

/** Items of `system.pulse`. */
export interface SystemPulseItems {
  /** Id of the schedule, such as `com.axis.schedules.weekdays`. */
  id?: string;
}

/** Items of `system.liveStream`. */
export interface SystemLiveStreamItems {
  /** True while a client gets video, audio or metadata. */
  accessed?: boolean;
}

/** Items of `system.averageBitrate`. */
export interface SystemAverageBitrateItems {
  /** Video channel, from 1. */
  VideoSourceConfigurationToken?: number;
  /**
   * True while the worst stream of the source is degraded. The declaration of the document has a space in the
   * name.
   */
  abr_error?: boolean;
  /** In the document alone. */
  low_bitrate?: boolean;
  /** In the document alone. */
  low_quality?: boolean;
  /** In the document alone. */
  very_low_quality?: boolean;
  /** In the document alone. */
  high_bitrate?: boolean;
  /** Setting of the encoder, a number or a word; in the document alone. */
  scale_width?: string;
  /** Setting of the encoder, a number or a word; in the document alone. */
  scale_height?: string;
  /** Setting of the encoder, a number or a word; in the document alone. */
  fps?: string;
  /** Setting of the encoder, a number or a word; in the document alone. */
  default_gop_length?: string;
  /** Setting of the encoder, a number or a word; in the document alone. */
  max_gop_length?: string;
  /** Setting of the encoder, a number or a word; in the document alone. */
  zipstream_mode?: string;
  /** Setting of the encoder, a number or a word; in the document alone. */
  frame_skip_mode?: string;
  /** Setting of the encoder, a number or a word; in the document alone. */
  dynamic_gop?: string;
  /** Setting of the encoder, a number or a word; in the document alone. */
  dynamic_fps?: string;
  /** Setting of the encoder, a number or a word; in the document alone. */
  dynamic_fps_min_num?: string;
  /** Setting of the encoder, a number or a word; in the document alone. */
  stream_profile?: string;
}

/** Items of `system.autofocus`. */
export interface SystemAutofocusItems {
  /** Video channel. */
  VideoSourceConfigurationToken?: number;
  /** The focus. */
  focus?: number;
}

/** Items of `system.heartbeat`. */
export interface SystemHeartbeatItems {
  /** True if no heartbeat came in time. */
  lost?: boolean;
}

/** Items of `system.audioConnector`. */
export interface SystemAudioConnectorItems {
  /** Number of the connector. */
  connector?: number;
  /** True while something is connected. */
  connected?: boolean;
}

/** Items of `system.videoConnected`. */
export interface SystemVideoConnectedItems {
  /** Video channel, from 1. */
  channel?: number;
  /** True while a video signal is connected. */
  connected?: boolean;
}

/** What devices publish by themselves, by name: messages of MQTT, and events with the types of their items. */
export interface Events {
  /**
   * Published by the broker on `{deviceTopicPrefix}/event/connection`, QoS 1, retained, when the connection
   * breaks, provided that `lastWillTestament.useDefault` is true. Because the broker sends it, it carries no time.
   */
  lastWillTestament: { topic: "{deviceTopicPrefix}/event/connection"; qos: 1; retain: true; payload: mqttClient.ConnectionMessage };
  /**
   * Published by the device on `{deviceTopicPrefix}/event/connection`, QoS 1, retained, each time it has
   * connected, provided that `connectMessage.useDefault` is true.
   */
  connectMessage: { topic: "{deviceTopicPrefix}/event/connection"; qos: 1; retain: true; payload: mqttClient.ConnectionMessage };
  /**
   * Published by the device on `{deviceTopicPrefix}/event/connection`, QoS 1, retained, before it disconnects on
   * request, provided that `disconnectMessage.useDefault` is true.
   */
  disconnectMessage: { topic: "{deviceTopicPrefix}/event/connection"; qos: 1; retain: true; payload: mqttClient.ConnectionMessage };
  /**
   * Published for each event that a filter of `configureEventPublication` selects, once for each such filter, with
   * its `qos` and `retain`. Nothing is published unless the MQTT client is active and connected. `{topicPrefix}`
   * is `deviceTopicPrefix` of the MQTT client and `/event`, or `customTopicPrefix`. `{eventTopic}` is the topic of
   * the event, with `tns:onvif` and `tns:axis` where the namespace changes (`tns:onvif/Device/tns:axis/IO/Port`),
   * or without them if `includeTopicNamespaces` is false (`Device/IO/Port`). For each source key of the event,
   * `/$source/`, its name, `/` and its value follow. With `appendEventTopic` false, everything after the prefix is
   * missing. A subscriber to all events below `{topicPrefix}/#` gets the messages of the MQTT client on
   * `connection` too, which look different.
   */
  bridgedEvent: { topic: "{topicPrefix}/{eventTopic}"; qos: 0 | 1 | 2; retain: boolean; payload: eventMqttBridge.BridgedEvent };
  /**
   * State of an area's alarm, which is on while the area's condition is met: `detectionType`, `measurement`,
   * `threshold` and `delay` of `addArea`. The event contains the temperatures of the area too. Evidence: vendor's
   * document.
   */
  "thermometry.temperatureDetection": {
    topic: "tns1:VideoSource/tns1:RadiometryAlarm/tnsaxis:TemperatureDetection";
    api: "thermometry";
    stateful: true;
    parameters: {};
    data: thermometry.TemperatureDetectionEvent;
  };
  /**
   * One state for all areas together: it is on while the condition of at least one of them is met. The event of
   * the area itself shows which one. Evidence: vendor's document.
   */
  "thermometry.temperatureDetectionAnyArea": {
    topic: "tns1:VideoSource/tns1:RadiometryAlarm/tnsaxis:TemperatureDetectionAnyArea";
    api: "thermometry";
    stateful: true;
    parameters: {};
    data: thermometry.TemperatureDetectionAnyAreaEvent;
  };
  /**
   * One state for all areas of a preset position together: it is on while the condition of at least one of them is
   * met. Each preset position has its own. Evidence: vendor's document.
   */
  "thermometry.temperatureDetectionAnyAreaOnPreset": {
    topic: "tns1:VideoSource/tns1:RadiometryAlarm/tnsaxis:TemperatureDetectionAnyAreaOnPreset";
    api: "thermometry";
    stateful: true;
    parameters: {};
    data: thermometry.TemperatureDetectionAnyAreaOnPresetEvent;
  };
  /**
   * The temperatures of one area, every 30 seconds for each area, whether its alarm is on or off. The last part of
   * its topic is that of the area's alarm too: only the whole topic distinguishes them. Evidence: vendor's
   * document.
   */
  "thermometry.temperatureInformation": {
    topic: "tns1:VideoSource/tns1:Thermometry/tnsaxis:TemperatureDetection";
    api: "thermometry";
    stateful: false;
    parameters: {};
    data: thermometry.TemperatureInformationEvent;
  };
  /**
   * The state of one group's alarm, which is on while the temperatures of its areas differ by more than
   * `threshold` of `addGroup`. Only groups that are enabled have it. Evidence: vendor's document.
   */
  "thermometry.temperatureDeviationDetection": {
    topic: "tns1:VideoSource/tns1:RadiometryAlarm/tnsaxis:DeviationDetection";
    api: "thermometry";
    stateful: true;
    parameters: {};
    data: thermometry.TemperatureDeviationDetectionEvent;
  };
  /**
   * Digital input port. Since AXIS OS 9.70. Evidence: recorded over MQTT, recorded over RTSP or WebSocket,
   * declared by a device, vendor's document, read by programs, stated.
   */
  "io.port": {
    topic: "tns1:Device/tnsaxis:IO/Port";
    api: undefined;
    stateful: true;
    parameters: {};
    data: IoPortItems;
  };
  /** Digital output port. Evidence: declared by a device, vendor's document, read by programs, stated. */
  "io.outputPort": {
    topic: "tns1:Device/tnsaxis:IO/OutputPort";
    api: undefined;
    stateful: true;
    parameters: {};
    data: IoOutputPortItems;
  };
  /** Supervised input port. Evidence: declared by a device, vendor's document, read by programs. */
  "io.supervisedPort": {
    topic: "tns1:Device/tnsaxis:IO/SupervisedPort";
    api: undefined;
    stateful: true;
    parameters: {};
    data: IoSupervisedPortItems;
  };
  /**
   * Virtual input. Evidence: recorded over RTSP or WebSocket, declared by a device, vendor's document, read by
   * programs, stated.
   */
  "io.virtualInput": {
    topic: "tns1:Device/tnsaxis:IO/VirtualInput";
    api: undefined;
    stateful: true;
    parameters: {};
    data: IoVirtualInputItems;
  };
  /** Manual trigger. Evidence: declared by a device, vendor's document, read by programs, stated. */
  "io.virtualPort": {
    topic: "tns1:Device/tnsaxis:IO/VirtualPort";
    api: undefined;
    stateful: true;
    parameters: {};
    data: IoVirtualPortItems;
  };
  /**
   * ONVIF form of a digital input port. Evidence: recorded over RTSP or WebSocket, declared by a device, vendor's
   * document, read by programs, stated.
   */
  "io.digitalInput": {
    topic: "tns1:Device/Trigger/DigitalInput";
    api: undefined;
    stateful: true;
    parameters: {};
    data: IoDigitalInputItems;
  };
  /**
   * ONVIF form of an output port, also of open collectors. Evidence: recorded over RTSP or WebSocket, declared by
   * a device, vendor's document, read by programs, stated.
   */
  "io.relay": {
    topic: "tns1:Device/Trigger/Relay";
    api: undefined;
    stateful: true;
    parameters: {};
    data: IoRelayItems;
  };
  /** Overcurrent of the ring power. Evidence: declared by a device, read by programs, stated. */
  "io.ringPowerLimit": {
    topic: "tns1:Device/tnsaxis:RingPowerLimitExceeded";
    api: undefined;
    stateful: true;
    parameters: {};
    data: IoRingPowerLimitItems;
  };
  /**
   * Day or night vision. Evidence: recorded over RTSP or WebSocket, declared by a device, vendor's document, read
   * by programs, stated.
   */
  "light.dayNight": {
    topic: "tns1:VideoSource/tnsaxis:DayNightVision";
    api: undefined;
    stateful: true;
    parameters: {};
    data: LightDayNightItems;
  };
  /**
   * Infrared or white light. Evidence: recorded over RTSP or WebSocket, declared by a device, read by programs,
   * stated.
   */
  "light.status": {
    topic: "tns1:Device/tnsaxis:Light/Status";
    api: undefined;
    stateful: true;
    parameters: {};
    data: LightStatusItems;
  };
  /**
   * Any light of a camera. Evidence: recorded over RTSP or WebSocket, declared by a device, read by programs,
   * stated.
   */
  "light.anyStatus": {
    topic: "tns1:LightControl/tnsaxis:LightStatusChanged/Status";
    api: undefined;
    stateful: true;
    parameters: {};
    data: LightAnyStatusItems;
  };
  /** A clip plays. Evidence: vendor's document, stated. */
  "mediaClip.playing": {
    topic: "tnsaxis:MediaClip/Playing";
    api: undefined;
    stateful: true;
    parameters: {};
    data: MediaClipPlayingItems;
  };
  /** Clip that plays. Evidence: vendor's document, stated. */
  "mediaClip.currentlyPlaying": {
    topic: "tnsaxis:MediaClip/CurrentlyPlaying";
    api: undefined;
    stateful: false;
    parameters: {};
    data: MediaClipCurrentlyPlayingItems;
  };
  /**
   * Profile of Video Motion Detection 4. Since AXIS OS 6.50. Evidence: recorded over RTSP or WebSocket, declared
   * by a device, vendor's document, read by programs.
   */
  "motion.vmd": {
    topic: "tnsaxis:CameraApplicationPlatform/VMD/Camera{camera}Profile{profile}";
    api: undefined;
    stateful: true;
    parameters: { camera: number; profile: number };
    data: MotionVmdItems;
  };
  /**
   * Any profile of Video Motion Detection 4. Evidence: recorded over RTSP or WebSocket, declared by a device,
   * vendor's document, read by programs.
   */
  "motion.vmdAnyProfile": {
    topic: "tnsaxis:CameraApplicationPlatform/VMD/Camera{camera}ProfileANY";
    api: undefined;
    stateful: true;
    parameters: { camera: number };
    data: MotionVmdAnyProfileItems;
  };
  /** Any camera of Video Motion Detection 4. Evidence: vendor's document. */
  "motion.vmdAnyCamera": {
    topic: "tnsaxis:CameraApplicationPlatform/VMD/CameraANY";
    api: undefined;
    stateful: true;
    parameters: {};
    data: MotionVmdAnyCameraItems;
  };
  /** Its items were not recorded; taken as those of Object Analytics. Evidence: read by programs. */
  "motion.vmdInternalData": {
    topic: "tnsaxis:CameraApplicationPlatform/VMD/xinternal_data";
    api: undefined;
    stateful: false;
    parameters: {};
    data: MotionVmdInternalDataItems;
    noisy: true;
  };
  /** Profile of Fence Guard. Evidence: recorded over RTSP or WebSocket, vendor's document, read by programs. */
  "motion.fenceGuard": {
    topic: "tnsaxis:CameraApplicationPlatform/FenceGuard/Camera{camera}Profile{profile}";
    api: undefined;
    stateful: true;
    parameters: { camera: number; profile: number };
    data: MotionFenceGuardItems;
  };
  /** Any profile of Fence Guard. Evidence: vendor's document. */
  "motion.fenceGuardAnyProfile": {
    topic: "tnsaxis:CameraApplicationPlatform/FenceGuard/Camera{camera}ProfileANY";
    api: undefined;
    stateful: true;
    parameters: { camera: number };
    data: MotionFenceGuardAnyProfileItems;
  };
  /** Any camera of Fence Guard. Evidence: vendor's document. */
  "motion.fenceGuardAnyCamera": {
    topic: "tnsaxis:CameraApplicationPlatform/FenceGuard/CameraANY";
    api: undefined;
    stateful: true;
    parameters: {};
    data: MotionFenceGuardAnyCameraItems;
  };
  /** Profile of Loitering Guard. Evidence: recorded over RTSP or WebSocket, vendor's document, read by programs. */
  "motion.loiteringGuard": {
    topic: "tnsaxis:CameraApplicationPlatform/LoiteringGuard/Camera{camera}Profile{profile}";
    api: undefined;
    stateful: true;
    parameters: { camera: number; profile: number };
    data: MotionLoiteringGuardItems;
  };
  /** Any profile of Loitering Guard. Evidence: vendor's document. */
  "motion.loiteringGuardAnyProfile": {
    topic: "tnsaxis:CameraApplicationPlatform/LoiteringGuard/Camera{camera}ProfileANY";
    api: undefined;
    stateful: true;
    parameters: { camera: number };
    data: MotionLoiteringGuardAnyProfileItems;
  };
  /** Any camera of Loitering Guard. Evidence: vendor's document. */
  "motion.loiteringGuardAnyCamera": {
    topic: "tnsaxis:CameraApplicationPlatform/LoiteringGuard/CameraANY";
    api: undefined;
    stateful: true;
    parameters: {};
    data: MotionLoiteringGuardAnyCameraItems;
  };
  /** Profile of Motion Guard. Evidence: vendor's document, read by programs. */
  "motion.motionGuard": {
    topic: "tnsaxis:CameraApplicationPlatform/MotionGuard/Camera{camera}Profile{profile}";
    api: undefined;
    stateful: true;
    parameters: { camera: number; profile: number };
    data: MotionMotionGuardItems;
  };
  /** Any profile of Motion Guard. Evidence: recorded over RTSP or WebSocket, vendor's document. */
  "motion.motionGuardAnyProfile": {
    topic: "tnsaxis:CameraApplicationPlatform/MotionGuard/Camera{camera}ProfileANY";
    api: undefined;
    stateful: true;
    parameters: { camera: number };
    data: MotionMotionGuardAnyProfileItems;
  };
  /** Any camera of Motion Guard. Evidence: vendor's document. */
  "motion.motionGuardAnyCamera": {
    topic: "tnsaxis:CameraApplicationPlatform/MotionGuard/CameraANY";
    api: undefined;
    stateful: true;
    parameters: {};
    data: MotionMotionGuardAnyCameraItems;
  };
  /**
   * Video Motion Detection 4 sends it too, for older systems. Evidence: recorded over RTSP or WebSocket, declared
   * by a device, vendor's document.
   */
  "motion.vmd3": {
    topic: "tns1:RuleEngine/tnsaxis:VMD3/vmd3_video_{channel}";
    api: undefined;
    stateful: true;
    parameters: { channel: number };
    data: MotionVmd3Items;
  };
  /** Video Motion Detection 2. Since Video Motion Detection 2.1. Evidence: vendor's document, read by programs. */
  "motion.vmd2": {
    topic: "tns1:RuleEngine/tnsaxis:VideoMotionDetection/motion";
    api: undefined;
    stateful: true;
    parameters: {};
    data: MotionVmd2Items;
  };
  /** Deprecated from AXIS OS 5.80. Evidence: vendor's document, read by programs. */
  "motion.window": {
    topic: "tns1:VideoAnalytics/tnsaxis:MotionDetection";
    api: undefined;
    stateful: true;
    parameters: {};
    data: MotionWindowItems;
  };
  /**
   * ONVIF form of a profile of Video Motion Detection 4. Evidence: recorded over RTSP or WebSocket, declared by a
   * device, vendor's document.
   */
  "motion.regionDetector": {
    topic: "tns1:RuleEngine/MotionRegionDetector/Motion";
    api: undefined;
    stateful: true;
    parameters: {};
    data: MotionRegionDetectorItems;
  };
  /**
   * ONVIF form of the event of any profile of a camera; radar sends it too. Evidence: declared by a device,
   * vendor's document, read by programs.
   */
  "motion.alarm": {
    topic: "tns1:VideoSource/MotionAlarm";
    api: undefined;
    stateful: true;
    parameters: {};
    data: MotionAlarmItems;
  };
  /** Profile of radar motion detection. Evidence: vendor's document. */
  "motion.radar": {
    topic: "tnsaxis:RadarSource/MotionAlarm/Channel{channel}Profile{profile}";
    api: undefined;
    stateful: true;
    parameters: { channel: number; profile: number };
    data: MotionRadarItems;
  };
  /** Any profile of radar motion detection. Evidence: vendor's document. */
  "motion.radarAnyProfile": {
    topic: "tnsaxis:RadarSource/MotionAlarm/Channel{channel}ProfileANY";
    api: undefined;
    stateful: true;
    parameters: { channel: number };
    data: MotionRadarAnyProfileItems;
  };
  /** Any channel of radar motion detection. Evidence: vendor's document. */
  "motion.radarAnyChannel": {
    topic: "tnsaxis:RadarSource/MotionAlarm/ChannelANY";
    api: undefined;
    stateful: true;
    parameters: {};
    data: MotionRadarAnyChannelItems;
  };
  /** Cross Line Detection. Since Cross Line Detection 1.1. Evidence: vendor's document. */
  "motion.crossLine": {
    topic: "tns1:RuleEngine/tnsaxis:CrossLineDetection/linetouched";
    api: undefined;
    stateful: false;
    parameters: {};
    data: MotionCrossLineItems;
  };
  /**
   * The alarm of a scenario that detects objects or motion in an area, time in an area, or the crossing of a line.
   * `sendAlarmEvent` of the Object analytics API sets it on for three seconds, and `setConfiguration` ends it.
   * Older versions send fewer items: in 2020 and on AXIS OS 11.5, `active` alone. Since AXIS OS 10.2. Evidence:
   * recorded over MQTT, recorded over RTSP or WebSocket, read by programs, stated.
   */
  "objectAnalytics.alarm": {
    topic: "tnsaxis:CameraApplicationPlatform/ObjectAnalytics/Device{device}Scenario{scenario}";
    api: undefined;
    stateful: true;
    parameters: { device?: number; scenario: number };
    data: ObjectAnalyticsAlarmItems;
  };
  /**
   * How many objects are in the area now, sent when the number changes. `getOccupancy` of the Object analytics API
   * returns the same numbers. Since AXIS OS 11.5. Evidence: vendor's document, read by programs, stated.
   */
  "objectAnalytics.occupancy": {
    topic: "tnsaxis:CameraApplicationPlatform/ObjectAnalytics/Device{device}Scenario{scenario}";
    api: undefined;
    stateful: false;
    parameters: { device?: number; scenario: number };
    data: ObjectAnalyticsOccupancyItems;
  };
  /**
   * Sent once for each counted object. The numbers go back to 0 at a reset, by `resetAccumulatedCounts` of the
   * Object analytics API or at midnight; `getAccumulatedCounts` returns the same numbers by other names. In
   * December 2022, the names were `startTime`, `totalMotorcycle/bicycle` and `totalUnknown`; later versions have
   * `resetTime`, `totalBike`, `totalOtherVehicle` and `scenario`. Since AXIS OS 11.3. Evidence: recorded over
   * MQTT, vendor's document, read by programs, stated.
   */
  "objectAnalytics.crossline": {
    topic: "tnsaxis:CameraApplicationPlatform/ObjectAnalytics/Device{device}Scenario{scenario}";
    api: undefined;
    stateful: false;
    parameters: { device?: number; scenario: number };
    data: ObjectAnalyticsCrosslineItems;
  };
  /**
   * On while at least one scenario is in alarm. Scenarios that count do not show in it. Evidence: recorded over
   * MQTT, read by programs, stated.
   */
  "objectAnalytics.anyScenario": {
    topic: "tnsaxis:CameraApplicationPlatform/ObjectAnalytics/Device{device}ScenarioANY";
    api: undefined;
    stateful: true;
    parameters: { device?: number };
    data: ObjectAnalyticsAnyScenarioItems;
  };
  /**
   * More or fewer objects than the threshold were in the area for `triggerDelay` seconds. `thresholdConfiguration`
   * of the scenario turns it on. The names of its items were not recorded. Evidence: vendor's document, read by
   * programs.
   */
  "objectAnalytics.threshold": {
    topic: "tnsaxis:CameraApplicationPlatform/ObjectAnalytics/Device{device}Scenario{scenario}Threshold";
    api: undefined;
    stateful: true;
    parameters: { device?: number; scenario: number };
    data: ObjectAnalyticsThresholdItems;
  };
  /**
   * Sent each time that `period` objects crossed the line. `passthroughConfiguration` of the scenario turns it on,
   * and `resetPassthrough` of the Object analytics API starts the period anew. Its items were not recorded.
   * Evidence: vendor's document, read by programs.
   */
  "objectAnalytics.passthrough": {
    topic: "tnsaxis:CameraApplicationPlatform/ObjectAnalytics/Device{device}Scenario{scenario}Passthrough";
    api: undefined;
    stateful: false;
    parameters: { device?: number; scenario: number };
    data: ObjectAnalyticsPassthroughItems;
  };
  /** Known by its topic alone. Evidence: read by programs. */
  "objectAnalytics.interval": {
    topic: "tnsaxis:CameraApplicationPlatform/ObjectAnalytics/Device{device}Scenario{scenario}Interval";
    api: undefined;
    stateful: false;
    parameters: { device?: number; scenario: number };
    data: ObjectAnalyticsIntervalItems;
  };
  /**
   * A picture of the overlay, several times a second. Every filter of the whole application selects it. Evidence:
   * read by programs, stated.
   */
  "objectAnalytics.internalData": {
    topic: "tnsaxis:CameraApplicationPlatform/ObjectAnalytics/xinternal_data";
    api: undefined;
    stateful: false;
    parameters: {};
    data: ObjectAnalyticsInternalDataItems;
    noisy: true;
  };
  /**
   * Motion sensor. Since AXIS OS 9.80. Evidence: recorded over MQTT, recorded over RTSP or WebSocket, declared by
   * a device, vendor's document, read by programs.
   */
  "sensors.pir": {
    topic: "tns1:Device/tnsaxis:Sensor/PIR";
    api: undefined;
    stateful: true;
    parameters: {};
    data: SensorsPirItems;
  };
  /** It has no data. It is not sent again for 5 seconds. Since AXIS OS 5.50. Evidence: vendor's document. */
  "sensors.shock": {
    topic: "tns1:Device/tnsaxis:Tampering/ShockDetected";
    api: undefined;
    stateful: false;
    parameters: {};
    data: SensorsShockItems;
  };
  /** Camera tampering. Evidence: declared by a device, vendor's document, read by programs, stated. */
  "sensors.tampering": {
    topic: "tns1:VideoSource/tnsaxis:Tampering";
    api: undefined;
    stateful: false;
    parameters: {};
    data: SensorsTamperingItems;
  };
  /**
   * ONVIF form of camera tampering. Evidence: recorded over RTSP or WebSocket, declared by a device, read by
   * programs, stated.
   */
  "sensors.globalSceneChange": {
    topic: "tns1:VideoSource/GlobalSceneChange/ImagingService";
    api: undefined;
    stateful: true;
    parameters: {};
    data: SensorsGlobalSceneChangeItems;
  };
  /** Open casing. Evidence: declared by a device, vendor's document, stated. */
  "sensors.casing": {
    topic: "tns1:Device/tnsaxis:Casing/Open";
    api: undefined;
    stateful: true;
    parameters: {};
    data: SensorsCasingItems;
  };
  /** Faulty front window. Evidence: vendor's document. */
  "sensors.frontWindow": {
    topic: "tns1:Device/tnsaxis:Window/Faulty";
    api: undefined;
    stateful: true;
    parameters: {};
    data: SensorsFrontWindowItems;
  };
  /**
   * A yes or no; the temperature itself is in no event. Evidence: declared by a device, vendor's document, read by
   * programs, stated.
   */
  "sensors.temperatureAbove": {
    topic: "tns1:Device/tnsaxis:Status/Temperature/Above";
    api: undefined;
    stateful: true;
    parameters: {};
    data: SensorsTemperatureAboveItems;
  };
  /**
   * Device below its operating temperature. Evidence: declared by a device, vendor's document, read by programs,
   * stated.
   */
  "sensors.temperatureBelow": {
    topic: "tns1:Device/tnsaxis:Status/Temperature/Below";
    api: undefined;
    stateful: true;
    parameters: {};
    data: SensorsTemperatureBelowItems;
  };
  /**
   * Device within its operating temperature. Evidence: declared by a device, vendor's document, read by programs,
   * stated.
   */
  "sensors.temperatureInside": {
    topic: "tns1:Device/tnsaxis:Status/Temperature/Inside";
    api: undefined;
    stateful: true;
    parameters: {};
    data: SensorsTemperatureInsideItems;
  };
  /**
   * Device outside its operating temperature. Evidence: declared by a device, vendor's document, read by programs,
   * stated.
   */
  "sensors.temperatureOutside": {
    topic: "tns1:Device/tnsaxis:Status/Temperature/Above_or_below";
    api: undefined;
    stateful: true;
    parameters: {};
    data: SensorsTemperatureOutsideItems;
  };
  /** Critical temperature of the device. Evidence: vendor's document. */
  "sensors.temperatureCritical": {
    topic: "tns1:Device/tnsaxis:HardwareFailure/TemperatureCritical";
    api: undefined;
    stateful: true;
    parameters: {};
    data: SensorsTemperatureCriticalItems;
  };
  /**
   * Sound above the alarm level. Evidence: recorded over RTSP or WebSocket, declared by a device, vendor's
   * document, read by programs, stated.
   */
  "sensors.audio": {
    topic: "tns1:AudioSource/tnsaxis:TriggerLevel";
    api: undefined;
    stateful: true;
    parameters: {};
    data: SensorsAudioItems;
  };
  /** Its items were not recorded. Since AXIS OS 12.0. Evidence: read by programs, stated. */
  "sensors.imageBlocked": {
    topic: "tns1:VideoAnalytics/tnsaxis:ImageHealth/Blocked";
    api: undefined;
    stateful: true;
    parameters: {};
    data: SensorsImageBlockedItems;
  };
  /** Its items were not recorded. Since AXIS OS 12.0. Evidence: read by programs, stated. */
  "sensors.imageRedirected": {
    topic: "tns1:VideoAnalytics/tnsaxis:ImageHealth/Redirected";
    api: undefined;
    stateful: true;
    parameters: {};
    data: SensorsImageRedirectedItems;
  };
  /** Its items were not recorded. Since AXIS OS 12.0. Evidence: read by programs, stated. */
  "sensors.imageBlurred": {
    topic: "tns1:VideoAnalytics/tnsaxis:ImageHealth/Blurred";
    api: undefined;
    stateful: true;
    parameters: {};
    data: SensorsImageBlurredItems;
  };
  /** Its items were not recorded. Since AXIS OS 12.0. Evidence: read by programs, stated. */
  "sensors.imageUnderexposed": {
    topic: "tns1:VideoAnalytics/tnsaxis:ImageHealth/Underexposed";
    api: undefined;
    stateful: true;
    parameters: {};
    data: SensorsImageUnderexposedItems;
  };
  /**
   * Storage disruption. Since AXIS OS 5.40. Evidence: recorded over RTSP or WebSocket, declared by a device,
   * vendor's document, read by programs, stated.
   */
  "storage.disruption": {
    topic: "tnsaxis:Storage/Disruption";
    api: undefined;
    stateful: true;
    parameters: {};
    data: StorageDisruptionItems;
  };
  /**
   * Storage alert. Since AXIS OS 9.50. Evidence: recorded over RTSP or WebSocket, declared by a device, vendor's
   * document, read by programs, stated.
   */
  "storage.alert": {
    topic: "tnsaxis:Storage/Alert";
    api: undefined;
    stateful: true;
    parameters: {};
    data: StorageAlertItems;
  };
  /**
   * Recording to a storage. Evidence: recorded over RTSP or WebSocket, declared by a device, vendor's document,
   * read by programs, stated.
   */
  "storage.recording": {
    topic: "tnsaxis:Storage/Recording";
    api: undefined;
    stateful: true;
    parameters: {};
    data: StorageRecordingItems;
  };
  /**
   * The same as a disruption, on another topic. Evidence: recorded over RTSP or WebSocket, declared by a device,
   * stated.
   */
  "storage.failure": {
    topic: "tns1:Device/tnsaxis:HardwareFailure/StorageFailure";
    api: undefined;
    stateful: true;
    parameters: {};
    data: StorageFailureItems;
  };
  /** State of a RAID. Evidence: vendor's document. */
  "storage.raid": {
    topic: "tnsaxis:Storage/RAID";
    api: undefined;
    stateful: true;
    parameters: {};
    data: StorageRaidItems;
  };
  /** Of the four events of the states, exactly one is true. Evidence: vendor's document. */
  "storage.raidActive": {
    topic: "tnsaxis:Storage/RAID/RAIDActive";
    api: undefined;
    stateful: true;
    parameters: {};
    data: StorageRaidActiveItems;
  };
  /** RAID is degraded. Evidence: vendor's document. */
  "storage.raidDegraded": {
    topic: "tnsaxis:Storage/RAID/RAIDDegraded";
    api: undefined;
    stateful: true;
    parameters: {};
    data: StorageRaidDegradedItems;
  };
  /** RAID synchronises. Evidence: vendor's document. */
  "storage.raidSyncing": {
    topic: "tnsaxis:Storage/RAID/RAIDSyncing";
    api: undefined;
    stateful: true;
    parameters: {};
    data: StorageRaidSyncingItems;
  };
  /** RAID failed. Evidence: vendor's document. */
  "storage.raidFailure": {
    topic: "tnsaxis:Storage/RAID/RAIDFailure";
    api: undefined;
    stateful: true;
    parameters: {};
    data: StorageRaidFailureItems;
  };
  /** Goes off and on over a restart. Evidence: declared by a device, vendor's document, read by programs, stated. */
  "system.ready": {
    topic: "tns1:Device/tnsaxis:Status/SystemReady";
    api: undefined;
    stateful: true;
    parameters: {};
    data: SystemReadyItems;
  };
  /** Network lost. Evidence: declared by a device, vendor's document, stated. */
  "system.networkLost": {
    topic: "tns1:Device/tnsaxis:Network/Lost";
    api: undefined;
    stateful: true;
    parameters: {};
    data: SystemNetworkLostItems;
  };
  /** Address added. Evidence: declared by a device, vendor's document, stated. */
  "system.addressAdded": {
    topic: "tns1:Device/tnsaxis:Network/AddressAdded";
    api: undefined;
    stateful: false;
    parameters: {};
    data: SystemAddressAddedItems;
  };
  /** Address removed. Evidence: declared by a device, vendor's document, stated. */
  "system.addressRemoved": {
    topic: "tns1:Device/tnsaxis:Network/AddressRemoved";
    api: undefined;
    stateful: false;
    parameters: {};
    data: SystemAddressRemovedItems;
  };
  /** Address blocked. Evidence: declared by a device, stated. */
  "system.addressBlocked": {
    topic: "tns1:Device/tnsaxis:Network/BlockedIP";
    api: undefined;
    stateful: false;
    parameters: {};
    data: SystemAddressBlockedItems;
  };
  /** Fan failure. Evidence: vendor's document, stated. */
  "system.fanFailure": {
    topic: "tns1:Device/tnsaxis:HardwareFailure/FanFailure";
    api: undefined;
    stateful: true;
    parameters: {};
    data: SystemFanFailureItems;
  };
  /** Power supply failure. Evidence: vendor's document. */
  "system.powerSupplyFailure": {
    topic: "tns1:Device/tnsaxis:HardwareFailure/PowerSupplyFailure";
    api: undefined;
    stateful: true;
    parameters: {};
    data: SystemPowerSupplyFailureItems;
  };
  /** PTZ power failure. Evidence: declared by a device, read by programs, stated. */
  "system.ptzPowerFailure": {
    topic: "tns1:Device/HardwareFailure/PowerSupplyFailure/tnsaxis:PTZPowerFailure";
    api: undefined;
    stateful: true;
    parameters: {};
    data: SystemPtzPowerFailureItems;
  };
  /** Power over Ethernet failure. Evidence: vendor's document. */
  "system.poeFailure": {
    topic: "tns1:Device/tnsaxis:HardwareFailure/PoEFailure";
    api: undefined;
    stateful: true;
    parameters: {};
    data: SystemPoeFailureItems;
  };
  /** Fan runs. Evidence: stated. */
  "system.fanStatus": {
    topic: "tns1:Device/tnsaxis:Fan/Status";
    api: undefined;
    stateful: true;
    parameters: {};
    data: SystemFanStatusItems;
  };
  /** Heater runs. Evidence: stated. */
  "system.heaterStatus": {
    topic: "tns1:Device/tnsaxis:Heater/Status";
    api: undefined;
    stateful: true;
    parameters: {};
    data: SystemHeaterStatusItems;
  };
  /** Over MQTT, a subscriber only sees it connected. Evidence: declared by a device, stated. */
  "system.mqttClient": {
    topic: "tns1:Device/tnsaxis:MQTT/ClientStatus";
    api: undefined;
    stateful: true;
    parameters: {};
    data: SystemMqttClientItems;
  };
  /**
   * A message that the device received through the filters of `configureMqttSubscription`. With a filter that
   * selects everything, the device publishes it again. How a source with a slash stands in the MQTT topic was not
   * recorded. Evidence: declared by a device, stated.
   */
  "system.mqttMessage": {
    topic: "tnsaxis:MQTT/Message/Stateless";
    api: undefined;
    stateful: false;
    parameters: {};
    data: SystemMqttMessageItems;
  };
  /** It may contain names of accounts and addresses. Evidence: stated. */
  "system.audit": {
    topic: "tns1:Device/tnsaxis:Log/Audit";
    api: undefined;
    stateful: false;
    parameters: {};
    data: SystemAuditItems;
  };
  /** An action rule failed. Evidence: declared by a device, vendor's document, stated. */
  "system.actionFailed": {
    topic: "tns1:Device/tnsaxis:SystemMessage/ActionFailed";
    api: undefined;
    stateful: false;
    parameters: {};
    data: SystemActionFailedItems;
  };
  /**
   * Interval of a schedule. Evidence: recorded over RTSP or WebSocket, declared by a device, vendor's document,
   * stated.
   */
  "system.schedule": {
    topic: "tns1:UserAlarm/tnsaxis:Recurring/Interval";
    api: undefined;
    stateful: true;
    parameters: {};
    data: SystemScheduleItems;
  };
  /** It has no data. Evidence: vendor's document, stated. */
  "system.pulse": {
    topic: "tns1:UserAlarm/tnsaxis:Recurring/Pulse";
    api: undefined;
    stateful: false;
    parameters: {};
    data: SystemPulseItems;
  };
  /**
   * Live stream accessed. Evidence: recorded over RTSP or WebSocket, declared by a device, vendor's document, read
   * by programs, stated.
   */
  "system.liveStream": {
    topic: "tns1:VideoSource/tnsaxis:LiveStreamAccessed";
    api: undefined;
    stateful: true;
    parameters: {};
    data: SystemLiveStreamItems;
  };
  /** Average bitrate degradation. Evidence: vendor's document, read by programs, stated. */
  "system.averageBitrate": {
    topic: "tns1:VideoSource/tnsaxis:ABR";
    api: undefined;
    stateful: true;
    parameters: {};
    data: SystemAverageBitrateItems;
  };
  /** Autofocus completed. Evidence: stated. */
  "system.autofocus": {
    topic: "tns1:VideoSource/tnsaxis:Autofocus";
    api: undefined;
    stateful: true;
    parameters: {};
    data: SystemAutofocusItems;
  };
  /** Heartbeat lost. Evidence: vendor's document. */
  "system.heartbeat": {
    topic: "tns1:Device/tnsaxis:Monitor/Heartbeat";
    api: undefined;
    stateful: true;
    parameters: {};
    data: SystemHeartbeatItems;
  };
  /** Audio connector. Evidence: vendor's document. */
  "system.audioConnector": {
    topic: "tns1:Connector/tnsaxis:Source";
    api: undefined;
    stateful: true;
    parameters: {};
    data: SystemAudioConnectorItems;
  };
  /** Video connected. Since video encoders. Evidence: vendor's document. */
  "system.videoConnected": {
    topic: "tns1:VideoEncoder/tnsaxis:Connections";
    api: undefined;
    stateful: true;
    parameters: {};
    data: SystemVideoConnectedItems;
  };
}
