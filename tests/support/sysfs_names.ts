/**
 * Names of files that Linux has below a device, written down by hand from the
 * kernel's documentation and drivers, and which of them the default list has.
 */

import assert from "node:assert/strict";
import { createPathRule } from "../../core/plugins/path_rule.ts";
import { grantedTo, pathsGrantedTo } from "../../core/plugins/plugin_grants.ts";

export interface SysfsClass {
  /** Names of devices as most machines have them. */
  readonly devices: readonly string[];
  /** Names that tell one machine from another. */
  readonly telling: readonly string[];
  /** Files of the default list. */
  readonly open: readonly string[];
  /** Files that identify a machine, a device or a person. */
  readonly identifying: readonly string[];
  /** Files that do something when they are read. */
  readonly acting: readonly string[];
  /** Others that are no readings. */
  readonly other: readonly string[];
}

const words = (text: string) => text.trim().split(/\s+/).filter(Boolean);
const below = (at: string, text: string) =>
  words(text).map((one) => `${at}/${one}`);

const PCI_OPEN = below(
  "device",
  "vendor device class revision numa_node current_link_speed " +
    "current_link_width max_link_speed max_link_width power/runtime_status",
);
const PCI_ACTING = below(
  "device",
  "resource0 resource1 resource2_wc rom config vpd",
);
const PCI_OTHER = below(
  "device",
  "resource enable irq local_cpus local_cpulist modalias driver_override " +
    "subsystem_vendor subsystem_device uevent remove rescan reset msi_bus " +
    "subsystem/devices/x/class driver/module/version physfn/vendor " +
    "firmware_node/path broken_parity_status consistent_dma_mask_bits d3cold_allowed",
);

const SENSORS = words(`
  name update_interval temp1_input temp1_label temp1_max temp1_max_hyst
  temp1_min temp1_min_hyst temp1_crit temp1_crit_hyst temp1_lcrit
  temp1_emergency temp1_emergency_hyst temp1_offset temp1_type temp1_fault
  temp1_lowest temp1_highest temp1_enable temp1_rated_max temp12_input
  in0_input in0_label in0_min in0_max in0_crit in0_lcrit in0_average in0_lowest
  in0_highest in0_enable curr1_input curr1_label curr1_max curr1_crit
  curr1_average fan1_input fan1_label fan1_min fan1_max fan1_target fan1_div
  fan1_pulses fan1_fault fan1_enable pwm1 pwm1_enable pwm1_mode pwm1_freq
  power1_input power1_label power1_average power1_cap power1_cap_max
  power1_cap_min power1_crit power1_max power1_accuracy power1_input_highest
  power1_average_lowest power1_average_interval power1_rated_max
  humidity1_input humidity1_label
`);
const SENSORS_ACTING = words(`
  temp1_alarm temp1_max_alarm temp1_crit_alarm temp1_min_alarm in0_alarm
  in0_min_alarm fan1_alarm curr1_alarm power1_alarm power1_cap_alarm
  intrusion0_alarm alarms
`);
const SENSORS_OTHER = words(`
  label temp1_reset_history in_reset_history energy1_input energy1_enable
  power1_model_number power1_oem_info power1_is_battery beep_enable temp1_beep
  vrm cpu0_vid pwm1_auto_point1_pwm pwm1_auto_point1_temp temp1_auto_point1_pwm
  pwm1_auto_channels_temp power1_average_ pwmx temp_input temp1 temp12345678_input
`);
const FREQUENCIES = words(`
  scaling_cur_freq scaling_min_freq scaling_max_freq scaling_governor
  scaling_driver scaling_available_governors scaling_available_frequencies
  cpuinfo_min_freq cpuinfo_max_freq base_frequency bios_limit affected_cpus
  related_cpus energy_performance_preference
`);

