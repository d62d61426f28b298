// Command nfd-reader reads feature files with nfd-worker's own code, validates
// their labels with nfd-master's, and asks the scheduler's whether a pod fits.
//
//	nfd-reader labels FOLDER...   labels of FOLDER/features.d, as a list
//	nfd-reader fits POD... <NODES   of each pod: which of the label sets it takes
//
// It is linked with -X …/source/local.featureFilesDir=features.d/: NFD reads an
// absolute path otherwise.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"regexp"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/component-helpers/scheduling/corev1/nodeaffinity"
	"sigs.k8s.io/node-feature-discovery/pkg/apis/nfd/validate"
	worker "sigs.k8s.io/node-feature-discovery/pkg/nfd-worker"
	"sigs.k8s.io/node-feature-discovery/source"
	"sigs.k8s.io/yaml"
)

// read returns what nfd-worker publishes of the folder and nfd-master takes.
func read(folder string) (map[string]string, error) {
	if err := os.Chdir(folder); err != nil {
		return nil, err
	}
	if err := source.GetFeatureSource("local").Discover(); err != nil {
		return nil, err
	}
	everything := regexp.MustCompile("")
	published, err := worker.GetFeatureLabels(source.GetLabelSource("local"), *everything)
	if err != nil {
		return nil, err
	}
	labels := map[string]string{}
	for name, value := range published {
		if err := validate.Label(name, value); err != nil {
			fmt.Fprintln(os.Stderr, "nfd-master refuses", name, err)
			continue
		}
		labels[name] = value
	}
	return labels, nil
}

func readAll(folders []string) (any, error) {
	all := []map[string]string{}
	for _, folder := range folders {
		labels, err := read(folder)
		if err != nil {
			return nil, err
		}
		all = append(all, labels)
	}
	return all, nil
}

// fit returns for one pod which of the nodes the scheduler may place it on.
func fit(path string, nodes []map[string]string) ([]bool, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var pod corev1.Pod
	if err := yaml.UnmarshalStrict(text, &pod); err != nil {
		return nil, err
	}
	fits := []bool{}
	for _, labels := range nodes {
		var node corev1.Node
		node.Labels = labels
		is, err := nodeaffinity.GetRequiredNodeAffinity(&pod).Match(&node)
		if err != nil {
			return nil, err
		}
		fits = append(fits, is)
	}
	return fits, nil
}

func fitAll(pods []string) (any, error) {
	var nodes []map[string]string
	if err := json.NewDecoder(os.Stdin).Decode(&nodes); err != nil {
		return nil, err
	}
	all := [][]bool{}
	for _, path := range pods {
		fits, err := fit(path, nodes)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		all = append(all, fits)
	}
	return all, nil
}

func run(arguments []string) (any, error) {
	if len(arguments) > 1 && arguments[0] == "labels" {
		return readAll(arguments[1:])
	}
	if len(arguments) > 1 && arguments[0] == "fits" {
		return fitAll(arguments[1:])
	}
	return nil, fmt.Errorf("usage: nfd-reader labels FOLDER... | fits POD... <NODES")
}

func main() {
	answer, err := run(os.Args[1:])
	if err == nil {
		err = json.NewEncoder(os.Stdout).Encode(answer)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "nfd-reader:", err)
		os.Exit(1)
	}
}
