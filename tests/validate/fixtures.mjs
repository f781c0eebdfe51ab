// Small published folders to try the checks on: a good one, and changes that each break one rule.

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PDFDocument, PDFHexString, PDFName, PDFString, StandardFonts } from 'pdf-lib';

/** Writes {path: content} into a fresh folder and gives its path. */
export function folderOf(files) {
  const folder = mkdtempSync(join(tmpdir(), 'published-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A page; `head` and `body` are put into a good one. */
export function page({ head = '', body = '', policy = "default-src 'self'; img-src 'self' data:" } = {}) {
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
${policy ? `<meta http-equiv="Content-Security-Policy" content="${policy}">` : ''}
<meta name="viewport" content="width=device-width">
<title>Proef</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="style.css">
${head}
</head>
<body>
<a href="#inhoud">Naar de inhoud</a>
<main id="inhoud">
<h1>Proef</h1>
<p>Een zin, en <a href="https://voorbeeld.invalid/">een plek elders</a>.</p>
${body}
</main>
</body>
</html>
`;
}

export const styleSheet = `
body { margin: 1rem; background: #fff; color: #000 }
a { color: #00f }
@media (prefers-color-scheme: dark) {
  body { background: #000; color: #fff }
  a { color: #9cf }
}
`;

const xmp = `<?xpacket begin="\u{feff}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Proef</rdf:li></rdf:Alt></dc:title>
<pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;

/**
 * A PDF/UA-1 form of one page: two texts (one of two letters), a box to check, a choice of two and a list.
 * @param {{described?: boolean, onPage?: boolean, merged?: boolean}} options described: fields have a description
 *   (TU); onPage: the last field stands on the page too; merged: the first text is one object with its widget
 */
export async function form({ described = true, onPage = true, merged = true } = {}) {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = document;
  const pageReference = document.addPage([300, 300]).ref;
  const annotations = [];
  const elements = [];
  const documentElement = context.nextRef();
  const description = described ? { TU: PDFString.of('wat hier hoort') } : {};

  // One Form element a widget: the parent tree leads from the widget to it, its OBJR back.
  const widget = (entries, y, states = [undefined]) => {
    const reference = context.nextRef();
    const appearances = states.map((state) => [state, context.register(context.stream('', {
      Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 100, 20],
    }))]);
    context.assign(reference, context.obj({
      Type: 'Annot', Subtype: 'Widget', F: 4, P: pageReference, Rect: [10, y, 110, y + 20],
      StructParent: elements.length,
      ...description,
      AP: { N: states[0] === undefined ? appearances[0][1] : Object.fromEntries(appearances) },
      ...(states[0] === undefined ? {} : { AS: 'Off' }),
      ...entries,
    }));
    annotations.push(reference);
    elements.push(context.register(context.obj({
      Type: 'StructElem', S: 'Form', P: documentElement, Pg: pageReference,
      K: { Type: 'OBJR', Obj: reference, Pg: pageReference },
    })));
    return reference;
  };
  const group = (name, kids, entries = {}) => {
    const reference = context.register(context.obj({ T: PDFString.of(name), Kids: kids, ...entries }));
    for (const kid of kids) context.lookup(kid).set(PDFName.of('Parent'), reference);
    return reference;
  };
  const text = { FT: 'Tx', DA: PDFString.of('/Helv 10 Tf 0 g') };

  const whole = { ...text, V: PDFString.of('hallo'), ...description };
  const fields = [
    group('plan', [
      merged ? widget({ ...whole, T: PDFString.of('tekst') }, 250) : group('tekst', [widget({}, 250)], whole),
      widget({ ...text, T: PDFString.of('kort'), MaxLen: 2 }, 220),
      widget({ FT: 'Btn', T: PDFString.of('klaar'), V: 'Off' }, 190, ['ja', 'Off']),
    ]),
    group('band', [widget({}, 160, ['steunend', 'Off']), widget({}, 130, ['gespannen', 'Off'])], {
      FT: 'Btn', Ff: 49152, V: 'Off', ...description,
    }),
    widget({
      ...text, FT: 'Ch', Ff: 131072, T: PDFString.of('dag'), Opt: [PDFString.of('maandag'), PDFString.of('dinsdag')],
    }, 100),
  ];
  if (!onPage) annotations.pop();

  context.assign(documentElement, context.obj({ Type: 'StructElem', S: 'Document', K: elements }));
  const tree = context.register(context.obj({
    Type: 'StructTreeRoot', K: [documentElement],
    ParentTree: { Nums: elements.flatMap((element, index) => [index, element]) },
  }));
  context.lookup(documentElement).set(PDFName.of('P'), tree);
  const helvetica = { Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica', Encoding: 'WinAnsiEncoding' };
  const entries = context.obj({
    Lang: PDFString.of('nl'), MarkInfo: { Marked: true }, ViewerPreferences: { DisplayDocTitle: true },
    Metadata: context.register(context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' })),
    StructTreeRoot: tree,
    AcroForm: { Fields: fields, DR: { Font: { Helv: context.register(context.obj(helvetica)) } } },
  });
  for (const [key, value] of entries.entries()) catalog.set(key, value);
  const pageEntries = context.obj({ Annots: annotations, Tabs: 'S' });
  for (const [key, value] of pageEntries.entries()) context.lookup(pageReference).set(key, value);
  return document.save({ useObjectStreams: false });
}

/**
 * A PDF/A-2a document of one empty page.
 * @param {{claimed?: boolean, content?: string}} options claimed: it says what it is; content:
 *   operators that paint the page
 */
export async function archive({ claimed = true, content = '' } = {}) {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = document;
  const page = document.addPage([300, 300]);
  page.node.set(PDFName.of('Contents'), context.register(context.stream(content)));
  const claim = '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>';
  const packet = `<?xpacket begin="\u{feff}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">${claimed ? claim : ''}</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
  const tree = context.register(context.obj({ Type: 'StructTreeRoot' }));
  const entries = context.obj({
    Lang: PDFString.of('nl'), MarkInfo: { Marked: true }, StructTreeRoot: tree,
    Metadata: context.register(context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })),
  });
  for (const [key, value] of entries.entries()) catalog.set(key, value);
  const id = PDFHexString.of('00'.repeat(16));
  context.trailerInfo.ID = context.obj([id, id]);
  return document.save({ useObjectStreams: false });
}

/** A chapter as the website has it: a paragraph that calls a note, a table, a paragraph; and the note. */
export const chapter = `<!DOCTYPE html>
<html lang="nl"><head><title>Proef</title></head><body><main><article>
<p class="place"><span class="place-number">Hoofdstuk 1</span></p>
<h1>Proef</h1>
<div class="text">
<p>Een groep is<sup class="note-mark"><a href="#noot-1">1</a></sup> van de cliënt, zegt <a href="https://voorbeeld.nl/">dit</a>
boek. Zie <a href="#tabel">tabel 1.1</a>.</p>
<table id="tabel"><caption>Tabel 1.1</caption><thead><tr><th>Rol</th></tr></thead><tbody><tr><td>Naaste</td></tr></tbody></table>
<p>Meer staat elders.<a class="permalink" href="#x">§</a></p>
</div>
<section class="notes"><h2>Noten</h2><ol><li id="noot-1"><p>Zo heet dat.</p></li></ol></section>
</article></main></body></html>
`;

/** A PDF with lines of text on pages. */
export async function prose(...pages) {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const lines of pages) {
    const sheet = document.addPage([300, 300]);
    lines.forEach((line, index) => sheet.drawText(line, { x: 20, y: 270 - 20 * index, size: 11, font }));
  }
  return document.save({ useObjectStreams: false });
}

/** A book of four pages: contents, a part, a chapter with one paragraph, an index. The page numbers that are printed in
 *  it are right unless given otherwise. */
export async function book({ inContents = '2', inReference = '2', inIndex = '2', bookmark = '1.1 Kop' } = {}) {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const { context, catalog } = document;
  const pages = ['Inhoud', 'Deel I Eerst', 'Een', 'Register'].map((title) => {
    const page = document.addPage([300, 300]);
    page.drawText(title, { x: 20, y: 270, size: 12, font });
    return page;
  });
  const place = (page) => context.obj([pages[page].ref, 'XYZ', 0, 300, null]);
  const addLine = (page, y, words, number, name) => {
    pages[page].drawText(words, { x: 20, y, size: 10, font });
    pages[page].drawText(number, { x: 250, y, size: 10, font });
    const link = context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [15, y - 3, 290, y + 10],
      A: { S: 'GoTo', D: PDFString.of(name) } });
    pages[page].node.addAnnot(context.register(link));
  };
  addLine(0, 200, '1   Een ....', '2', 'een/');
  addLine(0, 180, '1.1  Kop ....', inContents, 'een/kop');
  pages[2].drawText('Kop', { x: 20, y: 240, size: 10, font });
  pages[2].drawText(`Zie paragraaf 1.1 (p. ${inReference}).`, { x: 20, y: 200, size: 10, font });
  addLine(3, 200, 'kop,', inIndex, 'een/kop');

  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: [0, { S: 'r' }, 1, { S: 'D' }] }));
  const names = [PDFString.of('een/'), place(2), PDFString.of('een/kop'), place(2)];
  catalog.set(PDFName.of('Names'), context.obj({ Dests: { Names: names } }));
  const nested = (entries) => {
    const refs = entries.map(() => context.nextRef());
    entries.forEach(([title, page, children = []], i) => {
      const inner = nested(children);
      const item = context.obj({ Title: PDFHexString.fromText(title), Dest: place(page) });
      if (i + 1 < refs.length) item.set(PDFName.of('Next'), refs[i + 1]);
      if (inner.length > 0) item.set(PDFName.of('First'), inner[0]);
      context.assign(refs[i], item);
    });
    return refs;
  };
  const [first] = nested([['Inhoud', 0], ['Deel I Eerst', 1, [['1 Een', 2, [[bookmark, 2]]]]], ['Register', 3]]);
  catalog.set(PDFName.of('Outlines'), context.obj({ First: first }));
  return document.save();
}
