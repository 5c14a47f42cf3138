// Generated from spec/common by `npm run generate`. Do not edit.
export const profiles = [
  {
    "name": "all",
    "description": "Every API at its newest version."
  },
  {
    "name": "9.80",
    "description": "A camera with AXIS OS 9.80, whose API discovery asks for an account."
  },
  {
    "name": "10.12",
    "description": "A camera with AXIS OS 10.12, whose API discovery asks for an account."
  },
  {
    "name": "11.11",
    "description": "A camera with AXIS OS 11.11, LTS 2024."
  },
  {
    "name": "12",
    "version": "12.9",
    "description": "A thermal camera with AXIS OS 12.9."
  },
  {
    "name": "12.11",
    "description": "A camera with AXIS OS 12.11, LTS 2026, without thermometry."
  },
  {
    "name": "13",
    "description": "A camera with AXIS OS 13; most is inferred from 12.11.",
    "like": "12.11",
    "source": "No document or recording of AXIS OS 13 is known that has API versions or removes the API, so it is taken to be as in 12.11.",
    "httpsOnly": "AXIS OS 13 accepts HTTPS only at its factory settings, as Mo3he/Event-Engine-ACAP (OS13_MIGRATION.md), Mo3he/Axis_Cam_Tailscale and Mo3he/Axis_Cam_ZeroTier on GitHub state. They refer to the vendor's page https://www.axis.com/for-developers/news/AXIS-OS-13-breaking-changes. That an upgraded device keeps its setting is inferred."
  }
] as const;
