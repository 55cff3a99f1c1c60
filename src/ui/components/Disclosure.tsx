import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { Icon } from './icons.tsx'

/** A button that opens what belongs to it. What is closed is not rendered. */
export function Disclosure(props: { label: ComponentChildren; class?: string; children: ComponentChildren }) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <button
        type="button"
        class={`disclosure ${props.class ?? ''}`}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {props.label}
        <span class="turn">
          <Icon name="chevron" />
        </span>
      </button>
      {open && (
        <div id={id} class="opened">
          {props.children}
        </div>
      )}
    </>
  )
}
