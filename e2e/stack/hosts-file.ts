import { createHash } from 'node:crypto'
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
      look: {},
    },
  ],
})
