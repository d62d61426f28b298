;;; Keeps /run/model-carry/snapshot.json fresh, under the Shepherd.
;;;
;;; Parity target: packaging/nix/module.nix, with settings and plugins as there.
;;; The Shepherd has no counterpart to what the unit hides from the program: it
;;; runs as a user without rights, and that is all.
;;;
;;;   (service model-carry-service-type
;;;            (model-carry-configuration
;;;             (settings '((limits . ((battery . ((lowPercent . 30)))))))
;;;             (plugins `(("backup-running.js"
;;;                         ,(local-file "backup-running.js"))))))

(define-module (sourceos services model-carry)
  #:use-module (gnu packages admin)
  #:use-module (gnu services)
  #:use-module (gnu services shepherd)
  #:use-module (gnu system shadow)
  #:use-module (guix gexp)
  #:use-module (guix records)
  #:use-module (json)
  #:use-module (sourceos packages model-carry)
  #:export (model-carry-configuration
            model-carry-configuration?
            model-carry-configuration-package
            model-carry-configuration-settings
            model-carry-configuration-plugins
            model-carry-configuration-extra-environment
            model-carry-service-type))

(define-record-type* <model-carry-configuration>
  model-carry-configuration
  make-model-carry-configuration
  model-carry-configuration?
  (package           model-carry-configuration-package
                     (default model-carry))
  ;; The policy, as docs/policy.md has it, without kind and schemaVersion: an
  ;; association list for an object, a vector for an array. Left empty, no
  ;; policy is written and the strict defaults hold.
  (settings          model-carry-configuration-settings
                     (default '()))
  ;; Lists of two: a file name in /etc/model-carry/plugins, and the file.
  (plugins           model-carry-configuration-plugins
                     (default '()))
  ;; Strings "NAME=value", such as the model service's own OLLAMA_HOST.
  (extra-environment model-carry-configuration-extra-environment
                     (default '())))

(define %snapshot "/run/model-carry/snapshot.json")

(define (policy-file config)
  "The policy.  One that cannot be used ends the build, not the service."
  (let ((written (plain-file "model-carry-policy.json"
                             (scm->json-string
                              `((kind . "ModelCarryPolicy")
                                (schemaVersion . "v0.1")
                                ,@(model-carry-configuration-settings
                                   config)))))
        (check (file-append (model-carry-configuration-package config)
                            "/libexec/model-carry/check-policy")))
    (computed-file "model-carry-policy.json"
                   #~(if (zero? (system* #$check #$written))
                         (copy-file #$written #$output)
                         (error "the policy cannot be used" #$written)))))

(define (plugin-name? name)
  "Whether the program reads a file of that name; others it passes over."
  (and (string? name)
       (not (string-index name #\/))
       (or (string-suffix? ".js" name) (string-suffix? ".mjs" name))
       (not (or (string-suffix? "_test.js" name)
                (string-suffix? "_test.mjs" name)))
       (not (memv (string-ref name 0) '(#\. #\_)))))

(define (check-plugin-names names)
  "A plugin that is not read, or not there, denies nothing: no build then."
  (let loop ((names names))
    (unless (null? names)
      (unless (plugin-name? (car names))
        (error "a plugin's name ends in .js or .mjs, not in _test.js, and has \
neither \"/\" in it nor \".\" or \"_\" in front" (car names)))
      (when (member (car names) (cdr names))
        (error "two plugins have one name" (car names)))
      (loop (cdr names)))))

(define (plugin-directory config)
  "Copies: a link out of the directory is refused."
  (check-plugin-names (map car (model-carry-configuration-plugins config)))
  (computed-file "model-carry-plugins"
                 #~(begin
                     (mkdir #$output)
                     #$@(map (lambda (plugin)
                               #~(copy-file #$(cadr plugin)
                                            (string-append #$output "/"
                                                           #$(car plugin))))
                             (model-carry-configuration-plugins config)))))

(define (model-carry-etc config)
  (let ((files
         (append
          (if (null? (model-carry-configuration-settings config))
              '()
              (list (list "policy.json" (policy-file config))))
          (if (null? (model-carry-configuration-plugins config))
              '()
              (list (list "plugins" (plugin-directory config)))))))
    (if (null? files)
        '()
        (list (list "model-carry" (file-union "model-carry" files))))))

(define %model-carry-accounts
  (list (user-group
         (name "model-carry")
         (system? #t))
        (user-account
         (name "model-carry")
         (group "model-carry")
         (system? #t)
         (comment "model-carry")
         (home-directory "/var/empty")
         (shell (file-append shadow "/sbin/nologin")))))

(define %model-carry-activation
  #~(begin
      (use-modules (gnu build activation))
      ;; Everyone may read what it says.
      (mkdir-p/perms #$(dirname %snapshot) (getpwnam "model-carry") #o755)))

(define (model-carry-shepherd-service config)
  (list
   (shepherd-service
    (documentation "May a local model run on this machine, now?")
    (provision '(model-carry))
    (requirement '(user-processes))
    ;; For ever: five starts within seven seconds, at which the Shepherd gives
    ;; up, cannot happen.
    (respawn-delay 5)
    (start
     #~(make-forkexec-constructor
        (list #$(file-append (model-carry-configuration-package config)
                             "/bin/model-carry")
              "watch" "--output" #$%snapshot)
        #:user "model-carry"
        #:group "model-carry"
        #:file-creation-mask #o077
        #:environment-variables
        (append (list #$@(model-carry-configuration-extra-environment config))
                (default-environment-variables))
        #:log-file "/var/log/model-carry.log"))
    (stop
     #~(lambda (process . rest)
         (let ((stopped (apply (make-kill-destructor) process rest)))
           ;; No file is a denial; a file that grows old only becomes one.
           (false-if-exception (delete-file #$%snapshot))
           stopped))))))

(define model-carry-service-type
  (service-type
   (name 'model-carry)
   (extensions
    (list (service-extension shepherd-root-service-type
                             model-carry-shepherd-service)
          (service-extension account-service-type
                             (const %model-carry-accounts))
          (service-extension activation-service-type
                             (const %model-carry-activation))
          (service-extension etc-service-type
                             model-carry-etc)
          (service-extension profile-service-type
                             (lambda (config)
                               (list (model-carry-configuration-package
                                      config))))))
   (default-value (model-carry-configuration))
   (description "Keep @file{/run/model-carry/snapshot.json} fresh, which says
whether a local model may run on this machine, now.")))
