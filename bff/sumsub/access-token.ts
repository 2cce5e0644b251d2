/**
 * An access token decides which origin the WebSDK frames: its unsigned middle part carries a `url`
 * (security.md T12). So it is read here, before any browser gets it.
 */
const decoded = (piece: string): unknown => {
  try {
    return JSON.parse(atob(piece))
  } catch {
    return undefined
  }
}

const urlIn = (token: string): string | undefined => {
  const prefix = ['_act-sbx-jwt-', '_act-jwt-'].find((each) => token.startsWith(each))
  if (!prefix) return undefined
  for (const piece of token.replace(prefix, '').replace('-v2', '').split('.')) {
    const value = decoded(piece)
    if (typeof value === 'object' && value !== null && 'url' in value)
      return typeof value.url === 'string' ? value.url : ''
  }
  return undefined
}

/** Why this token may not go to a browser; undefined when it may. */
export const tokenFault = (
  token: string,
  { sandbox, origins }: { sandbox: boolean; origins: readonly string[] },
): 'environment' | 'frame-origin' | undefined => {
  const says = token.startsWith('_act-sbx-') ? 'sandbox' : token.startsWith('_act-') ? 'live' : undefined
  if (says && (says === 'sandbox') !== sandbox) return 'environment'
  const url = urlIn(token)
  return url === undefined || origins.includes(url) ? undefined : 'frame-origin'
}
