// Generated from spec/vapix by `npm run generate`. Do not edit.
export const events = {
  "tns1:VideoSource/tns1:RadiometryAlarm/tnsaxis:TemperatureDetection": {
    api: "thermometry",
    event: "temperatureDetection",
    stateful: true,
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
  "tns1:VideoSource/tns1:RadiometryAlarm/tnsaxis:TemperatureDetectionAnyArea": {
    api: "thermometry",
    event: "temperatureDetectionAnyArea",
    stateful: true,
    fields: {
      AreaName: "string",
      AlarmActive: "boolean"
    }
  },
  "tns1:VideoSource/tns1:RadiometryAlarm/tnsaxis:TemperatureDetectionAnyAreaOnPreset": {
    api: "thermometry",
    event: "temperatureDetectionAnyAreaOnPreset",
    stateful: true,
    fields: {
      PresetNbr: "integer",
      AlarmActive: "boolean",
      AreaName: "string"
    }
  },
  "tns1:VideoSource/tns1:Thermometry/tnsaxis:TemperatureDetection": {
    api: "thermometry",
    event: "temperatureInformation",
    stateful: false,
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
  "tns1:VideoSource/tns1:RadiometryAlarm/tnsaxis:DeviationDetection": {
    api: "thermometry",
    event: "temperatureDeviationDetection",
    stateful: true,
    fields: {
      GroupID: "integer",
      AlarmActive: "boolean",
      GroupName: "string",
      DeltaTemp: "number",
      ThresholdTemp: "number",
      PresetNbr: "integer",
      PresetName: "string"
    }
  }
} as const;
