import { join } from 'node:path'

type Machine = { platform: NodeJS.Platform; env: Record<string, string | undefined>; home: string }

const onWindows = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe']
const onMac = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium']
const onLinux = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** Where a Chromium usually is, the likeliest first. */
export const browserPlaces = ({ platform, env, home }: Machine): string[] => {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    return roots.filter((root) => root !== undefined).flatMap((root) => onWindows.map((file) => `${root}\\${file}`))
  }
  if (platform === 'darwin') {
    return ['/Applications', join(home, 'Applications')].flatMap((root) => onMac.map((file) => join(root, file)))
  }
  return ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((root) => onLinux.map((name) => join(root, name)))
}

/** `chosen` is the person's own setting: when it leads nowhere, that is an error and no reason to look elsewhere. */
export const chooseBrowser = (chosen: string | undefined, places: string[], exists: (path: string) => boolean) => {
  if (!chosen) return places.find(exists)
  if (!exists(chosen)) throw new Error(`CHROMIUM_PATH is ${chosen}, but there is no such file. Correct it or unset it.`)
  return chosen
}
