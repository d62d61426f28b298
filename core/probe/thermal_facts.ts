/** What probes state of heat, before any limit is applied. */

/** A limit that the machine itself states for a sensor. */
export interface ThermalLimit {
  /** Trip type of a zone, or `max` / `critical` / `emergency` of hwmon. */
  readonly kind:
    | "passive"
    | "hot"
    | "max"
    | "critical"
    | "emergency"
    /** Of the maker's data sheet, where the driver states none. */
    | "documented"
    /** Of the operator's policy; no fact has it. */
    | "stated";
  readonly celsius: number;
  /** What happens there; absent: what the kind says (core/kernel/limit_meanings.ts). */
  readonly means?: "throttles" | "stops" | "alarm";
}

/** One temperature that was read, with the limits of its own sensor. */
export interface ThermalSensor {
  /** `thermal_zone0 x86_pkg_temp`, `hwmon2 coretemp temp1`. */
  readonly name: string;
  readonly celsius: number;
  /** Empty: nothing says what is too hot for this sensor. */
  readonly limits: readonly ThermalLimit[];
  /** Its chip says that a critical limit is crossed, whatever it reads. */
  readonly alarm?: true;
}

/** A sensor that exists and could not be read. */
export interface FailedSensor {
  readonly name: string;
  /** False when it has no limit, or its chip says that it reads nothing. */
  readonly rated: boolean;
  readonly message: string;
}

/** Sensors that are only counted; none is nearer to its limit than the listed. */
export interface UnlistedSensors {
  readonly rated: number;
  readonly unrated: number;
  readonly failedRated: number;
  readonly failedUnrated: number;
}

/** A cooling device with which the kernel takes speed from a processor. */
export interface SlowedBy {
  /** `cooling_device3 Processor`: the one that is furthest. */
  readonly device: string;
  /** Its `cur_state`, above 0. */
  readonly state: number;
  /** How many do. */
  readonly devices: number;
}

export interface ThermalFacts {
  readonly sensors: readonly ThermalSensor[];
  readonly failedSensors: readonly FailedSensor[];
  /** Absent: the kernel slows no processor down. */
  readonly slowedBy?: SlowedBy;
  /** Of a machine with more sensors than a document holds. */
  readonly unlisted?: UnlistedSensors;
}
