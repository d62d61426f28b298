/** Which temperatures a machine can have. */

/** No sensor of a machine that runs is hotter, in degrees Celsius. */
export const RUNNING_CELSIUS = 150;
