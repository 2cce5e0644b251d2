import type { ActionView } from '#contract/action-view.ts'
import { CheckPage } from '../features/check/check-page.tsx'
import { OtherDevicePanel } from '../features/other-device/other-device-panel.tsx'

/** The check, with the way to another device in the place that it leaves for it. */
export const CheckStep = ({ view }: { view: ActionView }) => (
  <CheckPage view={view} otherDevice={(asked) => <OtherDevicePanel view={view} {...asked} />} />
)
