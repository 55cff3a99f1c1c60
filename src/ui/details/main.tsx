import { render } from 'preact'
import '../styles.css'
import './details.css'
import './groups.css'
import './reviews.css'
import { keepFocus } from '../focus/keep.ts'
import { firstSpeech } from '../speech.ts'
import { App } from './App.tsx'
import { WORDS } from './words.ts'

const root = document.getElementById('details')
if (root) {
  keepFocus(root)
  void firstSpeech(WORDS).then((speech) => render(<App speech={speech} />, root))
}
