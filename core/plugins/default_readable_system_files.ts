/** The part of the default list that belongs to no class of devices. */

import type { CeilingText } from "./default_readable_row.ts";

export const CEILING_PLACES: readonly CeilingText[] = [
  {
    root: "/sys/devices/system/cpu",
    source: "ABI/testing/sysfs-devices-system-cpu, admin-guide/pm",
    files: [
      "{online,offline,possible,present,isolated,kernel_max}",
      "cpu#/{online,cpu_capacity}",
      ...["cpu#/cpufreq", "cpufreq/policy#"].flatMap((at) => [
        `${at}/{scaling,cpuinfo}_{min,max}_freq`,
        `${at}/scaling_{cur_freq,governor,driver}`,
        `${at}/scaling_available_{frequencies,governors}`,
        `${at}/{base_frequency,bios_limit,affected_cpus,related_cpus}`,
        `${at}/energy_performance_preference`,
      ]),
      "cpufreq/boost",
      "cpu#/topology/{core_id,die_id,cluster_id,physical_package_id}",
      "cpu#/topology/{core_cpus,package_cpus,thread_siblings,core_siblings}_list",
      "cpu#/cache/index#/{level,type,size,shared_cpu_list}",
      "cpu#/thermal_throttle/{core,package}_throttle_{count,max_time_ms,total_time_ms}",
      "intel_pstate/{status,no_turbo,turbo_pct,num_pstates,min_perf_pct,max_perf_pct}",
      "amd_pstate/{status,prefcore}",
      "smt/{active,control}",
    ],
  },
  {
    root: "/sys/devices/system/edac",
    source: "ABI/testing/sysfs-devices-edac",
    files: ["mc/mc#/{ce_count,ue_count,size_mb,seconds_since_reset}"],
  },
  {
    root: "/sys/devices/system/node",
    source: "ABI/stable/sysfs-devices-node, admin-guide/mm/hugetlbpage.rst",
    files: [
      "{online,possible,has_cpu,has_memory,has_normal_memory}",
      "node#/{meminfo,numastat,cpulist,distance}",
      "node#/hugepages/hugepages-#kB/{nr,free,surplus}_hugepages",
    ],
  },
  // No cpuinfo: it has a serial number on ARM.
  {
    root: "/proc/meminfo",
    source: "filesystems/proc.rst",
    files: [""],
  },
  {
    root: "/proc/loadavg",
    source: "filesystems/proc.rst",
    files: [""],
  },
  {
    root: "/proc/stat",
    source: "filesystems/proc.rst",
    files: [""],
  },
  {
    root: "/proc/uptime",
    source: "filesystems/proc.rst",
    files: [""],
  },
  {
    root: "/proc/pressure",
    source: "accounting/psi.rst",
    files: ["{cpu,io,memory,irq}"],
  },
];
