/** The code of the link in the address, out of sight from now on: not in the history, nor in a screenshot. */
export const takeCode = ({ location, history }: Pick<Window, 'location' | 'history'>): string | null => {
  const code = location.hash.slice(1)
  if (location.hash || location.search) history.replaceState(null, '', location.pathname)
  return code || null
}
