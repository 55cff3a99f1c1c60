// Which layer may import what. Data flows one way: page → sites → Listing → engine → Verdict → ui, marks, report.
const polyfill = 'node_modules/webextension-polyfill/'

/** @param {string} layer @param {string[]} allowed paths it may reach beside itself, as regular expressions */
const only = (layer, allowed) => ({
  name: `${layer}-imports`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { pathNot: [`^src/${layer}/`, ...allowed] },
})

module.exports = {
  forbidden: [
    only('engine', ['node_modules/compromise/']),
    only('sites', ['^src/engine/(types|limits|hash|state|steps)\\.ts$', '^src/engine/text/defaults\\.ts$']),
    only('report', ['^src/engine/', 'node_modules/fflate/']),
    only('protocol', ['^src/engine/(types|limits|explanation)\\.ts$', '^src/report/words/language\\.ts$', polyfill]),
    only('memory', ['^src/engine/', '^src/protocol/', 'node_modules/idb/', polyfill]),
    only('background', ['^src/engine/', '^src/memory/', '^src/protocol/', '^src/report/words/language\\.ts$', polyfill]),
    only('content', ['^src/sites/', '^src/protocol/', '^src/engine/(types|steps)\\.ts$', '^src/report/words/', polyfill]),
    {
      name: 'only-words-of-marks-know-sentences',
      comment: 'each language of them is a script of its own; no other content script may grow by them',
      severity: 'error',
      from: { path: '^src/content/(?!marks/words/)' },
      to: { path: '^src/report/' },
    },
    only('ui', ['^src/protocol/', '^src/report/', '^src/memory/(settings|at-hand|drafts)\\.ts$', '^src/engine/(types|state|limits|claims|explanation|version|steps|burst/sales)\\.ts$', 'node_modules/preact/', polyfill]),
    only('cli', ['^src/engine/', '^src/sites/', '^src/report/', '^src/memory/past', 'node_modules/linkedom/', '^node:', '^package\\.json$', '^(fs|os|path|url|util|stream|readline|process|string_decoder|crypto|buffer|events|tty)']),
    {
      name: 'adapters-know-nothing-of-each-other',
      severity: 'error',
      from: { path: '^src/sites/adapters/([^/]+)\\.ts$' },
      to: { path: '^src/sites/adapters/', pathNot: '^src/sites/adapters/$1' },
    },
    {
      name: 'widgets-know-nothing-of-each-other',
      severity: 'error',
      from: { path: '^src/sites/widgets/([^/]+)\\.ts$' },
      to: { path: '^src/sites/(adapters|widgets)/', pathNot: '^src/sites/widgets/$1' },
    },
    { name: 'product-knows-no-tests', severity: 'error', from: { path: '^src/' }, to: { path: '^(test|scripts)/' } },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'], extensions: ['.ts', '.tsx', '.js', '.mjs', '.css', '.json'] },
  },
}
