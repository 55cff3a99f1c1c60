import { render } from 'preact'
import '../styles.css'
import { firstSpeech } from '../speech.ts'
import { App } from './App.tsx'
import { WORDS } from './words.ts'

const root = document.getElementById('popup')
if (root) void firstSpeech(WORDS).then((speech) => render(<App speech={speech} />, root))
