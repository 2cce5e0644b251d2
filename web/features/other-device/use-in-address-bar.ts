import { useEffect } from 'react'

/**
 * "Open in browser" in the menu of an app takes along what stands in the address bar, and a session stays behind: so
 * the link that goes on elsewhere stands there meanwhile. It works once, for minutes, and its code is in the fragment.
 */
export const useInAddressBar = (url: string): void => {
  useEffect(() => {
    const { pathname, hash } = new URL(url)
    const before = window.location.pathname
    window.history.replaceState(window.history.state, '', pathname + hash)
    return () => {
      // By now the page may have moved on: then its address is its own.
      if (window.location.hash === hash) window.history.replaceState(window.history.state, '', before)
    }
  }, [url])
}
