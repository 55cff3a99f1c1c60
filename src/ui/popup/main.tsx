import { render } from 'preact'
import '../styles.css'
import { App } from './App.tsx'

const root = document.getElementById('popup')
if (root) render(<App />, root)
