/** A rating as it is shown. Its scale may only become clear from the others of the list. */
export interface Rating {
  value: number
  /** Top of the scale; `null` where it is not said. */
  best: number | null
  /** How it is shown: ratings of one list are shown alike. */
  by: 'text' | 'label' | 'data' | 'class' | 'width' | 'image' | 'icons' | 'glyphs' | 'thumb'
}
