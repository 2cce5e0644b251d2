import { Icon, type IconName } from './icon.tsx'
import './status-mark.css'

type StatusMarkProps = { tone: 'good' | 'warn' | 'plain' | 'busy'; icon: IconName }

export const StatusMark = ({ tone, icon }: StatusMarkProps) => (
  <span className={tone === 'plain' ? 'status-mark' : `status-mark status-mark--${tone}`}>
    <Icon name={icon} />
  </span>
)
