import { useSyncExternalStore } from 'react'

export type PageTheme = 'light' | 'dark'

/** What the pages look like, so that the frame looks the same, also when that is changed while it is open. */
export const usePageTheme = (): PageTheme => useSyncExternalStore(followTheme, pageTheme)

const darkIsWished = () => window.matchMedia('(prefers-color-scheme: dark)')

const pageTheme = (): PageTheme => {
  const set = document.documentElement.dataset.theme
  if (set === 'light' || set === 'dark') return set
  return darkIsWished().matches ? 'dark' : 'light'
}

const followTheme = (changed: () => void): (() => void) => {
  const wish = darkIsWished()
  const set = new MutationObserver(changed)
  wish.addEventListener('change', changed)
  set.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => {
    wish.removeEventListener('change', changed)
    set.disconnect()
  }
}
