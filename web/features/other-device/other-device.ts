import { answer, type OtherDeviceLink, path } from '#contract/other-device.ts'
import { call } from '../../api/call.ts'

export const otherDevice = (action: string): Promise<OtherDeviceLink> => call({ path, action, body: {}, answer })
