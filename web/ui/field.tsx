import { useId } from 'react'
import './field.css'

type FieldProps = {
  label: string
  hint?: string
  name: string
  /** `password`: neither shown, nor kept by the browser. */
  type?: 'text' | 'password'
  required?: boolean
  value: string
  onChange: (value: string) => void
}

export const Field = ({ label, hint, name, type = 'text', required = false, value, onChange }: FieldProps) => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="small soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        name={name}
        type={type}
        required={required}
        value={value}
        aria-describedby={hint && `${id}-hint`}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}

type TextAreaProps = { label: string; value: string; onChange: (value: string) => void }

/** As tall as its text, within reason. */
export const TextArea = ({ label, value, onChange }: TextAreaProps) => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={Math.min(value.split('\n').length + 1, 24)}
        value={value}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}

export const FileField = ({ label, onChange }: { label: string; onChange: (file: File | null) => void }) => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="file" onChange={(event) => onChange(event.target.files?.[0] ?? null)} />
    </div>
  )
}
