/** Advance widths in 1/1000 em of codes 32 to 255 of WinAnsiEncoding (Adobe's Core 14 font metrics); 0 is no character. */
const widths = (list: string): readonly number[] => list.split(' ').map(Number)

export const REGULAR = widths(
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584 0 556 0 222 556 333 1000 556 556 333 1000 667 333 1000 0 611 0 0 222 222 333 333 350 556 1000 333 1000 500 333 944 0 500 667 278 333 556 556 556 556 260 556 333 737 370 556 584 333 737 333 400 584 333 333 333 556 537 278 333 333 365 556 834 834 834 611 667 667 667 667 667 667 1000 722 667 667 667 667 278 278 278 278 722 722 778 778 778 778 778 584 778 722 722 722 722 667 667 611 556 556 556 556 556 556 889 500 556 556 556 556 278 278 278 278 556 556 556 556 556 556 556 584 611 556 556 556 556 500 556 500',
)

export const BOLD = widths(
  '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584 0 556 0 278 556 500 1000 556 556 333 1000 667 333 1000 0 611 0 0 278 278 500 500 350 556 1000 333 1000 556 333 944 0 500 667 278 333 556 556 556 556 280 556 333 737 370 556 584 333 737 333 400 584 333 333 333 611 556 278 333 333 365 556 834 834 834 611 722 722 722 722 722 722 1000 722 667 667 667 667 278 278 278 278 722 722 778 778 778 778 778 584 778 722 722 722 722 667 667 611 556 556 556 556 556 556 889 556 556 556 556 556 278 278 278 278 611 611 611 611 611 611 611 584 611 611 611 611 611 556 611 556',
)

/** Of ZapfDingbats, codes 33 to 126 and 161 to 254. */
const DINGBATS_LOW = widths(
  '974 961 974 980 719 789 790 791 690 960 939 549 855 911 933 911 945 974 755 846 762 761 571 677 763 760 759 754 494 552 537 577 692 786 788 788 790 793 794 816 823 789 841 823 833 816 831 923 744 723 749 790 792 695 776 768 792 759 707 708 682 701 826 815 789 789 707 687 696 689 786 787 713 791 785 791 873 761 762 762 759 759 892 892 788 784 438 138 277 415 392 392 668 668',
)
const DINGBATS_HIGH = widths(
  '732 544 544 910 667 760 760 776 595 694 626 788 788 788 788 788 788 788 788 788 788 788 788 788 788 788 788 788 788 788 788 788 788 788 788 788 788 788 788 788 788 788 788 788 788 788 788 788 788 788 788 894 838 1016 458 748 924 748 918 927 928 928 834 873 828 924 924 917 930 931 463 883 836 836 867 867 696 696 874 0 874 760 946 771 865 771 888 967 888 831 873 927 970 918',
)

export const dingbatWidth = (code: number): number =>
  (code < 127 ? DINGBATS_LOW[code - 33] : DINGBATS_HIGH[code - 161]) ?? 0

/** Code points of WinAnsiEncoding that are not their own code (ISO 32000-1, annex D). */
const WINDOWS: readonly (readonly [code: number, letters: string])[] = [
  [128, '€'],
  [130, '‚ƒ„…†‡ˆ‰Š‹Œ'],
  [142, 'Ž'],
  [145, '‘’“”•–—˜™š›œ'],
  [158, 'žŸ'],
]

const CODES = new Map<number, number>()
for (let code = 32; code < 256; code++) if (code < 127 || code > 160) CODES.set(code, code)
for (const [first, letters] of WINDOWS)
  for (const [at, letter] of Array.from(letters).entries()) CODES.set(letter.codePointAt(0) ?? 0, first + at)

/** The code a character has in WinAnsiEncoding; `undefined` where it has none. */
export const winAnsi = (point: number): number | undefined => CODES.get(point)

/** Dingbats and the symbols that ZapfDingbats holds beside them, by code point. */
const SYMBOLS: Readonly<Record<number, number>> = {
  9733: 0x48, // ★
  9742: 0x25,
  9755: 0x2a,
  9758: 0x2b,
  9679: 0x6c,
  9632: 0x6e,
  9650: 0x73,
  9660: 0x74,
  9670: 0x75,
  9687: 0x77,
  9827: 0xa8,
  9830: 0xa9,
  9829: 0xaa,
  9824: 0xab,
  8594: 0xd5,
  8596: 0xd6,
  8597: 0xd7,
}

/** The code a symbol has in ZapfDingbats; `undefined` where it has none. */
export function dingbat(point: number): number | undefined {
  const known = SYMBOLS[point]
  if (known !== undefined) return known
  if (point >= 0x2460 && point <= 0x2469) return point - 0x2460 + 0xac
  if (point < 0x2701 || point > 0x27be) return undefined
  const code = point - 0x2700 + (point < 0x2761 ? 0x20 : 0x40)
  return NOT_ITS_OWN.has(code) || dingbatWidth(code) === 0 ? undefined : code
}

/** Codes that hold one of the symbols above instead of the dingbat of that number. */
const NOT_ITS_OWN = new Set([...Object.values(SYMBOLS), ...Array.from({ length: 10 }, (_, at) => 0xac + at)])

/** Every dingbat with its code, for readers that look for text. */
export function dingbats(): (readonly [code: number, point: number])[] {
  const all: [number, number][] = []
  for (let point = 0x2190; point <= 0x27be; point++) {
    const code = dingbat(point)
    if (code !== undefined) all.push([code, point])
  }
  return all
}
