// A worksheet in the browser, as somebody at a keyboard uses it.

import { readFileSync } from 'node:fs';

/** Opens a worksheet and waits for nothing else: modules run before the page has loaded. */
export async function openSheet(page, server, name) {
  await page.goto(`${server.origin}/werkbladen/${name}/`);
}

/** Presses Tab until the wanted element has the focus. @param selector of that element */
export async function tabTo(page, selector) {
  for (let presses = 0; presses < 500; ++presses) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
  }
  throw new Error(`Tab never reaches ${selector}`);
}

export async function pressButton(page, act) {
  await tabTo(page, `[data-act=${act}]`);
  await page.keyboard.press('Enter');
}

/**
 * Goes through the form with Tab, and answers what is wanted on the way: texts are typed, dates too (day and month the
 * same, whatever their order), numbers of a scale and choices picked with arrows, boxes with the space bar.
 * @param {Map<string, string | number | string[]>} wanted by name of the control
 */
export async function fillByKeyboard(page, wanted) {
  const left = new Map(wanted);
  for (let presses = 0; presses < 900 && left.size > 0; ++presses) {
    await page.keyboard.press('Tab');
    const { name, type, value, steps } = await page.evaluate(() => {
      const { name, type, value, form } = document.activeElement;
      const group = type === 'radio' ? [...form.querySelectorAll(`[name="${name}"]`)].map((one) => one.value) : [];
      const options = type === 'select-one' ? [...document.activeElement.options].map((one) => one.value) : [];
      return { name, type, value, steps: [...group, ...options] };
    });
    if (!left.has(name)) continue;
    const answer = left.get(name);
    if (type === 'checkbox') {
      if (!answer.includes(value)) continue;
      await page.keyboard.press('Space');
      const rest = answer.filter((one) => one !== value);
      if (rest.length > 0) left.set(name, rest);
      else left.delete(name);
      continue;
    }
    if (type === 'radio' || type === 'select-one') {
      const count = steps.indexOf(String(answer));
      if (count === 0) await page.keyboard.press('Space');
      for (let step = 0; step < count; ++step) await page.keyboard.press('ArrowDown');
    } else if (type === 'date') {
      const [year, month, day] = answer.split('-');
      if (month !== day) throw new Error(`${answer}: its day and month must be the same`);
      await page.keyboard.type(`${day}${month}${year}`);
    } else {
      await page.keyboard.type(String(answer));
    }
    left.delete(name);
  }
  if (left.size > 0) throw new Error(`Tab never reaches ${[...left.keys()].join(', ')}`);
}

/** The file that the page hands out at a press of a button. @param press how the button is pressed */
export async function savedFile(page, act = 'save_file', press = () => page.locator(`[data-act=${act}]`).click()) {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), press()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

export async function savedAnswers(page) {
  return JSON.parse((await savedFile(page)).bytes.toString('utf8'));
}

/** Gives the page a file. @returns what it says */
export async function open(page, name, text) {
  await page.locator('[data-told]').evaluate((told) => told.replaceChildren());
  await page.locator('[data-file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  const told = page.locator('[data-told]:not(:empty)');
  await told.or(page.locator('dialog[open]')).first().waitFor();
  if (await page.locator('dialog[open]').isVisible()) await page.locator('dialog [value=yes]').click();
  await told.waitFor();
  return told.innerText();
}

/** Everything that the browser keeps for the page. */
export async function everythingKept(page) {
  const origin = await page.evaluate(async () => ({
    local: { ...localStorage }, session: { ...sessionStorage }, databases: (await indexedDB.databases()).length,
  }));
  return { ...origin, cookies: (await page.context().cookies()).length };
}
