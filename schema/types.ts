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
} from "./_snapshot_types.ts";
export type { ModelCarryPolicy } from "./_policy_types.ts";
export type { ModelCarryRecording } from "./_recording_types.ts";
export type { LocalModelResourceEvidence } from "./_evidence_types.ts";
export type { GuardrailDecision } from "./_decision_types.ts";
