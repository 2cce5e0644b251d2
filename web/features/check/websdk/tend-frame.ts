/** What the check itself needs. The header of the page is the upper limit of it in any case. */
const needed = ['camera', 'fullscreen']

/** Adds to what the vendor's code allows its frame, and never takes anything away: a replaced list once cost cameras. */
export const mergeAllow = (allow: string): string => {
  const entries = allow
    .split(';')
    .map((entry) => entry.trim())
    .filter(Boolean)
  const names = entries.map((entry) => entry.split(/\s+/)[0])
  return [...entries, ...needed.filter((name) => !names.includes(name))].join('; ')
}

/**
 * Gives a name and the camera to each frame that is in the container, or comes into it later. Must run in the same
 * commit as the launch: a frame keeps the permissions that it had when its page began to load.
 */
export const tendFrames = (container: HTMLElement, title: string): (() => void) => {
  const tend = () => {
    for (const frame of container.querySelectorAll('iframe')) {
      if (frame.title !== title) frame.title = title
      const allow = mergeAllow(frame.getAttribute('allow') ?? '')
      if (frame.getAttribute('allow') !== allow) frame.setAttribute('allow', allow)
    }
  }
  tend()
  const observer = new MutationObserver(tend)
  observer.observe(container, { childList: true, subtree: true })
  return () => observer.disconnect()
}
