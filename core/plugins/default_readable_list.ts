/**
 * The default list: what a plugin may read without an entry in the policy.
 * Readings and limits; nothing that names a machine or acts when it is read.
 */

import { CEILING_PLACES } from "./default_readable_system_files.ts";
import type { CeilingRow, CeilingText } from "./default_readable_row.ts";
import { compilePattern } from "./default_readable_pattern.ts";

const RANGE = "input,label,enable,min,max,crit,lcrit,rated_min,rated_max";
// No alarms: reading clears them. No energy: the kernel keeps RAPL's counter
// for root (CVE-2020-8694).
const SENSORS: readonly string[] = [
  "name",
  "update_interval",
  `temp#_{${RANGE},type,fault,offset,emergency,lowest,highest}`,
  "temp#_{min,max,crit,lcrit,emergency}_hyst",
  `{in,curr}#_{${RANGE},average,lowest,highest}`,
  "fan#_{input,label,enable,min,max,target,div,pulses,fault}",
  "pwm#",
  "pwm#_{enable,mode,freq}",
  `power#_{${RANGE},average,accuracy,cap,cap_min,cap_max,cap_hyst}`,
  "power#_{average,input}_{highest,lowest}",
  "power#_average_{min,max,interval,interval_min,interval_max}",
  "humidity#_{input,label,enable,rated_min,rated_max}",
];
const PCI_KIND = "vendor,device,class,revision,numa_node";
const LINK = "{current,max}_link_{speed,width}";

