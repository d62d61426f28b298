// Reads manifests as an API server does: strictly, with its defaults and its
// own validation, and by the Pod Security Standards. A folder is built as
// kubectl apply -k builds it. Prints a JSON line for each object.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/serializer"
	"k8s.io/apimachinery/pkg/util/validation/field"
	"k8s.io/apimachinery/pkg/util/yaml"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
	"k8s.io/kubernetes/pkg/api/pod"
	"k8s.io/kubernetes/pkg/apis/apps"
	_ "k8s.io/kubernetes/pkg/apis/apps/install"
	appsvalidation "k8s.io/kubernetes/pkg/apis/apps/validation"
	"k8s.io/kubernetes/pkg/apis/core"
	_ "k8s.io/kubernetes/pkg/apis/core/install"
	corevalidation "k8s.io/kubernetes/pkg/apis/core/validation"
	psapi "k8s.io/pod-security-admission/api"
	"k8s.io/pod-security-admission/policy"
	"sigs.k8s.io/kustomize/api/krusty"
	"sigs.k8s.io/kustomize/kyaml/filesys"
)

// Verdict is what is said of one object.
type Verdict struct {
	Source     string            `json:"source"`
	Kind       string            `json:"kind"`
	Name       string            `json:"name"`
	Namespace  string            `json:"namespace"`
	Errors     []string          `json:"errors"`
	Baseline   map[string]string `json:"baseline"`
	Restricted map[string]string `json:"restricted"`
	// With the server's defaults.
	Object runtime.Object `json:"object"`
}

var scheme = legacyscheme.Scheme
var strict = serializer.NewCodecFactory(scheme, serializer.EnableStrict)

// texts are errors as people read them; never null.
func texts(list field.ErrorList) []string {
	found := []string{}
	for _, one := range list {
		found = append(found, one.Error())
	}
	return found
}

// validate asks what the API server asks when an object is created.
func validate(object runtime.Object) ([]string, error) {
	switch one := object.(type) {
	case *apps.DaemonSet:
		opts := pod.GetValidationOptionsFromPodTemplate(&one.Spec.Template, nil)
		return texts(appsvalidation.ValidateDaemonSet(one, opts)), nil
	case *core.Pod:
		opts := pod.GetValidationOptionsFromPodSpecAndMeta(
			&one.Spec, nil, &one.ObjectMeta, nil)
		return texts(corevalidation.ValidatePodCreate(one, opts)), nil
	case *core.ServiceAccount:
		return texts(corevalidation.ValidateServiceAccount(one)), nil
	case *core.Namespace:
		return texts(corevalidation.ValidateNamespace(one)), nil
	case *core.ConfigMap:
		return texts(corevalidation.ValidateConfigMap(one)), nil
	}
	return nil, fmt.Errorf("no validation for %T", object)
}

// violations are the checks of a level that a pod does not pass.
func violations(level psapi.Level, meta *metav1.ObjectMeta, spec *corev1.PodSpec) map[string]string {
	evaluator, err := policy.NewEvaluator(policy.DefaultChecks(), nil)
	if err != nil {
		panic(err)
	}
	found := map[string]string{}
	version := psapi.LevelVersion{Level: level, Version: psapi.LatestVersion()}
	for _, result := range evaluator.EvaluatePod(version, meta, spec) {
		if !result.Allowed {
			found[result.ForbiddenReason] = result.ForbiddenDetail
		}
	}
	return found
}

func judge(source string, text []byte) Verdict {
	verdict := Verdict{Source: source, Errors: []string{}}
	object, kind, err := strict.UniversalDeserializer().Decode(text, nil, nil)
	if kind != nil {
		verdict.Kind = kind.Kind
	}
	if err != nil {
		verdict.Errors = append(verdict.Errors, err.Error())
		return verdict
	}
	if meta, ok := object.(metav1.Object); ok {
		verdict.Name, verdict.Namespace = meta.GetName(), meta.GetNamespace()
		// As the server takes it from the request.
		if verdict.Namespace == "" && kind.Kind != "Namespace" {
			meta.SetNamespace("default")
		}
	}
	scheme.Default(object)
	switch one := object.(type) {
	case *appsv1.DaemonSet:
		meta, spec := &one.Spec.Template.ObjectMeta, &one.Spec.Template.Spec
		verdict.Baseline = violations(psapi.LevelBaseline, meta, spec)
		verdict.Restricted = violations(psapi.LevelRestricted, meta, spec)
	case *corev1.Pod:
		verdict.Baseline = violations(psapi.LevelBaseline, &one.ObjectMeta, &one.Spec)
		verdict.Restricted = violations(psapi.LevelRestricted, &one.ObjectMeta, &one.Spec)
	}
	verdict.Object = object
	internal, err := scheme.ConvertToVersion(object, runtime.InternalGroupVersioner)
	if err == nil {
		var found []string
		found, err = validate(internal)
		verdict.Errors = append(verdict.Errors, found...)
	}
	if err != nil {
		verdict.Errors = append(verdict.Errors, err.Error())
	}
	return verdict
}

// read gives the text of a file, or of what a folder with a kustomization is.
func read(source string) ([]byte, error) {
	info, err := os.Stat(source)
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		return os.ReadFile(source)
	}
	kustomizer := krusty.MakeKustomizer(krusty.MakeDefaultOptions())
	built, err := kustomizer.Run(filesys.MakeFsOnDisk(), source)
	if err != nil {
		return nil, err
	}
	return built.AsYaml()
}

func main() {
	out := json.NewEncoder(os.Stdout)
	for _, source := range os.Args[1:] {
		text, err := read(source)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		documents := yaml.NewYAMLReader(bufio.NewReader(bytes.NewReader(text)))
		for {
			document, err := documents.Read()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				fmt.Fprintln(os.Stderr, err)
				os.Exit(1)
			}
			if len(bytes.TrimSpace(document)) == 0 {
				continue
			}
			if err := out.Encode(judge(source, document)); err != nil {
				os.Exit(1)
			}
		}
	}
}
