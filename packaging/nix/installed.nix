# What both packages do once the program is there: completions, and a look at
# whether it starts. Neither where another processor than this one would run it.
{ lib, stdenv }:

let
  canRun = stdenv.buildPlatform.canExecute stdenv.hostPlatform;
in
{
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
}
