import path from 'node:path'
import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A run of text as an independent reader finds it: its characters, and where it stands on the page in points. */
interface Run {
  text: string
  x: number
  y: number
  width: number
  size: number
}

export interface ReadPage {
  width: number
  height: number
  runs: Run[]
  text: string
}

const folder = path.resolve('node_modules/pdfjs-dist')

/** Pages as PDF.js reads them; throws on a file it has to repair. */
export async function readPdf(
  bytes: Uint8Array,
): Promise<{ pages: ReadPage[]; title: string; outline: string[]; images: string[] }> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${folder}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${folder}/standard_fonts/`,
    useSystemFonts: false,
    stopAtErrors: true,
    verbosity: VerbosityLevel.ERRORS,
  })
  const document = await task.promise
  const pages: ReadPage[] = []
  const images: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const [, , width = 0, height = 0] = page.view
    const { items } = await page.getTextContent({ disableNormalization: true })
    const runs = items.flatMap((item) =>
      'str' in item
        ? [
            {
              text: item.str,
              x: Number(item.transform[4]),
              y: Number(item.transform[5]),
              width: item.width,
              size: Number(item.transform[0]),
            },
          ]
        : [],
    )
    const { fnArray, argsArray } = await page.getOperatorList()
    fnArray.forEach((operator, at) => {
      if (operator === OPS.paintImageXObject) images.push(`${argsArray[at][1]}x${argsArray[at][2]}`)
    })
    pages.push({ width, height, runs, text: runs.map(({ text }) => text).join('') })
  }
  const { info } = (await document.getMetadata()) as { info: { Title?: string } }
  const outline = (await document.getOutline())?.map(({ title }) => title) ?? []
  await task.destroy()
  return { pages, title: info.Title ?? '', outline, images }
}

export const textOf = ({ pages }: { pages: readonly ReadPage[] }): string => pages.map(({ text }) => text).join('\n')

/** Without white space, which readers guess from distances. */
export const bare = (text: string): string => text.replace(/\s/g, '')
