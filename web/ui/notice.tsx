import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import './notice.css'

type Tone = 'plain' | 'warn' | 'bad'
type NoticeProps = { tone?: Tone; title?: string; icon?: IconName; children: ReactNode }

export const Notice = ({ tone = 'plain', title, icon, children }: NoticeProps) => (
  <section className={classNames(tone, icon !== undefined)}>
    {icon && <Icon name={icon} />}
    {icon ? (
      <div>
        {title && <h2>{title}</h2>}
        {children}
      </div>
    ) : (
      <>
        {title && <h2>{title}</h2>}
        {children}
      </>
    )}
  </section>
)

const classNames = (tone: Tone, pictured: boolean): string =>
  ['notice', tone !== 'plain' && `notice--${tone}`, pictured && 'notice--pictured'].filter(Boolean).join(' ')

/** A place that is there from the start and speaks when words appear in it: regions added later stay unread. */
export const LiveNotice = ({ tone = 'plain', text }: { tone?: Tone; text: string | null }) => (
  <div role="status">{text && <Notice tone={tone}>{text}</Notice>}</div>
)
