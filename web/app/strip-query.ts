/** No address of ours takes a query. Whatever came with one must not stay in the history or be passed on. */
export const stripQuery = ({ location, history }: Pick<Window, 'location' | 'history'>): void => {
  if (location.search || location.hash) history.replaceState(null, '', location.pathname)
}
