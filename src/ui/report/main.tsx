import { render } from 'preact'
import '../styles/base.css'
import '../styles/controls.css'
import './report.css'
import './steps.css'
import { keepFocus } from '../focus/keep.ts'
import { firstSpeech } from '../speech.ts'
import { App } from './App.tsx'
import { WORDS } from './words.ts'

const root = document.getElementById('report')
if (root) {
  keepFocus(root)
  void firstSpeech(WORDS).then((speech) => render(<App first={speech} />, root))
}
