// Pictures that follow the table beside them. Without a script the empty picture of the printed sheet is there.

import { drawnPeople } from './sheet-people.mjs';
import { drawnWeb } from './sheet-web.mjs';

/**
 * @param change (table, row, answers) changes a row of the table
 * @returns {(answers: object) => void} draws again
 */
export function prepareDrawings(form, definition, words, change) {
  const drawn = definition.fields.filter(({ twin }) => twin).map((field) => {
    const table = definition.fields.find(({ key }) => key === field.twin.rows);
    const box = form.querySelector(`#veld-${field.key}`);
    const column = (key) => table.columns.find((one) => one.key === key);
    const picture = field.drawing === 'rings'
      ? drawnPeople(field, table, {
        ...words,
        onMove: (row, { ring, sector }) => change(table, row, {
          [field.twin.ring]: column(field.twin.ring).options[ring],
          ...(field.twin.sector ? { [field.twin.sector]: column(field.twin.sector).options[sector] } : {}),
        }),
      })
      : drawnWeb(field, table, { ...words, onPick: (row, value) => change(table, row, { [field.twin.now]: value }) });
    box.querySelector('.figure').replaceWith(picture.frame);
    for (const help of box.querySelectorAll('.to-twin')) help.remove();
    form.querySelector(`#veld-${table.key}`).before(box);  // beside each other: one is seen while the other changes
    return { ...picture, key: table.key };
  });

  let last = {};
  const draw = (answers) => {
    last = answers;
    for (const picture of drawn) picture.draw(answers[picture.key] ?? []);
  };
  // A narrow screen has its own picture.
  matchMedia('(max-width: 40rem)').addEventListener('change', () => draw(last));
  return draw;
}
