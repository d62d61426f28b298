/** What the driver of a device says that the device is. */

/** Vendors by driver. */
export const DRIVER_VENDORS: ReadonlyMap<string, string> = new Map([
  ["amdgpu", "amd"],
  ["radeon", "amd"],
  ["amdxdna", "amd"],
  ["i915", "intel"],
  ["xe", "intel"],
  ["intel_vpu", "intel"],
  ["habanalabs", "intel"],
  ["nvidia", "nvidia"],
  ["nouveau", "nvidia"],
]);

/** Processors for models alone, in whatever class they register. */
const NPUS = [
  // drivers/accel
  ..."amdxdna ethosu habanalabs intel_vpu qaic rocket".split(" "),
  // Rockchip's own kernels register it with DRM.
  ..."RKNPU rknpu".split(" "),
];

/** GPUs and NPUs of SoCs, which have no memory but that of the processor. */
const SOC_GPUS =
  ("asahi etnaviv lima panfrost panthor powervr v3d vc4-drm adreno tegra-gpu " +
    "gk20a").split(" ");
export const IN_MAIN_MEMORY: ReadonlySet<string> = new Set([
  ...SOC_GPUS,
  ..."amdxdna ethosu intel_vpu rocket RKNPU rknpu".split(" "),
]);

/** Drivers of drivers/gpu/drm with a GPU behind them. */
const GPUS = [
  ..."amdgpu radeon i915 xe nouveau nvidia".split(" "),
  // Those of a Raspberry Pi up to 3 are their display too, or that alone.
  ...SOC_GPUS.filter((one) => one !== "vc4-drm"),
];

/**
 * What only shows a picture: none of them has DRIVER_RENDER, but vgem, which is
 * memory for tests, and vmwgfx, which has it whether its host renders or not,
 * and is never more than a picture drawn faster (no Vulkan, no compute). Service processors of servers, virtual and USB displays,
 * what the firmware left, and test drivers.
 */
const FRAME_BUFFERS =
  ("ast mgag200 hibmc-drm aspeed_gfx bochs-drm cirrus cirrus-qemu qxl vmwgfx " +
    "vboxvideo hyperv_drm gud udl simple-framebuffer simpledrm efi-framebuffer " +
    "efidrm vesa-framebuffer vesadrm of-display ofdrm appletbdrm vkms vgem")
    .split(" ");

/**
 * What a device of class drm is by its driver; null: the driver alone does not
 * tell, as those of a SoC's display, of which few have a GPU too.
 */
export function kindOfDriver(
  driver: string,
): "gpu" | "npu" | "frame buffer" | null {
  if (NPUS.includes(driver)) return "npu";
  if (GPUS.includes(driver)) return "gpu";
  if (FRAME_BUFFERS.includes(driver)) return "frame buffer";
  // Without a driver nothing says that it is no GPU.
  return driver === "unknown" ? "gpu" : null;
}

/** Drivers of a virtual GPU, or of the bus that it is on. */
export const VIRTIO = ["virtio_gpu", "virtio-pci", "virtio-mmio"];

/**
 * Whether the features of a virtio GPU have the first bit, VIRTIO_GPU_F_VIRGL:
 * without it the host gives a picture and no GPU (include/uapi/linux/virtio_gpu.h).
 */
export function parseHasVirgl(features: string | null): boolean {
  return /^1[01]*\s*$/.test(features ?? "");
}
