// Opens pages in Chromium: axe-core must find no fault in light, in dark and in print, wide and on a
// phone; nothing is asked of any network; no script runs; nothing is wider than the window; and a
// drawing moves only when it is pointed at, and not for somebody who wants no motion.
//   check.mjs CHROMIUM PAGE...
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const [executablePath, ...pages] = process.argv.slice(2);
const looks = [
  { name: "light", media: { colorScheme: "light" }, size: { width: 1100, height: 900 } },
  { name: "dark", media: { colorScheme: "dark" }, size: { width: 1100, height: 900 } },
  { name: "phone", media: { colorScheme: "light" }, size: { width: 360, height: 740 } },
  { name: "dark phone", media: { colorScheme: "dark" }, size: { width: 390, height: 844 } },
  { name: "print", media: { media: "print" }, size: { width: 700, height: 990 } },
];
const faults = [];

async function check(browser, file, look, bypass) {
  const where = `${file}, ${look.name}`;
  // Only the page with axe in it may go past the policy that lets no script run.
  const context = await browser.newContext({ viewport: look.size, bypassCSP: bypass });
  const page = await context.newPage();
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => faults.push(`${where}: ${message.text()}`));
  await page.emulateMedia(look.media);
  const url = pathToFileURL(file).href;
  await page.goto(url);
  for (const other of asked.filter((one) => one !== url)) faults.push(`${where}: asks for ${other}`);
  if (bypass) await run_axe(page, where);
  else await check_layout(page, where, look);
  await context.close();
}

async function run_axe(page, where) {
  await page.evaluate(axe);
  const result = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
  for (const violation of result.violations)
    for (const node of violation.nodes)
      faults.push(`${where}: ${violation.id}: ${node.html.slice(0, 200)} ${node.failureSummary}`);
  if (result.passes.length < 10) faults.push(`${where}: axe checked too little`);
}

async function check_layout(page, where, look) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (wide > look.size.width) faults.push(`${where}: ${wide} wide`);
  const drawing = page.locator(".poses[tabindex]").first();
  if ((await drawing.count()) === 0 || look.media.media === "print") return;
  const moves = () => drawing.locator(".motion").first().isVisible();
  if (await moves()) faults.push(`${where}: a drawing moves by itself`);
  await drawing.hover();
  if (!(await moves())) faults.push(`${where}: a drawing does not move under the pointer`);
  const shown = () =>
    drawing.evaluate((node) =>
      [...node.querySelectorAll(".f")].filter((f) => getComputedStyle(f).visibility === "visible")
        .length);
  for (let i = 0; i < 5; ++i) {
    if ((await shown()) !== 1) faults.push(`${where}: ${await shown()} frames at once`);
    await page.waitForTimeout(130);
  }
  await page.mouse.move(0, 0);
  await drawing.focus();
  if (!(await moves())) faults.push(`${where}: a drawing does not move with the focus`);
  await page.emulateMedia({ ...look.media, reducedMotion: "reduce" });
  if (await moves()) faults.push(`${where}: a drawing moves though motion is unwanted`);
}

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
for (const file of pages)
  for (const look of looks) {
    await check(browser, file, look, true);
    await check(browser, file, look, false);
  }

// A page with faults planted in it: the check must find them.
const before = faults.length;
const context = await browser.newContext({ bypassCSP: true });
const planted = await context.newPage();
await planted.setContent('<p style="color:#bbb">pale</p><img src="x.png"><input type="checkbox">');
await run_axe(planted, "planted");
const found = faults.splice(before).join("\n");
for (const id of ["color-contrast", "image-alt", "label", "html-has-lang"])
  if (!found.includes(`planted: ${id}:`)) faults.push(`${id} was planted and not found`);
await browser.close();

console.log(`${pages.length} pages in ${looks.length} looks`);
for (const fault of faults) console.log(fault);
process.exit(faults.length > 0 ? 1 : 0);
