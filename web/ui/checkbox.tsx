import type { ReactNode, Ref } from 'react'
import './checkbox.css'

type CheckboxProps = {
  checked: boolean
  invalid: boolean
  onChange: (checked: boolean) => void
  ref: Ref<HTMLInputElement>
  children: ReactNode
}

export const Checkbox = ({ checked, invalid, onChange, ref, children }: CheckboxProps) => (
  <label className="checkbox">
    <input
      ref={ref}
      type="checkbox"
      checked={checked}
      aria-invalid={invalid}
      onChange={(event) => onChange(event.target.checked)}
    />
    <span>{children}</span>
  </label>
)
