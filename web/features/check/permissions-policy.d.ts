/** Not in TypeScript's DOM library: Chromium has it under the older of the two names. */
type PagePolicy = { allowsFeature: (feature: string, origin?: string) => boolean }

interface Document {
  readonly permissionsPolicy?: PagePolicy
  readonly featurePolicy?: PagePolicy
}
