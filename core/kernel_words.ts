/**
 * Words of the kernel and of the services that a probe looks for. A user or a
 * host may bear one of them as a name: taken out of a recording, it would take
 * the meaning with it.
 */

const WORDS = `
  accel active api args attention avg bat battery block_count cache capacity
  card carrier cgroup charge_full charge_now charging class context_length
  controllers cpu critical current current_now data device discharging docker
  dormant down driver drm embedding_length energy_full energy_now error
  expires_at feed_forward_length full general gpus head_count head_count_kv
  health high home host hot hwmon iface inactive_file ipv_route key_length
  limit_in_bytes list llama loading localhost lowerlayerdown mains mask max
  memavailable meminfo memory memtotal message models mode model model_info
  name net not notpresent null num_ctx nvidia object ollama ollama_host
  ollama_models online operstate
  parameters passive phy power_now power_supply present pressure proc route
  scope self service session share size slab_reclaimable slice some stat status
  sys system tags temp temp_crit temp_input temp_label temp_max testing thermal
  thermal_zone total total_inactive_file trip_point__temp trip_point__type tun
  tun_flags type unified unknown ups usage_in_bytes usb user usr var vendor
  version voltage_now wireless wlan
`;

const KNOWN = new Set(WORDS.trim().split(/\s+/));

/** True for a word that a probe may depend on, whatever its number. */
export function isKernelWord(word: string): boolean {
  return KNOWN.has(word.toLowerCase().replace(/\d/g, ""));
}
