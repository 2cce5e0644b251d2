import type { ReactNode } from 'react'
import './notice.css'

type NoticeProps = { tone?: 'plain' | 'warn' | 'bad'; title?: string; children: ReactNode }

export const Notice = ({ tone = 'plain', title, children }: NoticeProps) => (
  <section className={tone === 'plain' ? 'notice' : `notice notice--${tone}`}>
    {title && <h2>{title}</h2>}
    {children}
  </section>
)

/** A place that is there from the start and speaks when words appear in it: regions added later stay unread. */
export const LiveNotice = ({ tone = 'plain', text }: { tone?: 'plain' | 'warn' | 'bad'; text: string | null }) => (
  <div role="status">{text && <Notice tone={tone}>{text}</Notice>}</div>
)
