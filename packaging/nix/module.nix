{ config, lib, pkgs, ... }:

let
  cfg = config.sourceos.model-carry;
  json = pkgs.formats.json { };
  program = "${cfg.package}/bin/model-carry";
  snapshot = "/run/model-carry/snapshot.json";

  written = json.generate "model-carry-policy.json" ({
    kind = "ModelCarryPolicy";
    schemaVersion = "v0.1";
  } // cfg.settings);

  # A policy that cannot be used ends the build, not the service. The compiled
  # program has nothing that checks a file of a builder's.
  policy = pkgs.runCommand "model-carry-policy.json" { } ''
    check=${cfg.package}/libexec/model-carry/check-policy
    if [ -x $check ] && ${lib.boolToString canRun}; then $check ${written}; fi
    cp ${written} $out
  '';
  canRun = pkgs.stdenv.buildPlatform.canExecute pkgs.stdenv.hostPlatform;

  # Copies: a link out of the directory is refused.
  plugins = pkgs.runCommand "model-carry-plugins" { } ''
    mkdir $out
    ${lib.concatStrings (lib.mapAttrsToList (name: file: ''
      cp ${file} $out/${lib.escapeShellArg name}
    '') cfg.plugins)}
  '';
  isPlugin = name:
    builtins.match "[^._/][^/]*[.]m?js" name != null
    && builtins.match ".*_test[.]m?js" name == null;
in
{
  options.sourceos.model-carry = {
    enable = lib.mkEnableOption "model-carry, which keeps ${snapshot} fresh: may a local model run here, now";

    package = lib.mkOption {
      type = lib.types.package;
      description = "The model-carry package to run.";
    };

    settings = lib.mkOption {
      type = json.type;
      default = { };
      example = { memory.cgroup = "/system.slice/llama.service"; };
      description = ''
        The policy, as docs/policy.md has it, without kind and schemaVersion.
        Left empty, no policy is written and the strict defaults hold.
      '';
    };

    plugins = lib.mkOption {
      type = lib.types.attrsOf lib.types.path;
      default = { };
      example = lib.literalExpression ''{ "backup-running.js" = ./backup-running.js; }'';
      description = "Probe plugins: file name in /etc/model-carry/plugins to file.";
    };

    extraEnvironment = lib.mkOption {
      type = lib.types.attrsOf lib.types.str;
      default = { };
      example = { OLLAMA_HOST = "127.0.0.1:11435"; };
      description = "Environment of the service, such as the model service's own OLLAMA_HOST and OLLAMA_MODELS.";
    };
  };

  config = lib.mkIf cfg.enable {
    assertions = [
      {
        assertion = lib.all isPlugin (lib.attrNames cfg.plugins);
        message = "sourceos.model-carry.plugins: a plugin's name ends in .js or .mjs, not in _test.js, and begins with neither \".\" nor \"_\"";
      }
    ];

    environment.systemPackages = [ cfg.package ];
    environment.etc = lib.mkMerge [
      (lib.mkIf (cfg.settings != { }) { "model-carry/policy.json".source = policy; })
      (lib.mkIf (cfg.plugins != { }) { "model-carry/plugins".source = plugins; })
    ];

    # Directive by directive that of packaging/systemd, where the reasons are.
    # Policy and plugins are read anew for each snapshot: no restart for them.
    systemd.services.model-carry = {
      description = "May a local model run on this machine, now?";
      wantedBy = [ "multi-user.target" ];
      unitConfig.StartLimitIntervalSec = 0;
      environment = cfg.extraEnvironment;

      serviceConfig = {
        Type = "exec";
        ExecStart = "${program} watch --output ${snapshot}";
        ExecStartPost = "${program} validate --wait 5m --pid=\${MAINPID} --max-age 30s ${snapshot}";
        TimeoutStartSec = 330;
        NotifyAccess = "main";
        Restart = "always";
        RestartSec = 5;
        TimeoutStopSec = 10;

        DynamicUser = true;
        RuntimeDirectory = "model-carry";
        RuntimeDirectoryMode = "0755";
        UMask = "0077";

        IPAddressDeny = "any";
        IPAddressAllow = "localhost";
        RestrictAddressFamilies = "AF_UNIX AF_INET AF_INET6";

        CapabilityBoundingSet = "";
        AmbientCapabilities = "";
        NoNewPrivileges = true;
        PrivateUsers = true;
        KeyringMode = "private";
        LockPersonality = true;
        RemoveIPC = true;
        RestrictNamespaces = true;
        RestrictRealtime = true;
        RestrictSUIDSGID = true;

        ProtectSystem = "strict";
        ReadWritePaths = "-/usr/share/ollama/.ollama -/var/lib/ollama";
        ProtectHome = "read-only";
        PrivateTmp = true;
        PrivateDevices = true;
        PrivateMounts = true;
        ProtectClock = true;
        ProtectHostname = true;
        ProtectControlGroups = true;
        ProtectKernelLogs = true;
        ProtectKernelModules = true;
        ProtectKernelTunables = true;

        ProtectProc = "invisible";
        ProcSubset = "all";

        SystemCallArchitectures = "native";
        SystemCallFilter = [ "@system-service @pkey" "~@privileged @resources" ];
        SystemCallErrorNumber = "EPERM";

        TasksMax = 64;
      };
    };
  };
}
