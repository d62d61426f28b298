;;; model-carry: may a local model run on this machine, now?
;;;
;;; Parity target: packaging/nix/package.nix. There is no twin of binary.nix:
;;; Guix has no Deno.
;;;
;;; The source is the npm package, packed or unpacked: the whole program, in one
;;; folder and without a dependency, so there is nothing to build. It is what
;;; "deno task npm" leaves in dist/; another one:
;;;
;;;   (package (inherit model-carry) (source (local-file "....tgz")))

(define-module (sourceos packages model-carry)
  #:use-module (gnu packages bash)
  #:use-module (gnu packages node)
  #:use-module (guix build-system copy)
  #:use-module (guix gexp)
  #:use-module ((guix licenses) #:prefix license:)
  #:use-module (guix packages))

(define-public model-carry
  (package
    (name "model-carry")
    (version "0.1.0")
    (source (local-file
             "../../../../dist/sourceos-model-carry-0.1.0.tgz"))
    (build-system copy-build-system)
    (arguments
     (list
      #:install-plan #~'(("." "lib/model-carry"))
      #:phases
      #~(modify-phases %standard-phases
          (add-after 'install 'wrap
            (lambda* (#:key inputs #:allow-other-keys)
              (let ((sh (search-input-file inputs "/bin/sh"))
                    (node (search-input-file inputs "/bin/node")))
                (for-each
                 (lambda (program script)
                   (let ((file (string-append #$output "/" program)))
                     (mkdir-p (dirname file))
                     (call-with-output-file file
                       (lambda (port)
                         (format port "#!~a~%exec ~a ~a/lib/model-carry/~a \"$@\"~%"
                                 sh node #$output script)))
                     (chmod file #o555)))
                 '("bin/model-carry" "libexec/model-carry/check-policy")
                 '("bin.js" "check-policy.mjs")))))
          (add-after 'wrap 'complete
            (lambda _
              #$(if (%current-target-system)
                    #~#t
                    #~(for-each
                       (lambda (shell file)
                         (let ((file (string-append #$output "/" file)))
                           (mkdir-p (dirname file))
                           (with-output-to-file file
                             (lambda ()
                               (invoke (string-append #$output
                                                      "/bin/model-carry")
                                       "completions" shell)))))
                       '("bash" "fish" "zsh")
                       '("share/bash-completion/completions/model-carry"
                         "share/fish/vendor_completions.d/model-carry.fish"
                         "share/zsh/site-functions/_model-carry"))))))))
    (inputs (list bash-minimal node-lts))
    (home-page "https://github.com/SourceOS-Linux/model-carry")
    (synopsis "Tells whether a local model may run on this machine, now")
    (description
     "model-carry reads the battery, heat, memory, disk, accelerators, network
and model service of a machine and prints one JSON document with a verdict for
each model profile.  What cannot be determined is unknown and denies.  It opens
no connection beyond loopback and starts no process by default.")
    (license license:expat)))
