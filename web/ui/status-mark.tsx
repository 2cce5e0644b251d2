import { Icon, type IconName } from './icon.tsx'
import './status-mark.css'

export const markTones = ['good', 'warn', 'bad', 'plain', 'busy'] as const
export type MarkTone = (typeof markTones)[number]
type StatusMarkProps = { tone: MarkTone; icon: IconName }

/** Tells states apart by form and picture as much as by colour; the heading beside it says it in words. */
export const StatusMark = ({ tone, icon }: StatusMarkProps) => (
  <span className={tone === 'plain' ? 'status-mark' : `status-mark status-mark--${tone}`}>
    {tone === 'good' && <Seal />}
    <Icon name={icon} />
  </span>
)

const Seal = () => (
  <svg className="status-mark__seal" viewBox="0 0 96 96" aria-hidden="true">
    <path d="M48 6.5Q55.8-1.4 60.8 8.5Q70.7 3.4 72.4 14.4Q83.4 12.6 81.6 23.6Q92.6 25.3 87.5 35.2Q97.4 40.2 89.5 48Q97.4 55.8 87.5 60.8Q92.6 70.7 81.6 72.4Q83.4 83.4 72.4 81.6Q70.7 92.6 60.8 87.5Q55.8 97.4 48 89.5Q40.2 97.4 35.2 87.5Q25.3 92.6 23.6 81.6Q12.6 83.4 14.4 72.4Q3.4 70.7 8.5 60.8Q-1.4 55.8 6.5 48Q-1.4 40.2 8.5 35.2Q3.4 25.3 14.4 23.6Q12.6 12.6 23.6 14.4Q25.3 3.4 35.2 8.5Q40.2-1.4 48 6.5" />
  </svg>
)
