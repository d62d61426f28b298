/**
 * Names that the kernel gives to files and devices: they tell what a machine
 * has, never whose it is. `#` stands for a number of at most five digits, and
 * for each of a name that has one: `i#c-#` is i2c-0.
 */

/** Names whose content a recording keeps, where it is a number or a word. */
const READINGS = `
  available_policies capacity capacity_level carrier carrier_changes
  cdev#_trip_point charge_control_end_threshold
  charge_control_start_threshold charge_full charge_full_design charge_now
  charge_type cur_state current_avg current_max current_now cycle_count device
  energy_empty energy_full energy_full_design energy_now gpu_busy_percent health
  max_state mem_busy_percent mem_info_gtt_total mem_info_gtt_used
  mem_info_vis_vram_total mem_info_vis_vram_used mem_info_vram_total
  mem_info_vram_used mode mtu online operstate physical_vram_size_bytes policy
  power_avg power_now present removable ro rotational runtime_status scope size
  speed status
  technology temp temp_alert_max temp_alert_min temp_ambient temp_max temp_min
  time_to_empty_avg time_to_empty_now time_to_full_avg time_to_full_now
  trip_point_#_hyst trip_point_#_temp trip_point_#_type type vendor
  voltage_avg voltage_max voltage_max_design voltage_min voltage_min_design
  voltage_now
`;

/** Names that stay where a path or a list holds them, whatever is in them. */
const NAMES = `
  AC AC# ACAD ADP# BAT# BATC BATT CMB# accel accel# acpi addr_len amdgpu_xcp.#
  amdgpu_xcp_#
  address ata# bdi block bluetooth bond# bonding_masters br# bus cdev# class
  cooling_device# cpu cpu# cpufreq cpuinfo dev dev_id devices dm-# docker#
  dormant driver driver_override drivers drm duplex dxg features firmware flags fs
  cgroup graphics gt gt# hidpp_battery_# host# hwmon hwmon# i#c-# ieee80211
  ifindex iflink input intel-rapl irq kernel lo loadavg leds link_mode loop#
  macsmc-ac macsmc-battery manufacturer md# mdev meminfo misc mmc_host mmcblk#
  mmcblk#p# modalias model_name module name net nvidia nvme nvme# nvme#n#
  nvme#n#p# numa_node pci phy# phy80211 physfn platform power power_supply pressure
  proc qmi queue queues rapl renderD# resource revision route ipv6_route fib_trie rtc rtc#
  scsi_host self sd sd# serial_number slot soc sound sr# stat statistics
  subsystem subsystem_device subsystem_vendor swaps sys tap# team# thermal
  thermal_zone# tile# tun# tun_flags uevent unified unknown uptime usb usb# virtio#
  vbios_version version virtual wakeup wireless zram# io irq gpus
  information params hwmon_device technology usbmisc video4linux vtconsole
  watchdog typec typec# powercap carrier_up_count carrier_down_count memory
`;

/** Sensors of a chip (Documentation/hwmon/sysfs-interface). */
const HWMON =
  /^(?:temp|in|fan|curr|power|energy|humidity|pressure|pwm|freq|intrusion)\d{1,5}(?:_(?:input|label|min|max|crit|lcrit|emergency|alarm|fault|hyst|enable|type|average|cap|offset|highest|lowest|rated|target|div|pulses|beep|interval|mode|auto|channels|temp|point\d{1,2}|pwm|reset|history)){0,5}$/;
/** Files of the control groups; the kernel owns these beginnings. */
const CGROUP_FILE =
  /^(?:blkio|cgroup|cpu|cpuacct|cpuset|devices|dmem|freezer|hugetlb|io|irq|memory|misc|net_cls|net_prio|perf_event|pids|rdma)(?:\.(?:bfq|burst|clone_children|controllers|cpus|current|effective|event_control|events|failcnt|force_empty|freeze|group|high|idle|kill|kmem|latency|limit_in_bytes|local|low|max|max_usage_in_bytes|mems|memsw|min|move_charge_at_immigrate|nice|numa_stat|oom|oom_control|partition|peak|pressure|pressure_level|procs|reclaim|soft_limit_in_bytes|stat|subtree_control|swap|swappiness|tcp|threads|type|uclamp|usage_in_bytes|use_hierarchy|weight|writeback|zswap)){1,4}$/;
const PCI_ADDRESS = /^[0-9a-f]{4,5}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/;
const PCI_ROOT = /^pci[0-9a-f]{4}:[0-9a-f]{2}$/;
const DISK = /^(?:sd|vd|xvd|hd)[a-z]{1,2}\d{0,3}$/;
const CONNECTOR =
  /^card\d{1,5}(?:-(?:DP|eDP|HDMI-[AB]|DVI-[ADI]|VGA|DSI|LVDS|Virtual|Writeback)-\d{1,2})?$/;
/** Named after the slot (systemd.net-naming-scheme), not after the address. */
const INTERFACE =
  /^(?:lo|(?:eth|wlan|wwan|tun|tap|usb|bond|br|docker|team|wg)\d{1,3}|(?:en|wl|ww)(?:o\d{1,3}|(?:P\d{1,2})?p\d{1,3}s\d{1,3}(?:f\d{1,2})?|s\d{1,3}))$/;

const words = (list: string) => new Set(list.trim().split(/\s+/));
const READING_SHAPES = words(READINGS);
const NAME_SHAPES = words(NAMES);

function shapeOf(name: string): string {
  return name.replace(
    /\d+/g,
    (digits) => digits.length <= 5 ? "#" : digits,
  );
}

/** True for an attribute whose number or word a probe reads. */
export function isReadingName(name: string): boolean {
  return READING_SHAPES.has(shapeOf(name)) || HWMON.test(name) ||
    CGROUP_FILE.test(name);
}

/** True for a name that the kernel gives in /proc and /sys. */
export function isKernelName(name: string): boolean {
  return isReadingName(name) || NAME_SHAPES.has(shapeOf(name)) ||
    NAME_SHAPES.has(name) || PCI_ADDRESS.test(name) || PCI_ROOT.test(name) ||
    DISK.test(name) || CONNECTOR.test(name);
}

/** True for an interface that bears a number of its place or of its turn. */
export function isInterfaceName(name: string): boolean {
  return INTERFACE.test(name);
}

/** True for a file of a control group. */
export function isGroupFile(name: string): boolean {
  return CGROUP_FILE.test(name) || name === "tasks" ||
    name === "notify_on_release" || name === "release_agent";
}
