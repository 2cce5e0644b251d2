import './select.css'
import { Icon, type IconName } from './icon.tsx'

type SelectProps<Value extends string> = {
  label: string
  icon: IconName
  value: Value
  /** `lang` where the text is in another language than the page. */
  options: readonly { value: Value; text: string; lang?: string }[]
  onChange: (value: Value) => void
}

export const Select = <Value extends string>({ label, icon, value, options, onChange }: SelectProps<Value>) => (
  <label className="select">
    <Icon name={icon} />
    <span>{label}</span>
    <select
      value={value}
      onChange={({ target }) => {
        const picked = options.find((option) => option.value === target.value)
        if (picked) onChange(picked.value)
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value} lang={option.lang}>
          {option.text}
        </option>
      ))}
    </select>
  </label>
)