/** By root of the default list. */
export const SYSFS_NAMES: Readonly<Record<string, SysfsClass>> = {
  "/sys/class/accel": {
    devices: ["accel0", "accel12"],
    telling: ["npu-of-quentin"],
    open: [
      ...PCI_OPEN,
      ...below(
        "device",
        "npu_busy_time_us npu_memory_utilization npu_current_frequency_mhz " +
          "npu_max_frequency_mhz",
      ),
    ],
    identifying: below("device", "vpd serial_number"),
    acting: PCI_ACTING,
    other: [...PCI_OTHER, "dev", "device/sched_mode"],
  },
  "/sys/class/block": {
    devices: [
      "sda",
      "vda1",
      "nvme0n1",
      "nvme1n1p2",
      "dm-3",
      "md127",
      "zram0",
      "loop7",
      "mmcblk0p1",
      "sr0",
    ],
    telling: ["md_home-of-quentin", "drbd_acme", "nbd-5f3a9c1e"],
    open: words(`
      size ro removable partition start stat inflight queue/rotational
      queue/scheduler queue/zoned queue/write_cache queue/fua queue/dax
      queue/nr_requests queue/logical_block_size queue/physical_block_size
      queue/hw_sector_size queue/minimum_io_size queue/optimal_io_size
      queue/read_ahead_kb queue/max_sectors_kb queue/max_hw_sectors_kb
      queue/io_timeout queue/discard_granularity queue/discard_max_bytes
      queue/nomerges queue/rq_affinity disksize initstate comp_algorithm
      max_comp_streams mem_limit mm_stat io_stat bd_stat md/level
      md/raid_disks md/array_state md/degraded md/mismatch_cnt md/sync_action
      md/sync_completed md/sync_speed
    `),
    identifying: words(`
      serial wwid uuid nguid eui device/wwid device/serial device/vpd_pg80
      device/vpd_pg83 device/inquiry device/subsysnqn device/cid device/csd
      dm/name dm/uuid md/uuid loop/backing_file backing_dev uevent
    `),
    acting: words("device/resource0 device/config"),
    other: words(`
      dev hidden range ext_range capability diskseq events alignment_offset
      device/model device/vendor device/rev device/state device/firmware_rev
      holders/dm-0/size slaves/sda/size bdi/read_ahead_kb mq/0/cpu_list
      trace/enable queue/add_random queue/iostats queue/wbt_lat_usec reset
      compact idle writeback debug_stat md/dev-sda1/super
      integrity/format subsystem/vdb/size
    `),
  },
  "/sys/class/devfreq": {
    devices: ["ff9a0000.gpu", "soc:memory-controller", "gpu0"],
    telling: ["0000:03:00.0", "5f3a9c1e77"],
    open: words(`
      cur_freq target_freq min_freq max_freq governor available_governors
      available_frequencies polling_interval trans_stat
    `),
    identifying: words("device/serial_number device/uevent"),
    acting: words("device/resource0"),
    other: words("userspace/set_freq timer name device/modalias"),
  },
  "/sys/class/drm": {
    devices: ["card0", "renderD128", "card1-DP-1", "card0-HDMI-A-2"],
    telling: ["screen-of-quentin"],
    open: [
      ...PCI_OPEN,
      ...below(
        "device",
        "boot_vga power_state power/control mem_info_vram_total " +
          "mem_info_vram_used mem_info_vis_vram_total mem_info_gtt_total " +
          "mem_info_gtt_used mem_info_preempt_used mem_info_vram_vendor " +
          "gpu_busy_percent mem_busy_percent vcn_busy_percent pp_dpm_sclk " +
          "pp_dpm_mclk pp_dpm_fclk pp_dpm_pcie power_dpm_state " +
          "power_dpm_force_performance_level pcie_replay_count " +
          "tile0/physical_vram_size_bytes tile0/gt0/freq0/act_freq " +
          "tile0/gt0/freq0/max_freq tile0/gt1/freq0/throttle/status " +
          "tile0/gt0/gtidle/idle_residency_ms hwmon/hwmon1/temp1_input",
      ),
      ...SENSORS.map((one) => `device/hwmon/hwmon3/${one}`),
      ...words(`
        gt_cur_freq_mhz gt_act_freq_mhz gt_max_freq_mhz gt_min_freq_mhz
        gt_boost_freq_mhz gt_RP0_freq_mhz gt_RPn_freq_mhz
        gt/gt0/rps_act_freq_mhz gt/gt0/rps_RP1_freq_mhz
        gt/gt0/rc6_residency_ms gt/gt0/throttle_reason_thermal
      `),
    ],
    identifying: [
      "edid",
      ...below("device", "unique_id serial_number vpd uevent"),
    ],
    acting: [...PCI_ACTING, "device/psp_vbflash"],
    other: [
      ...PCI_OTHER,
      ...words(`
        dev status enabled dpms modes connector_id error device/product_name
        device/product_number device/vbios_version device/pcie_bw
        device/pp_od_clk_voltage device/gpu_metrics device/psp_vbflash_status
        device/usbc_pd_fw device/hwmon/hwmon3/temp1_alarm
        device/hwmon/hwmon3/device/vendor device/drm/card0/gt_cur_freq_mhz
        gt/gt0/id device/fru_id
      `),
    ],
  },
  "/sys/class/hwmon": {
    devices: ["hwmon0", "hwmon12"],
    telling: ["sensor-of-quentin"],
    open: [...SENSORS, ...SENSORS.map((one) => `device/${one}`)],
    identifying: words(`
      power1_serial_number device/serial_number device/eeprom device/uevent
      device/vpd_pg80 device/address
    `),
    acting: [
      ...SENSORS_ACTING,
      ...SENSORS_ACTING.map((one) => `device/${one}`),
    ],
    other: [
      ...SENSORS_OTHER,
      ...words(`
        device/modalias device/vendor device/resource device/pec
        device/subsystem/devices/x/name subsystem/hwmon1/temp1_input
        device/hwmon/hwmon1/temp1_input power/control of_node/name
      `),
    ],
  },
  "/sys/class/net": {
    devices: [
      "lo",
      "eth0",
      "eth0.100",
      "wlan0",
      "enp0s31f6",
      "eno1np0",
      "wlp3s0",
      "enP2p1s0",
      "docker0",
      "wg0",
      "flannel.1",
    ],
    telling: [
      "enx020000000001",
      "enx0a1b2c3d4e51",
      "wlx0a1b2c3d4e5f",
      "wwx001122334455",
      "br-5f3a9c1e77d2",
      "veth5f3a9c1",
      "cali5f3a9c1e77d",
      "work-vpn",
      "quentin",
      "eth000123456",
      "other0",
    ],
    open: words(`
      operstate carrier speed duplex mtu type flags dormant link_mode
      carrier_changes carrier_up_count carrier_down_count tx_queue_len ifindex
      iflink addr_len addr_assign_type name_assign_type statistics/rx_bytes
      statistics/tx_bytes statistics/rx_packets statistics/tx_errors
      statistics/rx_dropped statistics/rx_fifo_errors statistics/tx_compressed
      statistics/rx_crc_errors statistics/rx_over_errors
      statistics/tx_window_errors statistics/collisions statistics/multicast
      statistics/rx_nohandler
    `),
    identifying: words(`
      address perm_hwaddr bridge/bridge_id bridge/root_id brport/designated_bridge
      brport/designated_root brport/bridge/bridge_id master/address
      master/bridge/bridge_id upper_br0/address lower_eth1/address phys_port_id
      phys_switch_id ifalias bonding/ad_partner_mac bonding/ad_actor_system
      bonding_slave/perm_hwaddr phy80211/macaddress phy80211/addresses
      device/node_guid device/sys_image_guid device/vpd device/serial
      device/infiniband/mlx5_0/node_guid device/ieee80211/phy0/macaddress
      device/ptp/ptp0/uuid uevent device/uevent
    `),
    acting: PCI_ACTING,
    other: words(`
      broadcast dev_id dev_port phys_port_name netdev_group proto_down testing
      threaded gro_flush_timeout napi_defer_hard_irqs queues/rx-0/rps_cpus
      queues/tx-0/tx_timeout power/control bridge/stp_state brport/port_no
      bonding/slaves bonding/mode device/features device/status device/vendor
      device/modalias device/driver/module/version device/physfn/vendor
      device/subsystem/devices/virtio1/block/vda/size subsystem/eth1/mtu
      device/net/eth0/mtu statistics/rx statistics
    `),
  },
  "/sys/class/nvme": {
    devices: ["nvme0", "nvme3"],
    telling: ["nvme-subsys-acme"],
    open: words("state queue_count sqsize numa_node transport"),
    identifying: words(`
      serial subsysnqn hostnqn hostid address dhchap_secret tls_key nvme0n1/wwid nvme0n1/nguid
      nvme0n1/eui nvme0n1/uuid nvme0c0n1/wwid device/vpd
    `),
    acting: PCI_ACTING,
    other: words(`
      model firmware_rev cntlid dev reset_controller rescan_controller kato
      delete_controller dctype cntrltype device/class ng0n1/dev
      hwmon1/temp1_input nvme0n1/size
    `),
  },
  "/sys/class/power_supply": {
    devices: [
      "BAT0",
      "BATC",
      "AC",
      "ADP1",
      "ACAD",
      "CMB0",
      "battery",
      "macsmc-battery",
      "hidpp_battery_0",
      "ucsi-source-psy-USBC000:001",
    ],
    telling: [
      "hid-02:00:00:00:00:01-battery",
      "hid-0005:046D:B023.0003-battery",
      "hid-QUENTIN71-battery",
      "sony_controller_battery_02:00:00:00:00:01",
      "ps-controller-battery-02:00:00:00:00:01",
      "steam-controller-FXA9939307B27-battery",
      "wiimote_battery_02:00:00:00:00:01",
    ],
    open: words(`
      type usb_type scope status health present online technology capacity
      capacity_level capacity_error_margin capacity_alert_min energy_now
      energy_avg energy_full energy_full_design charge_now charge_full
      charge_full_design charge_empty charge_counter charge_type charge_types
      charge_behaviour charge_term_current charge_start_threshold
      charge_stop_threshold charge_control_limit charge_control_limit_max
      charge_control_start_threshold charge_control_end_threshold power_now
      power_avg current_now current_avg current_max voltage_now voltage_max
      voltage_min voltage_min_design voltage_max_design voltage_ocv
      precharge_current cycle_count alarm input_current_limit
      input_power_limit time_to_empty_now time_to_full_avg temp temp_max
      temp_alert_max temp_ambient
    `),
    identifying: words("serial_number uevent device/serial device/address"),
    acting: words("hwmon3/temp1_alarm device/config"),
    other: words(`
      manufacturer model_name manufacture_year manufacture_month
      manufacture_day calibrate extensions/x/y device/path device/hid
      hwmon3/name powers/BAT0/capacity wakeup71/name authentic
      power/runtime_status
    `),
  },
  "/sys/class/powercap": {
    devices: ["intel-rapl", "intel-rapl:0", "intel-rapl:0:1", "dtpm:0"],
    telling: ["rack-7-of-acme"],
    open: words(`
      name enabled power_uw max_power_range_uw constraint_0_name
      constraint_0_power_limit_uw constraint_1_max_power_uw
      constraint_0_min_power_uw constraint_0_time_window_us
      constraint_0_max_time_window_us
    `),
    identifying: words("uevent"),
    acting: [],
    other: words(`
      energy_uj max_energy_range_uj intel-rapl:0/energy_uj power/control
      subsystem/intel-rapl:1/name
    `),
  },
  "/sys/class/thermal": {
    devices: ["thermal_zone0", "cooling_device12"],
    telling: ["zone-of-quentin"],
    open: words(`
      type temp mode policy available_policies trip_point_0_temp
      trip_point_0_type trip_point_10_hyst cdev0_trip_point cdev1_weight
      sustainable_power slope offset max_state cur_state stats/total_trans
      stats/time_in_state_ms
    `),
    identifying: words("uevent device/uevent"),
    acting: [],
    other: words(`
      emul_temp k_d k_i k_po k_pu integral_cutoff stats/reset stats/trans_table
      cdev0/type cdev0/cur_state device/path hwmon0/temp1_input power/control
      subsystem/thermal_zone1/temp
    `),
  },
  "/sys/devices/system/cpu": {
    devices: [],
    telling: [],
    open: [
      ...words(`
        online offline possible present isolated kernel_max cpu0/online
        cpu12/cpu_capacity cpufreq/boost cpu0/topology/core_id
        cpu0/topology/physical_package_id cpu0/topology/core_cpus_list
        cpu0/cache/index3/size cpu0/cache/index0/shared_cpu_list
        cpu0/thermal_throttle/core_throttle_count
        cpu0/thermal_throttle/package_throttle_total_time_ms
        intel_pstate/status intel_pstate/no_turbo intel_pstate/max_perf_pct
        amd_pstate/status smt/active smt/control
      `),
      ...FREQUENCIES.map((one) => `cpu0/cpufreq/${one}`),
      ...FREQUENCIES.map((one) => `cpufreq/policy12/${one}`),
    ],
    identifying: words(`
      cpu0/topology/ppin cpu0/uevent uevent cpu0/address
    `),
    acting: [],
    other: words(`
      cpu0/crash_notes cpu0/crash_notes_size probe release modalias
      cpu0/microcode/version cpu0/microcode/processor_flags
      cpu0/regs/identification/midr_el1 cpu0/cpuidle/state0/usage
      vulnerabilities/meltdown cpu0/hotplug/state cpufreq/ondemand/x
      cpu0/cpufreq/scaling_setspeed cpu0/cpufreq/cpuinfo_cur_freq
      cpu0/node0/meminfo cpu0/subsystem/devices/cpu1/online cpux/online
      cpu0/cache/index3/id cpu0/cache/index3/cache_disable_0
    `),
  },
  "/sys/devices/system/edac": {
    devices: [],
    telling: [],
    open: words(`
      mc/mc0/ce_count mc/mc0/ue_count mc/mc1/size_mb
      mc/mc0/seconds_since_reset
    `),
    identifying: words("mc/mc0/uevent mc/mc0/dimm0/uevent"),
    acting: [],
    other: words(`
      mc/mc0/mc_name mc/mc0/reset_counters mc/mc0/dimm0/dimm_label
      mc/mc0/dimm0/size mc/mc0/sdram_scrub_rate
    `),
  },
  "/sys/devices/system/node": {
    devices: [],
    telling: [],
    open: words(`
      online possible has_cpu has_memory has_normal_memory node0/meminfo
      node1/numastat node0/cpulist node0/distance
      node0/hugepages/hugepages-2048kB/free_hugepages
      node0/hugepages/hugepages-1048576kB/nr_hugepages
    `),
    identifying: words("node0/uevent uevent"),
    acting: [],
    other: words(`
      node0/compact node0/cpumap node0/vmstat node0/memory0/state
      node0/cpu0/online node0/cpu0/topology/core_id
      node0/access0/initiators/read_bandwidth
    `),
  },
};

