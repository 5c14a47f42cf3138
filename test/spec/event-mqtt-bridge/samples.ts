/** What devices were recorded to publish, and, of thermometry, what follows from it: each with its two topics. */
export const samples = {
  "an I/O port": {
    topic: "axis/ACCC8E00A1B2/event/tns:onvif/Device/tns:axis/IO/Port/$source/port/1",
    namesOnly: "axis/ACCC8E00A1B2/event/Device/IO/Port/$source/port/1",
    payload: {
      topic: "onvif:Device/axis:IO/Port",
      timestamp: 1772440215250,
      serial: "ACCC8E00A1B2",
      message: { source: { port: "1" }, key: {}, data: { state: "1" } },
    },
  },
  "an Object Analytics scenario": {
    topic: "axis/ACCC8E00A1B2/event/tns:axis/CameraApplicationPlatform/ObjectAnalytics/Device1Scenario2",
    namesOnly: "axis/ACCC8E00A1B2/event/CameraApplicationPlatform/ObjectAnalytics/Device1Scenario2",
    payload: {
      topic: "axis:CameraApplicationPlatform/ObjectAnalytics/Device1Scenario2",
      timestamp: 1772440219801,
      serial: "ACCC8E00A1B2",
      message: {
        source: {},
        key: {},
        data: {
          triggerTime: "2026-03-02T09:30:19.801+0100",
          active: "1",
          objectId: "5117",
          classTypes: "human",
          "totalMotorcycle/bicycle": "0",
        },
      },
    },
  },
  "a motion sensor": {
    topic: "axis/ACCC8E00A1B2/event/tns:onvif/Device/tns:axis/Sensor/PIR/$source/sensor/0",
    namesOnly: "axis/ACCC8E00A1B2/event/Device/Sensor/PIR/$source/sensor/0",
    payload: {
      topic: "onvif:Device/axis:Sensor/PIR",
      timestamp: 1772440230044,
      message: { source: { sensor: "0" }, key: {}, data: { state: "0" } },
    },
  },
  "a thermometry alarm": {
    topic:
      "axis/ACCC8E00A1B2/event/tns:onvif/VideoSource/RadiometryAlarm/tns:axis/TemperatureDetection/$source/AreaID/2",
    namesOnly: "axis/ACCC8E00A1B2/event/VideoSource/RadiometryAlarm/TemperatureDetection/$source/AreaID/2",
    payload: {
      topic: "onvif:VideoSource/RadiometryAlarm/axis:TemperatureDetection",
      timestamp: 1772440240500,
      message: {
        source: { AreaID: "2" },
        key: {},
        data: {
          AlarmActive: "1",
          AreaName: "Pump 4",
          AverageTemp: "61.250000",
          MaximumTemp: "88.500000",
          MinimumTemp: "23.750000",
          TemperatureUnit: "Celsius",
          MaxTempPositionX: "0.120000",
          MaxTempPositionY: "-0.310000",
          MinTempPositionX: "-0.900000",
          MinTempPositionY: "0.440000",
        },
      },
    },
  },
};
