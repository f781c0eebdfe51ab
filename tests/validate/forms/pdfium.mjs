// The form of a PDF as PDFium (Chrome, Edge) reads and fills it, through the C interface of its WebAssembly build
// (fpdf_annot.h, fpdf_formfill.h, fpdf_save.h). Text goes in the way it does when somebody types it.

import { readFileSync } from 'node:fs';
import { PDFiumLibrary } from '@hyzyla/pdfium';

export const name = 'PDFium';

const library = await PDFiumLibrary.init();
const pdfium = library.module;
const { malloc, free, __indirect_function_table: functions } = pdfium.wasmExports;

const widgetAnnotation = 20;  // FPDF_ANNOT_WIDGET
const kinds = ['unknown', '/Btn', 'check', 'radio', 'choice', 'choice', 'text', '/Sig'];  // FPDF_FORMFIELD_...
const saveWhole = 2;  // FPDF_NO_INCREMENTAL

export async function list(path) {
  const fields = new Map();
  await withWidgets(path, (form, page, annotation) => {
    const kind = kinds[pdfium._FPDFAnnot_GetFormFieldType(form, annotation)] ?? 'unknown';
    const value = text(pdfium._FPDFAnnot_GetFormFieldValue, form, annotation);
    fields.set(nameOf(form, annotation), { kind, value: value || (kind === 'radio' || kind === 'check' ? 'Off' : '') });
  });
  return fields;
}

export async function fill(path, values) {
  let bytes;
  await withWidgets(path, (form, page, annotation) => {
    const { kind, value } = values.get(nameOf(form, annotation)) ?? {};
    if (kind === 'text') type(form, page, annotation, value);
    if (kind === 'choice') choose(form, page, annotation, value);
    const state = text(pdfium._FPDFAnnot_GetFormFieldExportValue, form, annotation);
    if ((kind === 'check' || kind === 'radio') && state === value) click(form, page, annotation);
  }, (document) => { bytes = save(document); });
  return bytes;
}

/** Calls visit(form, page, annotation) for every widget, then finish(document) while all is still open. */
async function withWidgets(path, visit, finish = () => {}) {
  const document = await library.loadDocument(readFileSync(path));
  const form = document.initializeFormFields();
  for (const { pageIdx: page } of document.pages()) {
    pdfium._FORM_OnAfterLoadPage(page, form);
    for (let index = 0; index < pdfium._FPDFPage_GetAnnotCount(page); index += 1) {
      const annotation = pdfium._FPDFPage_GetAnnot(page, index);
      if (pdfium._FPDFAnnot_GetSubtype(annotation) === widgetAnnotation) visit(form, page, annotation);
      pdfium._FPDFPage_CloseAnnot(annotation);
    }
    pdfium._FORM_OnBeforeClosePage(page, form);
    pdfium._FPDF_ClosePage(page);
  }
  finish(document.documentIdx);
  document.destroy();
}

const nameOf = (form, annotation) => text(pdfium._FPDFAnnot_GetFormFieldName, form, annotation);

/** The result of a function that writes UTF-16LE with a closing zero and tells how many bytes that takes. */
function text(read, form, annotation) {
  const size = read(form, annotation, 0, 0);
  const buffer = malloc(size);
  read(form, annotation, buffer, size);
  const result = Buffer.from(pdfium.HEAPU8.subarray(buffer, buffer + size - 2)).toString('utf16le');
  free(buffer);
  return result;
}

function type(form, page, annotation, value) {
  const bytes = Buffer.from(`${value}\0`, 'utf16le');
  const buffer = malloc(bytes.length);
  pdfium.HEAPU8.set(bytes, buffer);
  pdfium._FORM_SetFocusedAnnot(form, annotation);
  pdfium._FORM_SelectAllText(form, page);
  pdfium._FORM_ReplaceSelection(form, page, buffer);
  pdfium._FORM_ForceToKillFocus(form);
  free(buffer);
}

function choose(form, page, annotation, value) {
  const count = pdfium._FPDFAnnot_GetOptionCount(form, annotation);
  const label = (index) => text(
    (handle, field, buffer, size) => pdfium._FPDFAnnot_GetOptionLabel(handle, field, index, buffer, size), form, annotation,
  );
  for (let index = 0; index < count; index += 1) {
    if (label(index) !== value) continue;
    pdfium._FORM_SetFocusedAnnot(form, annotation);
    pdfium._FORM_SetIndexSelected(form, page, index, 1);
    pdfium._FORM_ForceToKillFocus(form);
  }
}

function click(form, page, annotation) {
  const buffer = malloc(16);
  pdfium._FPDFAnnot_GetRect(annotation, buffer);
  const [left, top, right, bottom] = new Float32Array(pdfium.HEAPU8.buffer, buffer, 4);
  free(buffer);
  const middle = [(left + right) / 2, (top + bottom) / 2];
  pdfium._FORM_OnLButtonDown(form, page, 0, ...middle);
  pdfium._FORM_OnLButtonUp(form, page, 0, ...middle);
  pdfium._FORM_ForceToKillFocus(form);
}

/**
 * FPDF_SaveAsCopy hands its bytes to a C function pointer, which here is an index in the module's table of functions.
 * That table cannot grow; place 0, the null pointer, is free, so the function stands there while we save.
 */
function save(document) {
  const blocks = [];
  const writeBlock = (self, data, size) => blocks.push(Buffer.from(pdfium.HEAPU8.subarray(data, data + size)));
  const fileWrite = malloc(8);  // struct FPDF_FILEWRITE { int version = 1; int (*WriteBlock)(self, data, size) = 0; }
  new Int32Array(pdfium.HEAPU8.buffer, fileWrite, 2).set([1, 0]);
  functions.set(0, asWebAssembly(writeBlock));
  const saved = pdfium._FPDF_SaveAsCopy(document, fileWrite, saveWhole);
  functions.set(0, null);
  free(fileWrite);
  if (!saved) throw new Error('FPDF_SaveAsCopy failed');
  return Buffer.concat(blocks);
}

/**
 * Only functions of a WebAssembly module go into a table: this smallest one imports e.f, which takes three i32 and gives
 * one, and exports it.
 */
function asWebAssembly(f) {
  const bytes = Uint8Array.from([
    0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00,              // magic, version 1
    0x01, 0x08, 0x01, 0x60, 0x03, 0x7f, 0x7f, 0x7f, 0x01, 0x7f,  // types: one function
    0x02, 0x07, 0x01, 0x01, 0x65, 0x01, 0x66, 0x00, 0x00,        // imports: e.f
    0x07, 0x05, 0x01, 0x01, 0x66, 0x00, 0x00,                    // exports: f
  ]);
  return new WebAssembly.Instance(new WebAssembly.Module(bytes), { e: { f } }).exports.f;
}
