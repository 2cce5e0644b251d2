import { Icon } from './icon.tsx'
import './person-chip.css'

/** Whom a page speaks to. */
export const PersonChip = ({ text }: { text: string }) => (
  <p className="person-chip">
    <Icon name="person" />
    {text}
  </p>
)
