/** Where the sources are at home. */
export const REPOSITORY = "https://github.com/SourceOS-Linux/model-carry";