const CLASSES: readonly CeilingText[] = [
  {
    root: "/sys/class/accel",
    source: "ABI/testing/sysfs-driver-ivpu, PCI/sysfs-pci.rst",
    entries: /^accel\d{1,3}$/,
    files: [
      `device/{${PCI_KIND}}`,
      `device/${LINK}`,
      "device/power/runtime_status",
      "device/npu_{busy_time_us,memory_utilization}",
      "device/npu_{current,max}_frequency_mhz",
    ],
    links: ["device/driver"],
  },
  {
    root: "/sys/class/block",
    source:
      "ABI/stable/sysfs-block, ABI/testing/sysfs-block-zram, admin-guide/md.rst",
    entries:
      /^(?:(?:[hsv]|xv)d[a-z]{1,3}\d{0,3}|nvme\d{1,3}n\d{1,3}(?:p\d{1,3})?|mmcblk\d{1,2}(?:p\d{1,3}|boot\d)?|(?:dm-|loop|md|nbd|pmem|ram|sr|zd|zram|bcache)\d{1,4}(?:p\d{1,3})?)$/,
    files: [
      "{size,ro,removable,partition,start,stat,inflight}",
      "queue/{rotational,scheduler,zoned,write_cache,fua,dax,nr_requests}",
      "queue/{logical,physical}_block_size",
      "queue/{hw_sector_size,minimum_io_size,optimal_io_size}",
      "queue/{read_ahead_kb,max_sectors_kb,max_hw_sectors_kb,io_timeout}",
      "queue/{discard_granularity,discard_max_bytes,nomerges,rq_affinity}",
      "{disksize,initstate,comp_algorithm,max_comp_streams,mem_limit}",
      "{mm_stat,io_stat,bd_stat}",
      "md/{level,raid_disks,array_state,degraded,mismatch_cnt}",
      "md/sync_{action,completed,speed}",
    ],
  },
  {
    root: "/sys/class/devfreq",
    source: "ABI/testing/sysfs-class-devfreq",
    entries: /^(?:soc:)?(?:[0-9a-f]{6,8}\.)?[a-z][a-z_-]{1,24}\d{0,2}$/,
    files: [
      "{cur,target,min,max}_freq",
      "{governor,available_governors,available_frequencies}",
      "{polling_interval,trans_stat}",
    ],
  },
  {
    root: "/sys/class/drm",
    source:
      "gpu/amdgpu, PCI/sysfs-pci.rst, ../drivers/gpu/drm/i915/gt/intel_gt_sysfs_pm.c, ../drivers/gpu/drm/xe/xe_gt_freq.c",
    entries:
      /^(?:version|ttm|card\d{1,3}|renderD\d{1,3}|card\d{1,3}(?:-[A-Za-z]+)+-\d+)$/,
    files: [
      `device/{${PCI_KIND},boot_vga,power_state}`,
      `device/${LINK}`,
      "device/power/{runtime_status,control}",
      "device/mem_info_{vram,vis_vram,gtt}_{total,used}",
      "device/mem_info_{preempt_used,vram_vendor}",
      "device/{gpu,mem,vcn}_busy_percent",
      "device/pp_dpm_{sclk,mclk,fclk,socclk,dcefclk,pcie}",
      "device/power_dpm_{state,force_performance_level}",
      "device/pcie_replay_count",
      "gt_{cur,act,min,max,boost,RP0,RP1,RPn}_freq_mhz",
      "gt/gt#/rps_{cur,act,min,max,boost,RP0,RP1,RPn}_freq_mhz",
      "gt/gt#/{punit_req_freq_mhz,rc6_enable,rc6_residency_ms}",
      "gt/gt#/throttle_reason_{status,pl1,pl2,pl4,thermal,prochot,ratl}",
      "device/tile#/physical_vram_size_bytes",
      "device/tile#/gt#/freq#/{act,cur,min,max,rp0,rpe,rpn}_freq",
      "device/tile#/gt#/freq#/throttle/{status,reason_thermal}",
      "device/tile#/gt#/gtidle/{idle_status,idle_residency_ms}",
      ...SENSORS.map((one) => `device/hwmon/hwmon#/${one}`),
    ],
    names: ["device/hwmon/hwmon#/name"],
    links: ["device/driver"],
  },
  {
    root: "/sys/class/hwmon",
    source: "ABI/testing/sysfs-class-hwmon",
    entries: /^hwmon\d{1,4}$/,
    // Older drivers keep them with the device.
    files: [...SENSORS, ...SENSORS.map((one) => `device/${one}`)],
    names: ["name", "device/name"],
    links: ["device/driver"],
  },
  {
    root: "/sys/class/net",
    source:
      "ABI/testing/sysfs-class-net, ABI/testing/sysfs-class-net-statistics",
    entries:
      /^(?:lo|bonding_masters|(?:bond|br|can|cni|docker|dummy|eth|gre|ib|ifb|ip6tnl|lxcbr|lxdbr|ppp|rmnet|sit|tailscale|tap|team|tun|tunl|usb|virbr|vlan|vnet|wg|wlan|wwan|flannel\.)\d{1,4}|(?:en|ib|sl|wl|ww)(?!x)(?:[a-zA-Z]{1,2}\d{1,5}){1,6})(?:\.\d{1,4})?$/,
    files: [
      "{operstate,carrier,speed,duplex,mtu,type,flags,dormant,link_mode}",
      "{carrier_changes,carrier_up_count,carrier_down_count,tx_queue_len}",
      "{ifindex,iflink,addr_len,addr_assign_type,name_assign_type}",
      "statistics/{rx,tx}_{bytes,packets,errors,dropped,fifo_errors,compressed}",
      "statistics/rx_{crc,frame,length,missed,over}_errors",
      "statistics/tx_{aborted,carrier,heartbeat,window}_errors",
      "statistics/{collisions,multicast,rx_nohandler}",
    ],
    links: ["device/driver"],
  },
  {
    root: "/sys/class/nvme",
    source: "../drivers/nvme/host/sysfs.c",
    entries: /^nvme\d{1,3}$/,
    files: ["{state,queue_count,sqsize,numa_node,transport}"],
  },
  // No model_name: the one of a mouse is what its owner called it.
  {
    root: "/sys/class/power_supply",
    source:
      "ABI/testing/sysfs-class-power, ../drivers/power/supply/power_supply_sysfs.c",
    entries:
      /^(?:[A-Z][A-Z0-9]{1,3}|(?:PMU_battery_|hidpp_battery_|wacom_battery_|CROS_[A-Z_]{1,24})\d{1,2}|(?:macsmc|sbs|pmu|rk8\d\d|axp\d{2,3}x?|bq\d{5}|max\d{5}|qcom-battmgr|pmic|cros)[-_](?:battery|charger|ac|usb|wls|fuel-gauge)|battery|charger|usb|ac|ucsi-source-psy-[\w.:-]{1,16})$/,
    files: [
      "{type,usb_type,scope,status,health,present,online,technology}",
      "capacity",
      "capacity_{level,error_margin,alert_min,alert_max}",
      "{energy,charge}_{now,avg,full,empty,full_design,empty_design}",
      "charge_{counter,type,types,behaviour,term_current}",
      "charge_{start,stop}_threshold",
      "charge_control_{limit,limit_max,start_threshold,end_threshold}",
      "{power,current,voltage}_{now,avg,max,min}",
      "voltage_{min_design,max_design,ocv,boot}",
      "{current_boot,precharge_current,cycle_count,alarm}",
      "input_{current,voltage,power}_limit",
      "time_to_{empty,full}_{now,avg}",
      "temp",
      "temp_{min,max,alert_min,alert_max}",
      "temp_ambient",
      "temp_ambient_alert_{min,max}",
    ],
  },
  {
    root: "/sys/class/powercap",
    source: "ABI/testing/sysfs-class-powercap",
    entries:
      /^(?:intel-rapl|intel-rapl-mmio|intel-rapl-tpmi|dtpm)(?::\d{1,3})*$/,
    files: [
      "{name,enabled,power_uw,max_power_range_uw}",
      "constraint_#_{name,power_limit_uw,max_power_uw,min_power_uw}",
      "constraint_#_{time_window_us,max_time_window_us,min_time_window_us}",
    ],
  },
  {
    root: "/sys/class/thermal",
    source: "ABI/testing/sysfs-class-thermal",
    entries: /^(?:thermal_zone|cooling_device)\d{1,4}$/,
    files: [
      "{type,temp,mode,policy,available_policies}",
      "trip_point_#_{temp,type,hyst}",
      "cdev#_{trip_point,weight}",
      "{sustainable_power,slope,offset,max_state,cur_state}",
      "stats/{total_trans,time_in_state_ms}",
    ],
    names: ["type"],
  },
];

export const CEILING_TEXTS: readonly CeilingText[] = [
  ...CLASSES,
  ...CEILING_PLACES,
];

export const CEILING_ROWS: readonly CeilingRow[] = CEILING_TEXTS.map((
  { root, entries, files, names = [], links = [] },
) => ({
  root,
  isClass: entries !== undefined,
  entries: entries ?? /^$/,
  files: files.map(compilePattern),
  names: names.map(compilePattern),
  links: links.map(compilePattern),
}));
