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
    "description": "A camera with AXIS OS 11.11."
  },
  {
    "name": "12",
    "description": "A thermal camera with AXIS OS 12.9."
  },
  {
    "name": "12.11",
    "description": "A camera with AXIS OS 12.11, without thermometry."
  }
] as const;
