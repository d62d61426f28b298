{ lib, stdenv, deno, patchelf, installShellFiles, model-carry-src, denort }:

# One file in place of node and many: `denort` is Deno's runtime stub, a program
# of the very version of `deno`. The stub is patched, never what is made of it:
# patchelf and strip cut off the program that lies behind its ELF part.
stdenv.mkDerivation (import ./installed.nix { inherit lib stdenv; } // {
  pname = "model-carry-binary";
  version = "0.1.0";
  src = model-carry-src;

  nativeBuildInputs = [ deno patchelf installShellFiles ];
  dontConfigure = true;
  dontStrip = true;
  dontPatchELF = true;

  buildPhase = ''
    runHook preBuild
    install -m 0755 ${denort} denort
    patchelf --set-interpreter ${stdenv.cc.bintools.dynamicLinker} \
      --set-rpath ${lib.makeLibraryPath [ stdenv.cc.libc stdenv.cc.cc.lib ]} denort
    export DENO_DIR=$TMPDIR/deno DENO_NO_UPDATE_CHECK=1 DENORT_BIN=$PWD/denort
    # A code cache would lie at a place in /tmp that anyone can plant. The engine
    # of the plugins lives too short to be worth optimising.
    deno compile --quiet --allow-all --no-check --no-code-cache \
      --v8-flags=--liftoff-only,--no-sparkplug,--no-opt,--single-threaded \
      --include runner/sandbox/_quickjs_metered.bin \
      --output build/model-carry bin.js
    runHook postBuild
  '';

  installPhase = ''
    runHook preInstall
    install -D -m 0755 build/model-carry $out/bin/model-carry
    install -D -m 0644 -t $out/share/doc/model-carry LICENSE NOTICE
    runHook postInstall
  '';

  meta = {
    description = "May a local model run on this machine, now? (compiled)";
    license = lib.licenses.mit;
    platforms = [ "x86_64-linux" "aarch64-linux" ];
    mainProgram = "model-carry";
  };
})
