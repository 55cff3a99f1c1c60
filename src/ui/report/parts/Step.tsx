import type { ComponentChildren } from 'preact'

/** A numbered part of the page. */
export function Step(props: { number: number; id: string; title: string; children: ComponentChildren }) {
  return (
    <section class="step" aria-labelledby={props.id}>
      <h2 id={props.id}>
        <span class="number-of" aria-hidden="true">
          {props.number}
        </span>
        {props.title}
      </h2>
      {props.children}
    </section>
  )
}
