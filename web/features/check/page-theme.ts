/** What the pages look like just now, so that the frame looks the same. */
export const pageTheme = (): 'light' | 'dark' => {
  const set = document.documentElement.dataset.theme
  if (set === 'light' || set === 'dark') return set
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}
