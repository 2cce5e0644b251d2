import type { ReactNode } from 'react'
import './button.css'
import { Icon, type IconName } from './icon.tsx'

type Look = 'main' | 'choice' | 'quiet'
/** Names that automation presses: see the README. */
export type ActionName =
  | 'continue'
  | 'approve'
  | 'refuse'
  | 'retry'
  | 'return'
  | 'resend'
  | 'other-device'
  | 'copy'
  | 'resume'
  | 'try'
  | 'anyway'
  | 'take-back'
  | 'share'
  | 'outside'
  | 'hosted-page'
  | 'other-way'
  | 'receipt'
  | 'print'
  | 'save'

type Shared = { action: ActionName; look?: Look; icon?: IconName; children: ReactNode }

const className = (look: Look) => (look === 'main' ? 'button' : `button button--${look}`)

/** While busy it stays where it is and keeps the focus, but presses do nothing. */
export const Button = (props: Shared & { busy?: boolean; expanded?: boolean; onPress: () => void }) => (
  <button
    type="button"
    className={className(props.look ?? 'main')}
    data-action={props.action}
    aria-disabled={props.busy || undefined}
    aria-expanded={props.expanded}
    onClick={() => props.busy || props.onPress()}
  >
    {props.icon && <Icon name={props.icon} />}
    <span>{props.children}</span>
  </button>
)

/** Sends the form that it stands in. */
export const SubmitButton = (props: Shared & { busy: boolean }) => (
  <button
    type="submit"
    className={className(props.look ?? 'main')}
    data-action={props.action}
    aria-disabled={props.busy || undefined}
  >
    <span>{props.children}</span>
  </button>
)

export const ButtonLink = (props: Shared & { href: string }) => (
  <a className={className(props.look ?? 'main')} data-action={props.action} href={props.href} rel="noopener noreferrer">
    {props.icon && <Icon name={props.icon} />}
    <span>{props.children}</span>
  </a>
)

/** `pair` puts two beside each other where there is room, equally wide. */
export const ButtonRow = ({ pair = false, children }: { pair?: boolean; children: ReactNode }) => (
  <div className={pair ? 'button-row button-row--pair' : 'button-row'}>{children}</div>
)
