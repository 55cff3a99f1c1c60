import path from 'node:path'
import ts from 'typescript'

/**
 * Keys of catalogue interfaces that no source reads: `catalogue: key`. Keys of records typed by a union are left out:
 * the compiler sees to those. Type-checks all sources: some seconds.
 * @param sources every source file of the product; @param isCatalogue which of them declare catalogues.
 */
export function unusedKeys(
  sources: readonly string[],
  isCatalogue: (file: string) => boolean,
): { catalogue: string; key: string }[] {
  const config = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, process.cwd())
  const program = ts.createProgram(sources, options)
  const checker = program.getTypeChecker()
  const read = new Set<ts.Node>()
  for (const file of program.getSourceFiles()) if (!file.isDeclarationFile) readsOf(file, checker, read)
  const alike = new Set([...read].filter(ts.isPropertySignature).map(shapeOf))
  const unused: { catalogue: string; key: string }[] = []
  for (const file of program.getSourceFiles()) {
    const name = relative(file.fileName)
    if (!isCatalogue(name)) continue
    eachNode(file, (node) => {
      if (!ts.isPropertySignature(node) || read.has(node) || alike.has(shapeOf(node))) return
      unused.push({ catalogue: name, key: node.name.getText() })
    })
  }
  return unused
}

/** A key in a nameless part: the compiler keeps one of several parts that are written alike. */
const shapeOf = (key: ts.PropertySignature): string =>
  ts.isTypeLiteralNode(key.parent)
    ? `${key.name.getText()} in ${key.parent.getText()}`
    : `${key.getSourceFile().fileName} ${key.pos}`

const relative = (file: string): string => path.relative(process.cwd(), file).replaceAll('\\', '/')

function eachNode(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => eachNode(child, visit))
}

/** Adds the declarations of all properties that a file reads. */
function readsOf(file: ts.SourceFile, checker: ts.TypeChecker, read: Set<ts.Node>): void {
  const add = (symbol: ts.Symbol | undefined): void => {
    for (const declaration of symbol?.declarations ?? []) read.add(declaration)
  }
  eachNode(file, (node) => {
    if (ts.isPropertyAccessExpression(node)) add(checker.getSymbolAtLocation(node.name))
    else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name
      if (ts.isIdentifier(name)) add(checker.getTypeAtLocation(node.parent).getProperty(name.text))
    } else if (ts.isElementAccessExpression(node)) {
      const owner = checker.getTypeAtLocation(node.expression)
      const index = checker.getTypeAtLocation(node.argumentExpression)
      for (const each of index.isUnion() ? index.types : [index])
        if (each.isStringLiteral()) add(owner.getProperty(each.value))
    }
    if (isHandedOn(node)) for (const property of partOf(node, checker)) add(property)
  })
}

/** Whether a part of something is taken as a whole: none of its own parts is asked for on the spot. */
const isHandedOn = (node: ts.Node): node is ts.Expression =>
  (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) &&
  !ts.isPropertyAccessExpression(node.parent) &&
  !(ts.isElementAccessExpression(node.parent) && node.parent.expression === node)

/** The keys of a part of a catalogue, `{ title: string; body: string }`; none of a whole one, which is exported. */
function partOf(node: ts.Expression, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const type = checker.getTypeAtLocation(node)
  const made = type.getSymbol()?.declarations ?? []
  const isPart = made.every((one) => ts.isTypeLiteralNode(one) || (ts.isInterfaceDeclaration(one) && !one.modifiers))
  return isPart && made.length > 0 ? type.getProperties() : []
}
