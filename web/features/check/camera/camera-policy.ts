/**
 * Whether this page may use the camera, or hand it to a frame of another origin. Browsers that know no such policies
 * forbid nothing by them.
 */
export const policyAllowsCamera = (
  page: Pick<Document, 'permissionsPolicy' | 'featurePolicy'>,
  origin?: string,
): boolean => (page.permissionsPolicy ?? page.featurePolicy)?.allowsFeature('camera', origin) ?? true