/** Paths of which the default list has no part, with what speaks against them. */
export const ELSEWHERE: readonly string[] = words(`
  /proc/cpuinfo /proc/version /proc/cmdline /proc/mounts /proc/self/environ
  /proc/1/status /proc/net/route /proc/sys/kernel/random/boot_id
  /proc/sys/kernel/hostname /proc/device-tree/serial-number /proc/diskstats
  /proc/partitions /proc/bus/pci/00/00.0 /proc/pressure/x /proc/stat/x
  /sys/class/zram-control/hot_add /sys/class/dmi/id/product_uuid
  /sys/class/dmi/id/board_serial /sys/class/dmi/id/chassis_asset_tag
  /sys/class/dmi/id/product_name /sys/class/input/input3/uniq
  /sys/class/input/input3/phys /sys/class/input/input3/name
  /sys/class/fc_host/host1/port_name /sys/class/fc_host/host1/node_name
  /sys/class/infiniband/mlx5_0/node_guid /sys/class/infiniband/mlx5_0/node_desc
  /sys/class/infiniband/mlx5_0/ports/1/gids/0 /sys/class/sas_device/x/sas_address
  /sys/class/nvme-subsystem/nvme-subsys0/subsysnqn /sys/class/mmc_host/mmc0/mmc0:0001/cid
  /sys/class/ieee80211/phy0/macaddress /sys/class/bluetooth/hci0/address
  /sys/class/tpm/tpm0/pcr-sha256/0 /sys/class/backlight/intel_backlight/brightness
  /sys/class/leds/x/brightness /sys/class/tty/ttyS0/uartclk /sys/class/mem/null/dev
  /sys/class/pci_bus/0000:00/device/0000:00:03.0/resource0
  /sys/class/rtc/rtc0/since_epoch /sys/class/firmware/timeout /sys/class/msr/msr0/dev
  /sys/class/thermal /sys/class/watchdog/watchdog0/identity /sys/class/x
  /sys/bus/soc/devices/soc0/serial_number /sys/bus/pci/devices/0000:00:02.0/config
  /sys/block/sda/size /sys/devices/soc0/soc_uid /sys/devices/platform/vendor_ec/temp1_input
  /sys/devices/pci0000:00/0000:00:03.0/rom /sys/devices/system/memory/memory0/state
  /sys/devices/system/clocksource/clocksource0/current_clocksource
  /sys/firmware/dmi/tables/DMI /sys/hypervisor/uuid /sys/kernel/notes
  /sys/kernel/debug/dri/0/name /sys/module/zram/parameters/num_devices
  /etc/machine-id /etc/hostname /run/backup.pid /dev/null
`);

/** Every name once. */
export const EVERY_NAME: readonly string[] = [
  ...new Set(
    Object.values(SYSFS_NAMES).flatMap((one) => [
      ...one.open,
      ...one.identifying,
      ...one.acting,
      ...one.other,
    ]),
  ),
];

/** The path of a file below a device, or below a root that has none. */
export function pathOf(
  root: string,
  device: string | undefined,
  name: string,
): string {
  return [root, ...(device === undefined ? [] : [device]), name].join("/");
}

function isAsked(read: readonly string[], path: string): boolean {
  const rule = createPathRule(pathsGrantedTo({ read }, undefined));
  try {
    rule.ask("readText", path);
    return true;
  } catch {
    return false;
  }
}

/** Both ways in: a wide wish that is narrowed, and the very file. */
export function isOpen(path: string): boolean {
  const isFound = isAsked(["/"], path);
  assert.equal(isAsked([path], path), isFound, path);
  // What is granted without being a file is a directory that leads to some.
  const granted = grantedTo({ read: [path] }, undefined).read;
  if (isFound) assert.deepEqual(granted, [path]);
  return isFound;
}
