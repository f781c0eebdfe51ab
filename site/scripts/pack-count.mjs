// The line at the foot of the pack builder that says how many pages the pack has, and what printing them costs: from the
// pages that the engine lays out. The engine is some megabytes, so it is fetched when somebody asks for a count or a PDF;
// from then on each change is counted.

const pause = 350; // milliseconds without a change before pages are counted

/** '4,20' of 420 cents */
function euros(cents, mark) { return (cents / 100).toFixed(2).replace('.', mark); }

/** '24 bladzijden, 12 vellen papier. Printen kost € 1,44, bij 6 cent per kant.' */
export function sumText({ pages, sides }, pageCost, say) {
  const count = (number, one, more) => (number === 1 ? say(one) : say(more, number));
  const sheets = count(Math.ceil(sides / 2), 'one_sheet', 'sheets');
  const all = [count(pages, 'one_page', 'pages'), ...(sides === pages ? [] : [count(sides, 'one_side', 'sides')]), sheets].join(', ');
  const costs = pageCost > 0 ? ` ${say('costs', euros(sides * pageCost, say('decimal_mark')), pageCost)}` : '';
  return `${all}.${costs}`;
}

export class PackCount {
  /**
   * @param {HTMLElement} bar with [data-count], which is read aloud, and a button
   * @param {{engine: Function, order: Function, pageCost: Function, say: Function, wrong: Function}} page  engine()
   *   gives the module of the engine; order() what is to be counted, or nothing; wrong(problems) shows what the engine
   *   does not take
   */
  constructor(bar, page) {
    this.bar = bar;
    this.page = page;
    this.module = undefined;
    this.timer = undefined;
    this.counts = undefined; // as they were counted last
    this.button = bar.querySelector('button');
    this.button.addEventListener('click', () => this.begin());
  }

  /** The engine is there: from now on every change is counted. */
  follow(module) {
    this.module = module;
    this.button.hidden = true;
    this.bar.querySelector('.help')?.remove();
  }

  async begin() {
    if (!this.page.order()) return this.tell(this.page.say('needs_parts'));
    this.tell(this.page.say('counting'));
    this.button.disabled = true;
    try {
      this.follow(await this.page.engine());
      this.bar.querySelector('[data-count]').focus();
      await this.count();
    } catch {
      this.tell(this.page.say('no_connection'));
    }
    this.button.disabled = false;
    return undefined;
  }

  changed() {
    clearTimeout(this.timer);
    if (this.module) this.timer = setTimeout(() => this.count(), pause);
  }

  async count() {
    clearTimeout(this.timer);
    const order = this.page.order();
    if (!order) {
      this.counts = undefined;
      this.page.wrong([]);
      return this.tell(this.page.say('needs_parts'));
    }
    this.bar.setAttribute('aria-busy', 'true');
    const [counts, problem] = await this.module.countedPack(order).then((found) => [found], (error) => [undefined, error]);
    if (problem) {
      this.counts = undefined;
      this.page.wrong(problem.problems ?? []);
      this.tell(this.page.say(problem.unreachable ? 'no_connection' : 'not_counted'));
    } else if (counts) {
      this.page.wrong([]);
      this.show(counts);
    } else {
      return undefined; // a newer one is on its way
    }
    return this.bar.removeAttribute('aria-busy');
  }

  show(counts) {
    this.counts = counts;
    this.tell(sumText(counts, this.page.pageCost(), this.page.say));
  }

  /** What is the same is not read aloud again. */
  tell(text) {
    const place = this.bar.querySelector('[data-count]');
    if (place.textContent !== text) place.textContent = text;
  }
}
