// Every state of the popup on one page, to look at: bundle it with vite and open it in a browser.
// `?lang=zh` chooses the language, `?only=NAME` one state, `?open` opens the first reason.
import { render } from 'preact'
import { nearestLanguage } from '../../src/report/words/index.ts'
import { PopupView } from '../../src/ui/components/PopupView.tsx'
import { formatsOf } from '../../src/ui/formats.ts'
import type { Notice } from '../../src/ui/notice.ts'
import type { Saving, View } from '../../src/ui/view.ts'
import '../../src/ui/styles.css'
import { CHROME, WORDS } from '../words.ts'
import { brushed, clean, partial, tooFew } from './samples.ts'

const query = new URLSearchParams(location.search)
const language = nearestLanguage(query.get('lang') ?? '') ?? 'en'

const states: Record<
  string,
  { view: View; saving?: Saving; note?: string; busy?: boolean; always?: boolean | null; notices?: Notice[] }
> = {
  reading: { view: { kind: 'reading' } },
  strong: { view: { kind: 'judged', ...brushed(language) } },
  partial: { view: { kind: 'judged', ...partial(language) }, always: true },
  clean: { view: { kind: 'judged', ...clean(language) }, always: null },
  few: { view: { kind: 'judged', ...tooFew() } },
  saved: {
    view: { kind: 'judged', ...clean(language) },
    saving: { kind: 'saved', name: 'case-20260412-schema-org-vacuum-flask-1a2b3c4d.zip' },
    busy: true,
  },
  'not-a-listing': { view: { kind: 'empty', state: 'not-a-listing' } },
  'no-reviews': { view: { kind: 'empty', state: 'no-reviews' } },
  walled: { view: { kind: 'empty', state: 'walled' } },
  'not-understood': { view: { kind: 'empty', state: 'not-understood' } },
  forbidden: { view: { kind: 'failed', why: 'page-forbidden' } },
  off: { view: { kind: 'failed', why: 'switched-off' } },
  gone: { view: { kind: 'failed', why: 'worker-gone' } },
}

function Gallery() {
  const only = query.get('only')
  return (
    <>
      {Object.entries(states)
        .filter(([name]) => only === null || only.split(',').includes(name))
        .map(
          ([
            name,
            { view, saving = { kind: 'idle' } as const, note = '', busy = false, always = false, notices = [] },
          ]) => (
            <div class="frame" key={name}>
              <PopupView
                view={view}
                busy={busy}
                words={CHROME[language]}
                said={WORDS[language]}
                notices={notices}
                formats={formatsOf(language)}
                setting="auto"
                saving={saving}
                always={always}
                note={note}
                more={null}
                onMore={() => undefined}
                onStop={() => undefined}
                onReadAgain={() => undefined}
                onSwitchOn={() => undefined}
                onWelcome={() => undefined}
                onExport={() => undefined}
                onDetails={() => undefined}
                onOptions={() => undefined}
                onAlways={() => undefined}
                onLanguage={() => undefined}
                onShow={() => Promise.resolve(false)}
              />
            </div>
          ),
        )}
    </>
  )
}

document.documentElement.lang = language
const root = document.getElementById('gallery')
if (root) render(<Gallery />, root)
