/**
 * Two of these stand in Sumsub's reference (creating, changing personal data); the others are named after them.
 * An app token has all of them unless its seed says otherwise.
 */
export const permissions = [
  'generate-access-tokens',
  'create-applicants',
  'view-applicants',
  'change-personal-data',
  'change-status',
  'check-crypto',
  'manage-webhooks',
] as const
export type Permission = (typeof permissions)[number]

/** The first line that fits counts; what fits none is open to every app token. */
const rules: [method: RegExp, path: RegExp, permission: Permission][] = [
  [/./, /^\/resources\/accessTokens/, 'generate-access-tokens'],
  [/./, /^\/resources\/(api\/(agent\/)?clientWebhooks|inspectionCallbacks\/testWebhook)/, 'manage-webhooks'],
  [/POST/, /\/cryptoSourceOfFunds$/, 'check-crypto'],
  [/POST/, /^\/resources\/sdkIntegrations\//, 'create-applicants'],
  [/POST/, /^\/resources\/(applicants\/?$|applicantActions\/-\/forApplicant\/)/, 'create-applicants'],
  [/POST|DELETE/, /\/(images|info\/idDoc|paymentMethod)$|\/resources\/[^/]+$/, 'change-personal-data'],
  [/POST/, /^\/resources\/(applicants|applicantActions|api\/applicantActions)\//, 'change-status'],
  [/GET/, /^\/resources\/applicants\/-\/levels$/, 'view-applicants'],
  [/GET/, /^\/resources\/(applicants|applicantActions|moderationStates|inspections|checks)\//, 'view-applicants'],
]

export const permissionFor = (method: string, path: string): Permission | undefined =>
  rules.find(([methods, paths]) => methods.test(method) && paths.test(path))?.[2]
