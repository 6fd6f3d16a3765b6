// Asks the page questions in a real browser and writes down what a reader would see.
//
//   node ask.mjs URL QUESTIONS.json RESULTS.json SCREENSHOT_FOLDER
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [url, questionsFile, resultsFile, screenshots] = process.argv.slice(2);
const questions = JSON.parse(readFileSync(questionsFile, 'utf8'));
const noise = [];
mkdirSync(screenshots, { recursive: true });

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  const page = await open({ width: 1280, height: 1000 }, 'light');
  const suggestions = await page.locator('#suggestions .chip').allTextContents();
  await page.screenshot({ path: `${screenshots}/start.png` });
  await page.locator('#data-panel summary').click();
  const tables = await page.locator('#tables .table h3').allTextContents();

  const answers = [];
  for (const question of questions) {
    answers.push(await ask(page, question, answers.length));
  }
  await page.locator('#clear').click();
  const left = await page.locator('.turn, .gv-root').count();

  const stopped = await stop(page);
  const clicked = await clickSuggestion(page);
  await shotsElsewhere();
  writeFileSync(resultsFile, JSON.stringify({ suggestions, tables, answers, left, stopped, clicked, noise }, null, 1));
} finally {
  await browser.close();
}

/** A page that notes every error, warning and violation of the content security policy. */
async function open(viewport, colorScheme) {
  const page = await browser.newPage({ viewport, colorScheme });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      noise.push(`${message.type()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => noise.push(`exception: ${error.message}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(url);
  await page.locator('#suggestions .chip').first().waitFor();
  return page;
}

async function ask(page, question, index) {
  await page.locator('#message').fill(question);
  await page.keyboard.press('Enter');
  const card = page.locator('.turn').nth(index);
  await card.and(page.locator(':not([data-state="running"])')).waitFor({ timeout: 30_000 });
  const boxes = card.locator('.gv-chart-box');
  for (const box of await boxes.all()) {
    await box.scrollIntoViewIfNeeded();
    await box.locator('canvas').first().waitFor();
  }
  // ECharts draws with a short animation; the picture waits for its end.
  await page.waitForTimeout((await boxes.count()) > 0 ? 1200 : 100);
  const answer = await card.evaluate((root) => {
    const texts = (selector) => [...root.querySelectorAll(selector)].map((found) => found.textContent.trim());
    return {
      state: root.dataset.state,
      thoughts: texts('.thoughts li'),
      sql: texts('.sql code').join(''),
      kpis: texts('.gv-kpi-value'),
      charts: [...root.querySelectorAll('.gv-chart-box')].map((box) => box.getAttribute('aria-label')),
      painted: [...root.querySelectorAll('.gv-chart-box canvas')].every((canvas) => {
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        return data.some((value) => value !== 0);
      }),
      header: texts('.gv-table thead th'),
      rows: [...root.querySelectorAll('.gv-table tbody tr')].map((row) =>
        [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim()),
      ),
      failure: texts('.failure > p:first-child').join(''),
      suggestions: texts('.failure .chip'),
    };
  });
  const name = question.toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 60);
  await picture(page, card, `${screenshots}/${String(index + 1).padStart(2, '0')}-${name}.png`);
  return { question, ...answer };
}

/** The card alone: the question box and the header would lie over it. */
async function picture(page, card, path) {
  await covers(page, false);
  await card.screenshot({ path });
  await covers(page, true);
}

function covers(page, shown) {
  return page.evaluate((on) => {
    for (const part of document.querySelectorAll('.composer, .top')) {
      part.hidden = !on;
    }
  }, shown);
}

/** Stops an answer whose request is held back, and says what the card then reads. */
async function stop(page) {
  await page.route('**/chat', () => {});
  await page.locator('#message').fill('Flights per month');
  await page.keyboard.press('Enter');
  await page.locator('#stop').click();
  await page.locator('.turn[data-state="stopped"]').waitFor();
  await page.unroute('**/chat');
  return page.locator('.turn .note').textContent();
}

/** A misspelt question, then a click on what is suggested instead. */
async function clickSuggestion(page) {
  await page.locator('#message').fill('avrage body mass by species');
  await page.keyboard.press('Enter');
  await page.locator('.failure .chip').first().click();
  await page.locator('.turn[data-state="answered"]').waitFor();
  return page.locator('.turn').last().locator('.question').textContent();
}

async function shotsElsewhere() {
  const phone = await open({ width: 360, height: 740 }, 'light');
  await phone.screenshot({ path: `${screenshots}/phone-start.png` });
  await ask(phone, 'Top 10 airlines by bird strikes', 0);
  const overflow = await phone.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (overflow > 0) {
    noise.push(`the page is ${overflow} pixels wider than a phone`);
  }
  await phone.screenshot({ path: `${screenshots}/phone-answer.png` });
  const dark = await open({ width: 1280, height: 1000 }, 'dark');
  await ask(dark, 'Relationship between flipper length and body mass', 0);
  await dark.locator('.step.sql summary').click();
  await dark.screenshot({ path: `${screenshots}/dark.png` });
}
