// compromise/one without what no text here asks for (matching, output, changing, pointers, sweeps): a third of its size,
// and the same terms (test/engine/compromise-lean.test.ts). The extension is built with it in place of compromise/one
// (vite.config.ts); the package exports no smaller part, so that its files are named by path.
import contractions from '../../../node_modules/compromise/src/1-one/contraction-one/plugin.js'
import tag from '../../../node_modules/compromise/src/1-one/tag/plugin.js'
import tokenize from '../../../node_modules/compromise/src/1-one/tokenize/plugin.js'
import nlp from '../../../node_modules/compromise/src/nlp.js'

const nothing = () => {}

nlp.plugin(tag)
nlp.plugin(contractions)
nlp.plugin(tokenize)
// Steps that the two above ask for by name, and whose outcome nobody here reads.
nlp.plugin({ compute: { id: nothing, freeze: nothing, unfreeze: nothing, lexicon: nothing } })

export default nlp
