// On paper an answer takes the room that it needs: controls would cut it off. While the page is being printed, text
// stands in their place.

/** @param {HTMLFormElement} form */
export function preparePrint(form) {
  addEventListener('beforeprint', () => {
    for (const control of form.querySelectorAll('input, select, textarea')) {
      if (!isText(control) || (control.value === '' && !isPicked(control))) continue;
      const text = document.createElement('span');
      text.className = control.localName === 'textarea' ? 'printed long' : 'printed';
      text.textContent = control.type === 'date' ? control.value.split('-').reverse().join('-') : control.value;
      control.after(text);
    }
  });
  addEventListener('afterprint', () => {
    for (const text of form.querySelectorAll('.printed')) text.remove();
  });
}

/** Empty, it would print 'dd-mm-jjjj' where somebody is to write. */
const isPicked = ({ type }) => type === 'date' || type === 'time';
const isText = ({ type }) => !['checkbox', 'radio', 'file', 'hidden'].includes(type);
