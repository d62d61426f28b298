{ lib, stdenvNoCC, nodejs, makeWrapper, installShellFiles, model-carry-src }:

# model-carry-src is the npm package, packed or unpacked: the whole program, in
# one folder and without a dependency, so there is nothing to build.
stdenvNoCC.mkDerivation (import ./installed.nix { inherit lib; stdenv = stdenvNoCC; } // {
  pname = "model-carry";
  version = "0.1.0";
  src = model-carry-src;

  nativeBuildInputs = [ makeWrapper installShellFiles ];
  dontConfigure = true;
  dontBuild = true;

  installPhase = ''
    runHook preInstall
    mkdir -p $out/lib/model-carry
    cp -r . $out/lib/model-carry
    makeWrapper ${nodejs}/bin/node $out/bin/model-carry \
      --add-flags $out/lib/model-carry/bin.js
    makeWrapper ${nodejs}/bin/node $out/libexec/model-carry/check-policy \
      --add-flags $out/lib/model-carry/check-policy.mjs
    runHook postInstall
  '';

  meta = {
    description = "May a local model run on this machine, now?";
    license = lib.licenses.mit;
    platforms = lib.platforms.linux;
    mainProgram = "model-carry";
  };
})
