import { render } from 'preact'
import '../styles.css'
import '../styles/page.css'
import './verify.css'
import { keepFocus } from '../focus/keep.ts'
import { firstSpeech } from '../speech.ts'
import { App } from './App.tsx'
import { WORDS } from './words.ts'

const root = document.getElementById('page')
if (root) {
  keepFocus(root)
  void firstSpeech(WORDS).then((speech) => render(<App first={speech} />, root))
}
