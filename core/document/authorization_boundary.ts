/** Nothing that a snapshot says allows anything. */
export const AUTHORIZES_NOTHING = {
  authorizesPromptEgress: false,
  authorizesNetworkAccess: false,
  authorizesToolUse: false,
  authorizesModelDownload: false,
  authorizesTrainingOnUserData: false,
  authorizesModelPromotion: false,
  authorizesLifecycleMutation: false,
} as const;
