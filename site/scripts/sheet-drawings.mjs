// Pictures that follow the table beside them. Without a script the empty picture of the printed sheet is there.

import { isEmpty } from './sheet-answers.mjs';
import { drawingTools } from './sheet-drawing-tools.mjs';
import { drawnPeople } from './sheet-people.mjs';
import { drawnWeb } from './sheet-web.mjs';

/**
 * @param {{word: Function, page: object, change: (table, row, cells) => void}} given change: of a row of the table
 * @returns {{draw: (answers: object) => void, compare: (earlier: object | undefined) => void, isThere: boolean}}
 *   draw: draws again; compare: shows the people of an earlier sheet too
 */
export function prepareDrawings(form, definition, given) {
  const { page, word, change } = given;
  let last = {};
  const fieldOf = (key) => definition.fields.find((field) => field.key === key);

  const drawn = definition.fields.filter(({ twin }) => twin).map((field) => {
    const table = fieldOf(field.twin.rows);
    const box = form.querySelector(`#veld-${field.key}`);
    const column = (key) => table.columns.find((one) => one.key === key);
    const words = { word, said: page.word };
    const people = field.drawing === 'rings';
    const picture = people
      ? drawnPeople(field, table, fieldOf(field.twin.between?.rows), {
        ...words,
        onMove: (row, { ring, sector }) => change(table, row, {
          [field.twin.ring]: column(field.twin.ring).options[ring],
          ...(field.twin.sector ? { [field.twin.sector]: column(field.twin.sector).options[sector] } : {}),
        }),
      })
      : drawnWeb(field, table, { ...words, onPick: (row, value) => change(table, row, { [field.twin.now]: value }) });
    const add = (name) => {
      const rows = last[table.key] ?? [];
      const free = rows.findIndex(isEmpty);
      change(table, free < 0 ? rows.length : free, { [field.twin.name]: name });
      page.announce(page.word('person_added', name));
    };
    box.querySelector('.figure').replaceWith(picture.frame);
    picture.frame.prepend(drawingTools(page, field.key, people ? add : undefined));
    for (const help of box.querySelectorAll('.to-twin')) help.remove();
    form.querySelector(`#veld-${table.key}`).before(box);  // beside each other: one is seen while the other changes
    return { ...picture, table, twin: field.twin };
  });

  const draw = (answers) => {
    last = answers;
    for (const picture of drawn) picture.draw(answers);
  };
  // A narrow screen has its own picture.
  matchMedia('(max-width: 40rem)').addEventListener('change', () => draw(last));
  return {
    draw,
    compare: (earlier) => {
      for (const { compare, table } of drawn) compare?.(earlier?.[table.key]);
      draw(last);
    },
    /** For a web an earlier sheet has numbers: answers with those of then in the column for them. */
    withEarlier: (answers, earlier) => drawn.filter(({ twin }) => twin.before).reduce((changed, { table, twin }) => ({
      ...changed,
      [table.key]: (table.labels ?? []).map((_, index) => {
        const before = earlier[table.key]?.[index]?.[twin.now];
        return { ...changed[table.key]?.[index], ...(before === undefined ? {} : { [twin.before]: before }) };
      }),
    }), answers),
    isWeb: drawn.length > 0 && drawn.every(({ twin }) => twin.before),
  };
}
