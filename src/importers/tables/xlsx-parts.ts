import { posix } from 'node:path';
import { ImportError } from '../import-error.js';
import { datePrecision, type DatePrecision } from './sheet-cells.js';
import { readXml } from './xml-stream.js';
import type { ZipArchive } from './zip.js';

export interface Workbook {
  /** Visible worksheets in order. */
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  readonly sharedStringsPath: string | undefined;
  readonly stylesPath: string | undefined;
  /** Whether days are counted from 1904, as on an old Mac. */
  readonly is1904: boolean;
}

const WORKBOOK = 'xl/workbook.xml';

/** What a workbook consists of (ISO/IEC 29500-1, 12.3). */
export async function readWorkbook(file: string, zip: ZipArchive): Promise<Workbook> {
  const relations = new Map<string, { readonly type: string; readonly path: string }>();
  const related = readXml<[string, { type: string; path: string }]>(
    file,
    zip.read('xl/_rels/workbook.xml.rels'),
    (emit) => ({
      open: (name, { Id = '', Type = '', Target = '' }) => {
        if (name !== 'Relationship') return;
        emit([Id, { type: Type.slice(Type.lastIndexOf('/') + 1), path: posix.resolve('/xl', Target).slice(1) }]);
      },
    }),
  );
  for await (const [id, relation] of related) relations.set(id, relation);
  let is1904 = false;
  const sheets: { name: string; path: string }[] = [];
  const found = readXml<{ name: string; path: string }>(file, zip.read(WORKBOOK), (emit) => ({
    open: (element, { name = '', state = 'visible', id = '', date1904 }) => {
      if (element === 'workbookPr') is1904 = date1904 === '1' || date1904 === 'true';
      const relation = relations.get(id);
      if (element !== 'sheet' || state !== 'visible' || relation?.type !== 'worksheet') return;
      emit({ name, path: relation.path });
    },
  }));
  for await (const sheet of found) sheets.push(sheet);
  const pathOf = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.path;
  return { sheets, is1904, sharedStringsPath: pathOf('sharedStrings'), stylesPath: pathOf('styles') };
}

/** All of a workbook's shared strings are in memory while it is read: no more than this, in characters. */
const MAX_SHARED_LENGTH = 48 * 1024 * 1024;

/**
 * The strings that cells refer to by their index.
 * @throws ImportError ZIP_TOO_LARGE
 */
export async function readSharedStrings(file: string, zip: ZipArchive, path: string | undefined): Promise<string[]> {
  if (path === undefined) return [];
  const strings: string[] = [];
  let length = 0;
  const read = readXml<string>(file, zip.read(path), (emit) => {
    const collector = textCollector();
    return {
      ...collector,
      open: (name) => {
        if (name === 'si') collector.take();
        collector.open(name);
      },
      close: (name) => {
        collector.close(name);
        if (name === 'si') emit(collector.take());
      },
    };
  });
  for await (const text of read) {
    length += text.length;
    if (length > MAX_SHARED_LENGTH) {
      throw new ImportError('ZIP_TOO_LARGE', `${file} holds more text than can be read as Excel: save it as CSV.`);
    }
    strings.push(text);
  }
  return strings;
}

/** Collects the text of `t` elements, without what tells only how it is pronounced. */
export function textCollector() {
  let collected = '';
  let isText = false;
  let isPhonetic = false;
  return {
    open: (name: string) => {
      if (name === 'rPh') isPhonetic = true;
      if (name === 't') isText = true;
    },
    text: (text: string) => {
      if (isText && !isPhonetic) collected += text;
    },
    close: (name: string) => {
      if (name === 'rPh') isPhonetic = false;
      if (name === 't') isText = false;
    },
    take: (): string => {
      const taken = collected;
      collected = '';
      return taken;
    },
  };
}

/** How numbers are shown, by the index of the style. */
export interface NumberFormat {
  /** Null: it is no date. */
  readonly date: DatePrecision | null;
  /** Digits that are always shown, as in a code `0580`; 0: as many as there are. */
  readonly digits: number;
}

/** Formats that need no declaration and show dates (ISO/IEC 29500-1, 18.8.30), in all and in East Asian languages. */
const BUILT_IN_DATES = new Set([14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
/** `mmm-yy` */
const BUILT_IN_MONTH = 17;

export async function readFormats(file: string, zip: ZipArchive, path: string | undefined): Promise<NumberFormat[]> {
  if (path === undefined) return [];
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let isCellFormats = false;
  const styles = readXml<NumberFormat>(file, zip.read(path), (emit) => ({
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode);
      if (name === 'cellXfs') isCellFormats = true;
      if (name === 'xf' && isCellFormats) emit(formatOf(Number(numFmtId), codes));
    },
    close: (name) => {
      if (name === 'cellXfs') isCellFormats = false;
    },
  }));
  for await (const format of styles) formats.push(format);
  return formats;
}

function formatOf(id: number, codes: ReadonlyMap<number, string>): NumberFormat {
  const code = codes.get(id);
  if (code !== undefined) return { date: datePrecision(code), digits: /^0+$/.test(code) ? code.length : 0 };
  if (id === BUILT_IN_MONTH) return { date: 'MONTH', digits: 0 };
  return { date: BUILT_IN_DATES.has(id) ? 'DAY' : null, digits: 0 };
}
