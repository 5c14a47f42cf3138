import { testCodes } from "../codes.ts";

const UNPARSED = "Message could not be parsed or contains unknown parameters or values";

testCodes("fwmgr", {
  methods: [
    ["status", "administrator", "reads"],
    ["commit", "administrator", "configures"],
    ["rollback", "administrator", "disrupts"],
    ["purge", "administrator", "deletes"],
    ["factoryDefault", "administrator", "deletes"],
    ["stopAuto", "administrator", "configures"],
    ["reboot", "administrator", "disrupts"],
    ["getSupportedVersions", "administrator", "reads"],
    // The vendor lists it second. A method that takes a file is not in the union of the others, and comes last.
    ["upgrade", "administrator", "disrupts"],
  ],
  general: [
    [400, 200, "invalid", UNPARSED],
    [400, 200, "json", `${UNPARSED} (400)`],
    [405, 200, "method", "Unknown method in request"],
    [417, 200, "version", "API version not compatible"],
    [423, 200, "other", "System is busy with another firmware management request"],
    [500, 200, "internal", "Unexpected internal error"],
  ],
  own: {
    upgrade: [
      [409, 200, "other", "Upgrade without factory default not allowed to an older firmware version"],
      [410, 200, "other", "Upgrade failed due to firmware version revoked"],
      [412, 200, "other", "Upgrade not allowed due to active firmware is uncommitted"],
      [415, 200, "invalid", "Upgrade failed due to invalid image"],
      [421, 200, "invalid", "Upgrade failed due to image not matching device"],
      [422, 200, "invalid", "Upgrade failed due to image missing a mandatory digital signature"],
      [424, 200, "invalid", "Upgrade failed due to image referencing an unknown custom firmware certificate"],
    ],
    rollback: [[404, 200, "other", "No old firmware exists to rollback to"]],
    purge: [[412, 200, "other", "Active firmware is not committed"]],
  },
});
