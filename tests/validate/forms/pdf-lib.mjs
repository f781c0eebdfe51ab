// The form of a PDF as pdf-lib reads and fills it.

import { readFileSync } from 'node:fs';
import {
  PDFCheckBox, PDFDocument, PDFDropdown, PDFOptionList, PDFRadioGroup, PDFSignature, PDFTextField,
} from 'pdf-lib';

export const name = 'pdf-lib';

const load = (path) => PDFDocument.load(readFileSync(path), { updateMetadata: false });

export async function list(path) {
  const fields = (await load(path)).getForm().getFields();
  return new Map(fields.map((field) => [field.getName(), { kind: kindOf(field), value: valueOf(field) }]));
}

/** What a person could fill in: the text, cut off where a field is shorter; all boxes; the last option of a choice. */
export async function fillable(path, text) {
  const fields = (await load(path)).getForm().getFields().filter((field) => !field.isReadOnly());
  return new Map(fields.map((field) => [field.getName(), { kind: kindOf(field), value: newValue(field, text) }])
    .filter(([, { value }]) => value !== undefined));
}

/** The states of each radio group, in the order of its buttons. */
export async function buttonsOf(path) {
  const groups = (await load(path)).getForm().getFields().filter((field) => field instanceof PDFRadioGroup);
  return new Map(groups.map((group) => [group.getName(), group.getOptions()]));
}

function newValue(field, text) {
  if (field instanceof PDFTextField) return text.slice(0, field.getMaxLength());
  if (field instanceof PDFCheckBox) return field.isChecked() ? undefined : field.acroField.getOnValue()?.decodeText();
  if (kindOf(field) === 'radio' || kindOf(field) === 'choice') return field.getOptions().at(-1);
  return undefined;
}

export async function fill(path, values) {
  const document = await load(path);
  const form = document.getForm();
  for (const [key, { kind, value }] of values) {
    if (kind === 'text') form.getTextField(key).setText(value);
    if (kind === 'check') form.getCheckBox(key).check();
    if (kind === 'radio') form.getRadioGroup(key).select(value);
    if (kind === 'choice') form.getField(key).select(value);
  }
  return document.save();
}

function kindOf(field) {
  if (field instanceof PDFTextField) return 'text';
  if (field instanceof PDFRadioGroup) return 'radio';
  if (field instanceof PDFCheckBox) return 'check';
  if (field instanceof PDFDropdown || field instanceof PDFOptionList) return 'choice';
  return field instanceof PDFSignature ? '/Sig' : '/Btn';
}

function valueOf(field) {
  const { acroField } = field;
  if (field instanceof PDFTextField) return acroField.getValue()?.decodeText() ?? '';
  if (field instanceof PDFRadioGroup || field instanceof PDFCheckBox) return acroField.getValue().decodeText();
  if (field instanceof PDFDropdown || field instanceof PDFOptionList) {
    return acroField.getValues().map((value) => value.decodeText()).join('\n');
  }
  return '';
}
