// Holds an OCI layout against the JSON schemas of image-spec: what its index
// points to, down to the configuration. Ends with 1 at the first fault.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/opencontainers/image-spec/schema"
	v1 "github.com/opencontainers/image-spec/specs-go/v1"
)

func fail(what string, err error) {
	fmt.Fprintf(os.Stderr, "%s: %v\n", what, err)
	os.Exit(1)
}

// check validates a file and reads it.
func check(path string, validator schema.Validator, into any) {
	file, err := os.Open(path)
	if err != nil {
		fail(path, err)
	}
	defer file.Close()
	if err := validator.Validate(file); err != nil {
		fail(path, err)
	}
	text, err := os.ReadFile(path)
	if err == nil && into != nil {
		err = json.Unmarshal(text, into)
	}
	if err != nil {
		fail(path, err)
	}
}

func main() {
	layout := os.Args[1]
	at := func(one v1.Descriptor) string {
		return filepath.Join(
			layout, "blobs", one.Digest.Algorithm().String(), one.Digest.Encoded())
	}
	check(filepath.Join(layout, v1.ImageLayoutFile),
		schema.ValidatorMediaTypeLayoutHeader, nil)
	var index v1.Index
	check(filepath.Join(layout, v1.ImageIndexFile),
		schema.ValidatorMediaTypeImageIndex, &index)
	for _, one := range index.Manifests {
		var manifest v1.Manifest
		check(at(one), schema.ValidatorMediaTypeManifest, &manifest)
		check(at(manifest.Config), schema.ValidatorMediaTypeImageConfig, nil)
		fmt.Println(one.Digest)
	}
}
