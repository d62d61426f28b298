/** Types of the documents, derived from the schemas. */

export type {
  AcceleratorsValues,
  BatteryValues,
  Decision,
  DiskValues,
  LocalModelResourceSnapshot,
  MemoryValues,
  ModelServiceValues,
  NetworkValues,
  Permissions as PermissionLists,
  Reason,
  ThermalValues,
  UnknownReason,
} from "./generated/snapshot_types.ts";
export type { ModelCarryPolicy } from "./generated/policy_types.ts";
export type { ModelCarryRecording } from "./generated/recording_types.ts";
export type { LocalModelResourceEvidence } from "./generated/evidence_types.ts";
export type { GuardrailDecision } from "./generated/decision_types.ts";
