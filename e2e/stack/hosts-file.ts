import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { demoCredentials } from '../demo-credentials.ts'

/** What the backend knows of the demo bank. Of the key it knows only the hash. */
export const hostsFile = (demoHostUrl: string) => ({
  hosts: [
    {
      id: demoCredentials.hostId,
      name: 'Demo Bank',
      keys: [`sha256:${createHash('sha256').update(demoCredentials.hostKey).digest('hex')}`],
      callbackUrl: `${demoHostUrl}/callbacks/countersign`,
      callbackSecret: demoCredentials.callbackSecret,
      returnOrigins: [demoHostUrl],
      embedOrigins: [],
      look: {
        accent: '#1f5c4d',
        accentDark: '#7fd1b5',
        logo: join(import.meta.dirname, '../demo-host/static/logo.svg'),
      },
    },
  ],
})
