{ lib, stdenvNoCC, nodejs, makeWrapper, installShellFiles, model-carry-src }:

let
  canRun = stdenvNoCC.buildPlatform.canExecute stdenvNoCC.hostPlatform;
in
# model-carry-src is the npm package, packed or unpacked: the whole program, in
# one folder and without a dependency, so there is nothing to build.
stdenvNoCC.mkDerivation {
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

  postInstall = lib.optionalString canRun ''
    for shell in bash fish zsh; do
      $out/bin/model-carry completions $shell >model-carry.$shell
    done
    installShellCompletion model-carry.{bash,fish,zsh}
  '';

  doInstallCheck = canRun;
  installCheckPhase = ''
    runHook preInstallCheck
    test "$($out/bin/model-carry --version)" = "$version"
    runHook postInstallCheck
  '';

  meta = {
    description = "May a local model run on this machine, now?";
    license = lib.licenses.mit;
    platforms = lib.platforms.linux;
    mainProgram = "model-carry";
  };
}
