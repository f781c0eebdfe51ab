// What stands with a live drawing: room to write names as they come to mind, undo, and an earlier sheet to compare with.

/**
 * @param {(words: string) => string} said
 * @param add (name) => void  when people are drawn; undefined: nobody is added
 * @returns {HTMLElement}
 */
export function drawingTools(page, key, add) {
  const tools = document.createElement('div');
  tools.className = 'drawing-tools';
  if (add) tools.append(nameInput(page, key, add));
  const buttons = document.createElement('p');
  buttons.className = 'actions';
  for (const act of ['undo', 'compare']) {
    const button = page.button(page.word(act));
    button.className = 'second';
    button.dataset.act = act;
    buttons.append(button, ' ');
  }
  tools.append(buttons);
  return tools;
}

function nameInput(page, key, add) {
  const row = document.createElement('p');
  row.className = 'add-person';
  const label = document.createElement('label');
  label.textContent = page.word('person_label');
  const input = document.createElement('input');
  input.type = 'text';
  input.autocomplete = 'off';
  input.id = `erbij-${key}`;
  label.htmlFor = input.id;
  const button = page.button(page.word('person_add'));
  button.className = 'second';
  const help = document.createElement('span');
  help.className = 'help';
  help.id = `${input.id}-uitleg`;
  help.textContent = page.word('person_keys');
  input.setAttribute('aria-describedby', help.id);
  const use = () => {
    const name = input.value.trim();
    if (name !== '') add(name);
    input.value = '';
    input.focus();
  };
  button.addEventListener('click', use);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    use();
  });
  input.addEventListener('input', (event) => event.stopPropagation());  // no answer of the sheet
  row.append(label, ' ', input, ' ', button, ' ', help);
  return row;
}
